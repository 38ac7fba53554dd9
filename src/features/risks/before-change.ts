import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'

/** What stood in the fields that a change touches: the change that takes it back, and leaves the rest as it is by then. */
export function beforeChange(risk: RiskRecord, change: Partial<RiskRecord>): Partial<RiskRecord> {
  const before: Partial<RiskRecord> = { ...risk }
  for (const name of Object.keys(risk)) if (!(name in change)) Reflect.deleteProperty(before, name)
  return before
}
