import { useDeferredValue, useMemo, useState } from 'react'
import { createRiskFinder } from './find-risks.ts'
import type { RiskRow } from './risk-rows.ts'

/** Keys of the risks that the words find, slips, accents and compounds aside; null where nothing is looked for. */
export function useFoundRisks(rows: readonly RiskRow[], typed: string): ReadonlySet<string> | null {
  const wanted = useDeferredValue(typed.trim())
  const [find] = useState(createRiskFinder)
  return useMemo(() => (wanted === '' ? null : find(rows, wanted)), [find, rows, wanted])
}
