import { useCallback, useState } from 'react'
import type { RiskChange, Refusal } from '#src/domain/risks/risk-change.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import { useRegister } from './register.tsx'

/** Carries a rule's answer out: the change is kept, a refusal is there to be said. */
export function useRiskChange(key: string): {
  readonly refused: Refusal | null
  readonly forget: () => void
  /** True where it was kept. */
  readonly carryOut: (told: RiskChange, why?: string, more?: Partial<RiskRecord>) => boolean
} {
  const { change } = useRegister()
  const [refused, setRefused] = useState<Refusal | null>(null)
  const carryOut = useCallback(
    (told: RiskChange, why?: string, more: Partial<RiskRecord> = {}) => {
      setRefused(told.ok ? null : told.reason)
      if (!told.ok) return false
      change(key, { ...told.change, ...more }, why)
      return true
    },
    [change, key],
  )
  return { refused, forget: useCallback(() => setRefused(null), []), carryOut }
}
