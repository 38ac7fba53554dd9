import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { createBreathe } from '#src/records/device/breathe.ts'
import { createRiskFinder, type RiskFinder } from './find-risks.ts'
import type { RiskRow } from './risk-rows.ts'

/** Fewer are got ready for when they are searched. */
const many = 500

/** Keys of the risks that the words find, slips, accents and compounds aside; null where nothing is looked for. */
export function useFoundRisks(rows: readonly RiskRow[], typed: string): ReadonlySet<string> | null {
  const wanted = useDeferredValue(typed.trim())
  const [finder] = useState(createRiskFinder)
  useEffect(() => {
    if (rows.length < many) return
    let current = true
    void prepare(finder, rows, () => current)
    return () => {
      current = false
    }
  }, [finder, rows])
  return useMemo(() => (wanted === '' ? null : finder.find(rows, wanted)), [finder, rows, wanted])
}

/** Between its steps the page is drawn and hears keys. */
async function prepare(finder: RiskFinder, rows: readonly RiskRow[], wanted: () => boolean): Promise<void> {
  const breathe = createBreathe()
  for (const _step of finder.preparing(rows)) {
    await breathe()
    if (!wanted()) return
  }
}
