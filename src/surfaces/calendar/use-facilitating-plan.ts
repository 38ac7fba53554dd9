import { useMemo } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { leftMembers } from '#src/domain/council/left-members.ts'
import { foldChanges } from '#src/domain/facilitation/fold-changes.ts'
import { planRole } from '#src/domain/facilitation/plan-turns.ts'
import { rotationName } from '#src/domain/facilitation/role-pool.ts'
import { roleSettingsOf } from '#src/domain/facilitation/rotation-settings.ts'
import type { CalendarRow } from '#src/domain/rituals/council-calendar.ts'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { comingTurns, rowsByTurn } from '#src/domain/rituals/rows-by-turn.ts'
import { turnChangeKind, turnChangeOfRecord } from '#src/records/kinds/turn-change-kind.ts'
import { turnKind, turnOfRecord } from '#src/records/kinds/turn-kind.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { readableOf } from '../wiring/readable-of.ts'
import { useEntries } from '#src/ui/stores/use-entries.ts'

/** As many as the page of turns plans. */
const count = 8

/** The calendar's sessions with whose turn it is to facilitate, by the plan that the page of turns shows. */
export function useFacilitatingPlan(question: {
  readonly council: Council
  readonly records: CouncilRecords
  readonly rituals: readonly Ritual[]
  readonly rows: readonly CalendarRow[]
  /** Who is in the council's team; null where that is not known. */
  readonly team: ReadonlySet<string> | null
  readonly nowMs: number
}): readonly CalendarRow[] {
  const { council, records, rituals, rows, team, nowMs } = question
  const turnEntries = useEntries(records.of(turnKind))
  const changeEntries = useEntries(records.of(turnChangeKind))
  return useMemo(() => {
    const zone = council.timeZone
    const days = comingTurns(rows, { zone, nowMs, count })
    const roles = new Map(rituals.map((each) => [each.key, each.roles]))
    const seriesOf = new Map(days.map((each) => [`${each.day} ${each.sessionKey}`, each.ritualKey]))
    const plan = planRole(
      {
        council,
        turns: readableOf(turnEntries, turnOfRecord),
        changes: foldChanges(readableOf(changeEntries, turnChangeOfRecord)),
        days,
        left: leftMembers(council, team),
        seriesRoles: ({ day, sessionKey }) => roles.get(seriesOf.get(`${day} ${sessionKey}`) ?? '') ?? [],
      },
      roleSettingsOf(council, 'facilitator'),
    )
    return rowsByTurn(rows, plan, { zone, nowMs, nameOf: (id) => rotationName(council, id) })
  }, [changeEntries, council, nowMs, rituals, rows, team, turnEntries])
}
