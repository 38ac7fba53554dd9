import type { RiskRow } from './risk-rows.ts'
import { worstFirst } from './risk-rows.ts'

/** Rated open risks by `likelihood/impact`, the longest known first within a cell; and those without a score. */
export function heatCells(rows: readonly RiskRow[]): {
  readonly cells: ReadonlyMap<string, readonly RiskRow[]>
  readonly unrated: readonly RiskRow[]
} {
  const cells = new Map<string, RiskRow[]>()
  const unrated: RiskRow[] = []
  for (const row of rows.toSorted(worstFirst)) {
    const { current, state } = row.risk
    if (state === 'closed') continue
    if (current === null) unrated.push(row)
    else {
      const name = cellName(current.likelihood, current.impact)
      const cell = cells.get(name)
      if (cell === undefined) cells.set(name, [row])
      else cell.push(row)
    }
  }
  return { cells, unrated }
}

export function cellName(likelihood: number, impact: number): string {
  return `${likelihood}/${impact}`
}

/** The next place in a direction; it stays on the map. */
export function stepFrom(
  score: { readonly likelihood: number; readonly impact: number },
  way: 'more-likely' | 'less-likely' | 'more-impact' | 'less-impact',
) {
  const within = (step: number) => Math.min(5, Math.max(1, step))
  const { likelihood, impact } = score
  if (way === 'more-likely') return { likelihood: within(likelihood + 1), impact }
  if (way === 'less-likely') return { likelihood: within(likelihood - 1), impact }
  return { likelihood, impact: within(impact + (way === 'more-impact' ? 1 : -1)) }
}
