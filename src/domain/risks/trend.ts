import { addDays } from '../council/days.ts'
import type { Course } from './risk.ts'
import type { RiskLevel } from './risk-stand.ts'
import { levelOf, type RiskMatrix } from './risk-matrix.ts'

/** How many open risks of each level there were on a day; `unrated` are those without a score. */
export interface TrendPoint {
  readonly day: string
  readonly counts: Readonly<Record<RiskLevel | 'unrated', number>>
}

/** One point a week for `weeks` weeks, the last one today. A risk counts from its first stand until it closes. */
export function riskTrend(
  courses: readonly Course[],
  today: string,
  weeks: number,
  matrix: RiskMatrix,
): readonly TrendPoint[] {
  return Array.from({ length: weeks }, (_, week) => {
    const day = addDays(today, (week + 1 - weeks) * 7)
    const counts: Record<RiskLevel | 'unrated', number> = {
      low: 0,
      medium: 0,
      high: 0,
      critical: 0,
      unrated: 0,
    }
    for (const course of courses) {
      const stand = course.findLast((each) => each.since <= day)
      if (stand === undefined || stand.state === 'closed') continue
      counts[levelOf(matrix, stand.score) ?? 'unrated'] += 1
    }
    return { day, counts }
  })
}
