export const riskLevels = ['low', 'medium', 'high', 'critical'] as const
export type RiskLevel = (typeof riskLevels)[number]

/** Where a risk stands. `happened` makes it an issue and keeps it linked. */
export const riskStates = ['new', 'assessed', 'treated', 'watching', 'happened', 'closed'] as const
export type RiskState = (typeof riskStates)[number]
