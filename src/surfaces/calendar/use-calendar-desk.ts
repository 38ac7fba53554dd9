import { useCallback, useMemo, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { addDays, dayIn } from '#src/domain/council/days.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'
import { councilCalendar, type CalendarRow } from '#src/domain/rituals/council-calendar.ts'
import type { ClosedDay } from '#src/domain/rituals/closed-days.ts'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import type { CalendarZones } from '#src/features/rituals/calendar-context.ts'
import type { FollowedEvent } from '#src/graph/calendar/calendar-changes.ts'
import type { SeriesMaster } from '#src/graph/calendar/series.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { useTeamPeople } from '../wiring/use-team-people.ts'
import type { Hindrance } from '../wiring/explain-opening.ts'
import { occurrencesOf } from './seen-series.ts'
import { useClosedDays, useKnownSessions, useRituals } from './use-series-entries.ts'
import { useFacilitatingPlan } from './use-facilitating-plan.ts'
import { useFollowedCalendar } from './use-followed-calendar.ts'
import { useMasters } from './use-masters.ts'
import { useTemplateNames, type TemplateName } from './use-template-names.ts'

/** Everything that the calendar's views share. */
export interface CalendarDesk {
  readonly person: SignedIn
  readonly council: Council
  readonly records: CouncilRecords
  readonly zones: CalendarZones
  readonly nowMs: number
  /** In the council's zone. */
  readonly today: string
  readonly mayPlan: boolean
  /** Who is in the council's team; null where that is not known. */
  readonly team: ReadonlySet<string> | null
  readonly rituals: readonly Ritual[]
  readonly broken: number
  readonly closed: readonly (ClosedDay & { readonly key: string })[]
  readonly templates: readonly TemplateName[]
  readonly rows: readonly CalendarRow[]
  /** The reader's calendar; null before the first answer. */
  readonly events: readonly FollowedEvent[] | null
  /** By thread. */
  readonly masters: ReadonlyMap<string, SeriesMaster>
  readonly hindrance: Hindrance | null
  /** Reads the calendar again. */
  readonly look: () => Promise<void>
  readonly goTo: (place: string) => void
}

/** A quarter back, a year ahead. */
const pastDays = 100
const comingDays = 400

export function useCalendarDesk(
  person: SignedIn,
  council: Council,
  records: CouncilRecords,
  goTo: (place: string) => void,
): CalendarDesk {
  const [nowMs, setNowMs] = useState(() => person.clock.nowMs())
  const { rituals, broken } = useRituals(records)
  const closed = useClosedDays(records)
  const sessions = useKnownSessions(records)
  const templates = useTemplateNames(records)
  const { events, hindrance, look } = useFollowedCalendar(person)
  const threads = useMemo(
    () =>
      new Set([
        ...rituals.flatMap((each) => each.series?.thread ?? []),
        ...sessions.map((each) => each.thread),
      ]),
    [rituals, sessions],
  )
  const masters = useMasters(
    person,
    events,
    useMemo(() => rituals.flatMap((each) => each.series?.thread ?? []), [rituals]),
  )
  const today = dayIn(council.timeZone, nowMs)
  const sessionRows = useMemo(
    () =>
      councilCalendar({
        rituals,
        closed,
        sessions,
        seen: occurrencesOf(events ?? [], threads),
        names: new Map(council.members.map((each) => [each.personId, each.displayName])),
        from: addDays(today, -pastDays),
        to: addDays(today, comingDays),
        nowMs,
      }),
    [rituals, closed, sessions, events, threads, council.members, today, nowMs],
  )
  const team = useTeamPeople(person, council)
  const rows = useFacilitatingPlan({ council, records, rituals, rows: sessionRows, team, nowMs })
  const zones = useMemo(
    () => ({ own: new Intl.DateTimeFormat().resolvedOptions().timeZone, council: council.timeZone }),
    [council.timeZone],
  )
  return {
    person,
    council,
    records,
    zones,
    nowMs,
    today,
    mayPlan: may('edit-agenda', memberOf(council, person.me.personId), false),
    team,
    rituals,
    broken,
    closed,
    templates,
    rows,
    events,
    masters,
    hindrance,
    look: useCallback(async () => {
      await look()
      setNowMs(person.clock.nowMs())
    }, [look, person]),
    goTo: useCallback((place: string) => goTo(place), [goTo]),
  }
}
