import type { DayFate } from './closed-days.ts'
import type { Schedule } from './ritual.ts'
import { instantOf } from './zoned-time.ts'

/** What a person has to look after where a session falls on a closed day. */
export interface ClosedWhere {
  /** Name of the closed day; null for a weekday of rest. */
  readonly why: string | null
  /** The start that the series would have on the open day: by its own wall clock there, whoever reads it. */
  readonly toMs: number | null
  readonly skip: boolean
}

/** Null where the day is open. Throws a RangeError for an unknown zone. */
export function closedWhere(
  fate: DayFate,
  { time, zone }: Pick<Schedule, 'time' | 'zone'>,
): ClosedWhere | null {
  if (fate.kind === 'open') return null
  return {
    why: fate.why,
    toMs: fate.kind === 'moved' ? instantOf(fate.to, time, zone) : null,
    skip: fate.kind === 'skipped',
  }
}
