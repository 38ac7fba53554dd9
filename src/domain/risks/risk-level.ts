export type RiskLevel = 'low' | 'medium' | 'high' | 'critical'

/** Likelihood times impact, each 1 to 5: low up to 4, medium up to 9, high up to 15, critical above. */
export function riskLevel(likelihood: number, impact: number): RiskLevel {
  const score = likelihood * impact
  if (score >= 16) return 'critical'
  if (score >= 10) return 'high'
  return score >= 5 ? 'medium' : 'low'
}
