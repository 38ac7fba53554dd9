import { useEffect, useMemo, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { addDays, dayIn } from '#src/domain/council/days.ts'
import { comingDays, type ComingDay } from '#src/domain/facilitation/coming-days.ts'
import type { ClosedDay } from '#src/domain/rituals/closed-days.ts'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { meetingOf, type Meeting } from '#src/features/open-session/meeting.ts'
import { ask } from '#src/graph/asking.ts'
import { calendarView } from '#src/graph/calendar/events.ts'
import type { CalendarUnread } from '#src/features/rotation/turns-model.ts'
import type { SessionRecord } from '#src/records/kinds/session-kind.ts'
import { knownSession } from '../session-view/rotation-facts.ts'
import type { SignedIn } from '../wiring/connection.ts'

/** How many sessions ahead the plan goes. */
const count = 8
const dayMs = 86_400_000
const none: readonly string[] = []

/**
 * The council's coming sessions as the reader's calendar shows them, and supposed ones after. Their calendar is read
 * once when the page opens; without it the plan goes on with supposed days.
 */
export function useComingDays(
  person: SignedIn,
  council: Council,
  sessions: readonly SessionRecord[],
  rhythm: { readonly rituals: readonly Ritual[]; readonly closed: readonly ClosedDay[] },
): { readonly days: readonly ComingDay[]; readonly unread: CalendarUnread } {
  const [meetings, setMeetings] = useState<readonly Meeting[] | 'failed' | null>(null)
  const [nowMs] = useState(() => person.clock.nowMs())
  useEffect(() => {
    let current = true
    const iso = (ms: number) => new Date(ms).toISOString()
    ask(person.graph, calendarView(iso(nowMs - dayMs / 12), iso(nowMs + 62 * dayMs))).then(
      ({ entries }) => {
        if (current) setMeetings(entries.map(meetingOf).filter((each) => each !== null))
      },
      () => current && setMeetings('failed'),
    )
    return () => {
      current = false
    }
  }, [person, nowMs])
  const today = dayIn(council.timeZone, nowMs)
  const planned = useSeriesDays(rhythm, today)
  return useMemo(() => {
    // A series may have had no session yet.
    const series = rhythm.rituals.flatMap((each) => each.series?.thread ?? [])
    const threads = new Set([...sessions.map((each) => each.thread), ...series])
    const over = new Set(
      sessions
        .filter((each) => each.phase === 'closed' || each.phase === 'published')
        .map((each) => each.clientKey),
    )
    const known =
      meetings === null || meetings === 'failed'
        ? []
        : meetings.filter(
            (each) => threads.has(each.thread) && each.endMs > nowMs && !over.has(each.sessionKey),
          )
    const days = comingDays({
      known: known.map((each) => knownSession(council, each)),
      today: planned.length > 0 ? addDays(today, -1) : lastBefore(council, sessions, today),
      count,
      planned,
    })
    const unread =
      meetings === 'failed' ? 'failed' : meetings !== null && known.length === 0 ? 'none-known' : null
    return { days, unread }
  }, [council, meetings, nowMs, planned, rhythm, sessions, today])
}

/** What counts days over clock changes is fetched when a series is there to be counted. */
function useSeriesDays(
  { rituals, closed }: { readonly rituals: readonly Ritual[]; readonly closed: readonly ClosedDay[] },
  today: string,
): readonly string[] {
  const [days, setDays] = useState<readonly string[]>([])
  useEffect(() => {
    if (rituals.length === 0) return
    let current = true
    import('#src/domain/rituals/coming-series-days.ts').then(
      ({ comingSeriesDays }) => current && setDays(comingSeriesDays(rituals, closed, today, count)),
      // Then the days are supposed, as without a series.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [closed, rituals, today])
  return rituals.length === 0 ? none : days
}

/** The last session's day, moved on by weeks until less than one is left to today: so the weekday stays. */
function lastBefore(council: Council, sessions: readonly SessionRecord[], today: string): string {
  const last = Math.max(...sessions.map((each) => each.startMs ?? 0), 0)
  if (last === 0) return today
  let day = dayIn(council.timeZone, last)
  while (addDays(day, 7) < today) day = addDays(day, 7)
  return day
}
