import { addDays, daysBetween } from '../council/days.ts'
import type { Risk } from './risk.ts'
import type { RiskLevel } from './risk-stand.ts'
import { levelOf, type RiskMatrix } from './risk-matrix.ts'

/** Days between reviews, by level (records.md d1: critical 14, high 30, medium 60, low 90). */
export type ReviewCadence = Readonly<Record<RiskLevel, number>>
export const usualCadence: ReviewCadence = { critical: 14, high: 30, medium: 60, low: 90 }

export type DueReason = 'never-rated' | 'review' | 'acceptance-expired' | 'mandate-ended' | 'answer-overdue'

export interface ReviewDue {
  readonly reason: DueReason
  readonly since: string
  /** Days since then; 0 on the day itself. */
  readonly overdueDays: number
}

type Reviewed = Pick<Risk, 'current' | 'lastReview' | 'nextReview'>

/** A person's own day, else the level's cadence after the last review; null where it was never looked at. */
export function nextReviewOn(risk: Reviewed, matrix: RiskMatrix, cadence: ReviewCadence): string | null {
  if (risk.nextReview !== null) return risk.nextReview
  const level = levelOf(matrix, risk.current)
  if (risk.lastReview === null || level === null) return null
  return addDays(risk.lastReview, cadence[level])
}

/** Everything that asks for a look at the risk today, the longest waiting first. A closed risk asks for nothing. */
export function reviewsDue(
  risk: Risk,
  on: {
    readonly today: string
    readonly raisedOn: string
    readonly matrix: RiskMatrix
    readonly cadence: ReviewCadence
  },
): readonly ReviewDue[] {
  if (risk.state === 'closed') return []
  const { today } = on
  const due: ReviewDue[] = []
  const from = (reason: DueReason, since: string) => {
    const overdueDays = daysBetween(since, today)
    if (overdueDays >= 0) due.push({ reason, since, overdueDays })
  }
  const next = nextReviewOn(risk, on.matrix, on.cadence)
  if (next !== null) from('review', next)
  else from('never-rated', on.raisedOn)
  const { acceptance, mandate, escalation } = risk
  if (acceptance?.state === 'accepted' && acceptance.expires !== null)
    from('acceptance-expired', addDays(acceptance.expires, 1))
  if (mandate?.until !== undefined && mandate.until !== null) from('mandate-ended', addDays(mandate.until, 1))
  if (escalation !== null && escalation.answer === null)
    from('answer-overdue', addDays(escalation.answerDue, 1))
  return due.sort((one, other) => other.overdueDays - one.overdueDays)
}
