import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'

/** A day so many days from now (negative: ago), `YYYY-MM-DD`. */
type DayIn = (days: number) => string
type Pair = readonly [likelihood: number, impact: number]

export interface SeededRisk {
  readonly key: string
  readonly text: string
  /** Nobody's, where it is left out. */
  readonly owner?: string
  readonly departments: readonly string[]
  /** Not rated yet, where it is left out. */
  readonly score?: Pair
  readonly state: RiskRecord['state']
  readonly kind: RiskRecord['kind']
  readonly weeksAgo: number
  readonly reviewedDaysAgo?: number
  /** How it stood before, and for how many weeks it has stood as it does now. */
  readonly before?: { readonly score: Pair; readonly until: number }
  readonly more?: (day: DayIn) => Partial<RiskRecord>
}
