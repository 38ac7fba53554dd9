import { useEffect, useMemo, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { addDays, dayIn } from '#src/domain/council/days.ts'
import { comingDays, type ComingDay } from '#src/domain/facilitation/coming-days.ts'
import type { TurnRef } from '#src/domain/facilitation/turn-change.ts'
import type { ClosedDay } from '#src/domain/rituals/closed-days.ts'
import type { SeriesDay } from '#src/domain/rituals/coming-series-days.ts'
import { isReplaced } from '#src/domain/rituals/former-threads.ts'
import { rolesOfDay } from '#src/domain/rituals/role-in-series.ts'
import type { Ritual, RitualRole } from '#src/domain/rituals/ritual.ts'
import { meetingOf, type Meeting } from '#src/features/open-session/meeting.ts'
import { calendarView } from '#src/graph/calendar/events.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import type { CalendarUnread } from '#src/features/rotation/turns-model.ts'
import type { SessionRecord } from '#src/records/kinds/session-kind.ts'
import { knownSession } from '../session-view/rotation-facts.ts'
import type { SignedIn } from '../wiring/connection.ts'

/** How many sessions ahead the plan goes. */
const count = 8
const dayMs = 86_400_000
/** How far ahead the reader's calendar is read: a quarter and a bit, whatever the number of events. */
const readMs = 100 * dayMs
const none: readonly SeriesDay[] = []

interface ComingSessions {
  readonly days: readonly ComingDay[]
  readonly unread: CalendarUnread
  /** Last day that was read of the calendar, in the council's zone; later ones are known from the series alone. */
  readonly readUntil: string
  /** How the meeting series of one of these days fills its roles. */
  readonly seriesRoles: (turn: TurnRef) => readonly RitualRole[]
}

/**
 * The council's coming sessions as the reader's calendar shows them, and supposed ones after. Their calendar is read
 * once when the page opens; without it the plan goes on with supposed days.
 */
export function useComingDays(
  person: SignedIn,
  council: Council,
  sessions: readonly SessionRecord[],
  rhythm: { readonly rituals: readonly Ritual[]; readonly closed: readonly ClosedDay[] },
): ComingSessions {
  const [meetings, setMeetings] = useState<readonly Meeting[] | 'failed' | null>(null)
  const [nowMs] = useState(() => person.clock.nowMs())
  useEffect(() => {
    let current = true
    const iso = (ms: number) => new Date(ms).toISOString()
    askEveryPage(person.graph, calendarView(iso(nowMs - dayMs / 12), iso(nowMs + readMs))).then(
      (entries) => {
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
            (each) =>
              threads.has(each.thread) &&
              each.endMs > nowMs &&
              !over.has(each.sessionKey) &&
              !isReplaced(rhythm.rituals, each, nowMs),
          )
    const days = comingDays({
      known: known.map((each) => knownSession(council, each)),
      today: planned.length > 0 ? addDays(today, -1) : lastBefore(council, sessions, today),
      count,
      planned: planned.map((each) => each.day),
    })
    const threadOf = new Map(known.map((each) => [each.sessionKey, each.thread]))
    const seriesRoles = ({ sessionKey, day }: TurnRef) => {
      const thread = threadOf.get(sessionKey)
      if (thread === undefined) return rolesOfDay(planned.find((each) => each.day === day)?.series ?? [])
      return rhythm.rituals.find((each) => each.series?.thread === thread)?.roles ?? []
    }
    const unread =
      meetings === 'failed' ? 'failed' : meetings !== null && known.length === 0 ? 'none-known' : null
    return { days, unread, seriesRoles, readUntil: dayIn(council.timeZone, nowMs + readMs) }
  }, [council, meetings, nowMs, planned, rhythm, sessions, today])
}

/** What counts days over clock changes is fetched when a series is there to be counted. */
function useSeriesDays(
  { rituals, closed }: { readonly rituals: readonly Ritual[]; readonly closed: readonly ClosedDay[] },
  today: string,
): readonly SeriesDay[] {
  const [days, setDays] = useState(none)
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
