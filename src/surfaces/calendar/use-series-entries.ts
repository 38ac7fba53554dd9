import { useMemo } from 'react'
import { minutesStanding } from '#src/domain/minutes/minutes-standing.ts'
import type { ClosedDay } from '#src/domain/rituals/closed-days.ts'
import type { KnownSession } from '#src/domain/rituals/council-calendar.ts'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { closedDayKind, closedDayOf } from '#src/records/kinds/closed-day-kind.ts'
import { ritualKind, ritualOfRecord } from '#src/records/kinds/ritual-kind.ts'
import { sessionKind } from '#src/records/kinds/session-kind.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { useEntries } from '#src/ui/stores/use-entries.ts'

/** The council's meeting series, active ones first; `broken` counts rows that were edited into none. */
export function useRituals(records: CouncilRecords): {
  readonly rituals: readonly Ritual[]
  readonly broken: number
} {
  const entries = useEntries(records.of(ritualKind))
  return useMemo(() => {
    const read = entries.map(({ reading }) => (reading.ok ? ritualOfRecord(reading.record) : null))
    const rituals = read.filter((each) => each !== null)
    return {
      rituals: rituals.toSorted(
        (one, other) =>
          Number(one.state === 'ended') - Number(other.state === 'ended') ||
          one.name.localeCompare(other.name),
      ),
      broken: read.length - rituals.length,
    }
  }, [entries])
}

/** Days on which the council does not meet, in order. */
export function useClosedDays(records: CouncilRecords): readonly (ClosedDay & { readonly key: string })[] {
  const entries = useEntries(records.of(closedDayKind))
  return useMemo(
    () =>
      entries
        .flatMap(({ key, reading }) => {
          const closed = reading.ok ? closedDayOf(reading.record) : null
          return closed === null ? [] : [{ ...closed, key }]
        })
        .toSorted((one, other) => (one.day < other.day ? -1 : 1)),
    [entries],
  )
}

export function useKnownSessions(records: CouncilRecords): readonly KnownSession[] {
  const entries = useEntries(records.of(sessionKind))
  return useMemo(
    () =>
      entries.flatMap(({ reading }) => {
        if (!reading.ok) return []
        const { clientKey, thread, title, startMs, plannedMinutes, phase, facilitator } = reading.record
        const minutes = minutesStanding(reading.record).state
        return [
          { sessionKey: clientKey, thread, title, startMs, plannedMinutes, phase, facilitator, minutes },
        ]
      }),
    [entries],
  )
}
