import type * as v from 'valibot'
import type { Score } from './risk.ts'
import { riskLevels, type RiskLevel } from './risk-stand.ts'
import type { riskMatrixSchema } from './matrix-schema.ts'

/** How a council rates: `levels[likelihood - 1][impact - 1]`, and the words for each step. */
export type RiskMatrix = v.InferOutput<typeof riskMatrixSchema>

const steps = [1, 2, 3, 4, 5]

/** Likelihood times impact, each 1 to 5: low up to 4, medium up to 9, high up to 15, critical above. */
export function riskLevel(likelihood: number, impact: number): RiskLevel {
  const score = likelihood * impact
  if (score >= 16) return 'critical'
  if (score >= 10) return 'high'
  return score >= 5 ? 'medium' : 'low'
}

export const usualMatrix: RiskMatrix = {
  levels: steps.map((likelihood) => steps.map((impact) => riskLevel(likelihood, impact))),
  likelihood: steps.map(() => ''),
  impact: steps.map(() => ''),
}

/** Null for a risk that was not rated. */
export function levelOf(matrix: RiskMatrix, score: Score): RiskLevel | null {
  if (score === null) return null
  return matrix.levels[score.likelihood - 1]?.[score.impact - 1] ?? null
}

/** The larger of the two ways; people are asked why from two steps on. */
export function scoreMove(before: Score, after: Score): number {
  if (before === null || after === null) return 0
  return Math.max(Math.abs(before.likelihood - after.likelihood), Math.abs(before.impact - after.impact))
}

/** A matrix where more of something is rated lower is a slip of the hand: the first such cell, or null. */
export function unsteadyCell(
  matrix: RiskMatrix,
): { readonly likelihood: number; readonly impact: number } | null {
  const rank = (likelihood: number, impact: number) => {
    const level = matrix.levels[likelihood - 1]?.[impact - 1]
    return level === undefined ? -1 : riskLevels.indexOf(level)
  }
  for (const likelihood of steps) {
    for (const impact of steps) {
      const here = rank(likelihood, impact)
      const lower = Math.max(
        likelihood > 1 ? rank(likelihood - 1, impact) : here,
        impact > 1 ? rank(likelihood, impact - 1) : here,
      )
      if (here < lower) return { likelihood, impact }
    }
  }
  return null
}
