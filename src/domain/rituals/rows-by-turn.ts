import { dayIn } from '../council/days.ts'
import type { PlannedTurn } from '../facilitation/plan-turn.ts'
import { sameTurn, type TurnRef } from '../facilitation/turn-change.ts'
import type { CalendarRow } from './council-calendar.ts'

const refOf = ({ sessionKey, startMs }: CalendarRow, zone: string): TurnRef => ({
  day: dayIn(zone, startMs),
  sessionKey: sessionKey ?? '',
})

function isComing(row: CalendarRow, nowMs: number): boolean {
  return row.endMs > nowMs && row.state !== 'cancelled'
}

/** The next sessions, whose turns can be planned, with the key of their series. */
export function comingTurns(
  rows: readonly CalendarRow[],
  { zone, nowMs, count }: { readonly zone: string; readonly nowMs: number; readonly count: number },
): readonly (TurnRef & Pick<CalendarRow, 'ritualKey'>)[] {
  return rows
    .filter((each) => isComing(each, nowMs))
    .slice(0, count)
    .map((each) => ({ ...refOf(each, zone), ritualKey: each.ritualKey }))
}

/** The calendar with whose turn it is to facilitate, where no agenda says it yet; who has a turn is no gap. */
export function rowsByTurn(
  rows: readonly CalendarRow[],
  plan: readonly PlannedTurn[],
  {
    zone,
    nowMs,
    nameOf,
  }: { readonly zone: string; readonly nowMs: number; readonly nameOf: (id: string) => string },
): readonly CalendarRow[] {
  return rows.map((row) => {
    if (row.facilitator !== '' || !isComing(row, nowMs)) return row
    const ref = refOf(row, zone)
    const holderId = plan.find((each) => sameTurn(each.turn, ref))?.holderId ?? null
    if (holderId === null) return row
    return { ...row, byTurn: nameOf(holderId), gaps: row.gaps.filter((each) => each !== 'no-facilitator') }
  })
}
