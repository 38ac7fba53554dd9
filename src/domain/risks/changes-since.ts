import { utcDay } from '../council/days.ts'
import type { Risk, Score } from './risk.ts'

/** What happened to a risk since a day, in the order in which a council wants to hear it. */
export type RiskNews =
  | { readonly kind: 'new' | 'happened' | 'closed' | 'state' | 'escalated' | 'answered' | 'reviewed' }
  | { readonly kind: 'score'; readonly before: Score; readonly after: Score }

/**
 * `sinceMs` is when the last session began; a day's news counts from that day on: the UTC day of that instant, unless
 * the caller has one of its own zone.
 */
export function changesSince(
  risk: Pick<Risk, 'course' | 'closedOn' | 'escalation' | 'lastReview'>,
  raisedMs: number,
  sinceMs: number,
  since: string = utcDay(sinceMs),
): readonly RiskNews[] {
  const news: RiskNews[] = []
  const before = risk.course.findLast((each) => each.since < since)
  const now = risk.course.at(-1)
  if (raisedMs >= sinceMs) news.push({ kind: 'new' })
  else if (before !== undefined && now !== undefined && now.since >= since) {
    const moved =
      before.score?.likelihood !== now.score?.likelihood || before.score?.impact !== now.score?.impact
    if (moved) news.push({ kind: 'score', before: before.score, after: now.score })
    if (before.state !== now.state) {
      const told = now.state === 'closed' || now.state === 'happened' ? now.state : 'state'
      news.push({ kind: told })
    }
  }
  const { escalation, lastReview } = risk
  if (escalation !== null && escalation.answer !== null && escalation.answer.on >= since)
    news.push({ kind: 'answered' })
  else if (escalation !== null && escalation.on >= since) news.push({ kind: 'escalated' })
  if (news.length === 0 && lastReview !== null && lastReview >= since) news.push({ kind: 'reviewed' })
  return news
}
