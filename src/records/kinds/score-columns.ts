import type { Score } from '#src/domain/risks/risk.ts'
import { columnGroup, type ColumnGroup } from '../definition/column-group.ts'
import { number } from '../definition/column.ts'

const step = (value: number | null) => value === null || (Number.isInteger(value) && value >= 1 && value <= 5)

/** Likelihood and impact as two numbers, so that other tools can calculate; half a score is none. */
export function scoreColumns(prefix: string, words: string): ColumnGroup<Score> {
  return columnGroup(
    {
      likelihood: number(`${prefix}Likelihood`, `${words}likelihood (1 to 5)`.replace(/^l/, 'L')),
      impact: number(`${prefix}Impact`, `${words}impact (1 to 5)`.replace(/^i/, 'I')),
    },
    {
      join({ likelihood, impact }): Score | undefined {
        if (!step(likelihood) || !step(impact)) return undefined
        return likelihood === null || impact === null ? null : { likelihood, impact }
      },
      split: (score: Score) => ({ likelihood: score?.likelihood ?? null, impact: score?.impact ?? null }),
    },
  )
}
