import { useDeferredValue, useMemo } from 'react'
import type { RiskRow } from './risk-rows.ts'

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const texts = new WeakMap<RiskRow, string>()

/** Everything of a risk in one folded text; made once for each state of it. */
function textOf(row: RiskRow): string {
  const known = texts.get(row)
  if (known !== undefined) return known
  const { title, wording, cause, event, effect, owner, departments, detail, existingMeasures } = row.risk
  const made = folded(
    [title, wording, cause, event, effect, owner, departments, detail, existingMeasures].join(' '),
  )
  texts.set(row, made)
  return made
}

/** Keys of the risks that hold every word, whatever accents; null where nothing is looked for. */
export function useFoundRisks(rows: readonly RiskRow[], typed: string): ReadonlySet<string> | null {
  const wanted = useDeferredValue(typed)
  return useMemo(() => {
    const words = folded(wanted)
      .split(/\s+/)
      .filter((each) => each !== '')
    if (words.length === 0) return null
    return new Set(
      rows.filter((row) => words.every((word) => textOf(row).includes(word))).map((each) => each.key),
    )
  }, [rows, wanted])
}
