import { addDays } from '../council/days.ts'
import type { TurnRef } from './turn-change.ts'

/** A coming session as a calendar or the council's records know it. */
export interface KnownSession {
  readonly sessionKey: string
  readonly day: string
  /** Milliseconds since 1970 UTC. */
  readonly startMs: number
  readonly endMs: number
}

/** A coming session, or a day on which one is supposed: its key is empty and its hours are unknown. */
export interface ComingDay extends TurnRef {
  readonly startMs: number | null
  readonly endMs: number | null
}

/** Most councils meet weekly, and the plan is an order rather than a calendar. */
const supposedApart = 7

/**
 * The next sessions in the order of their days: those that are known, then those that the council's meeting series will
 * have (`planned`), and then as many supposed ones as are wanted, a week apart.
 */
export function comingDays(question: {
  readonly known: readonly KnownSession[]
  /** Today in the council's zone; the first supposed day lies after it. */
  readonly today: string
  readonly count: number
  /** Days of meeting series, in order; those up to the last known session are known already. */
  readonly planned?: readonly string[]
}): readonly ComingDay[] {
  const { today, count, planned = [] } = question
  const seen = new Set<string>()
  const days: ComingDay[] = question.known
    .toSorted((a, b) => a.startMs - b.startMs || (a.sessionKey < b.sessionKey ? -1 : 1))
    .filter((each) => !seen.has(each.sessionKey) && seen.add(each.sessionKey))
    .slice(0, count)
  let last = days.at(-1)?.day ?? today
  while (days.length < count) {
    const after = last
    last = planned.find((each) => each > after) ?? addDays(last, supposedApart)
    days.push({ sessionKey: '', day: last, startMs: null, endMs: null })
  }
  return days
}
