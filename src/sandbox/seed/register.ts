interface SeededRisk {
  readonly key: string
  readonly text: string
  readonly owner: string
  readonly departments: readonly string[]
  readonly likelihood: number
  readonly impact: number
  readonly state: 'new' | 'assessed' | 'treated' | 'watching'
  readonly weeksAgo: number
}

/** What the council worries about. */
export const seededRisks: readonly SeededRisk[] = [
  {
    key: 'valves',
    text: 'Because one supplier makes all expansion valves, a strike there stops line 2 within nine days',
    owner: 'mei',
    departments: ['supply', 'manufacturing'],
    likelihood: 3,
    impact: 5,
    state: 'treated',
    weeksAgo: 4,
  },
  {
    key: 'technicians',
    text: 'Because training lags behind sales, first repairs of the small pump may take two visits',
    owner: 'layla',
    departments: ['service', 'sales', 'people'],
    likelihood: 4,
    impact: 3,
    state: 'assessed',
    weeksAgo: 3,
  },
  {
    key: 'certificate',
    text: 'Because the laboratory is late, the certificate may miss the spring tenders',
    owner: 'ana',
    departments: ['engineering', 'sales'],
    likelihood: 2,
    impact: 4,
    state: 'watching',
    weeksAgo: 2,
  },
  {
    key: 'prices',
    text: 'Because copper is bought by the month, a price jump would eat the margin of the pilot',
    owner: 'finn',
    departments: ['finance', 'supply'],
    likelihood: 2,
    impact: 2,
    state: 'new',
    weeksAgo: 1,
  },
]

interface SeededDecision {
  readonly key: string
  readonly text: string
  readonly reason: string
  readonly options?: string
  readonly dissent?: string
  readonly decider: string
  readonly weeksAgo: number
}

/** What the council settled. */
export const seededDecisions: readonly SeededDecision[] = [
  {
    key: 'pilot',
    text: 'The pilot starts with twelve customers, not thirty',
    reason: 'Service can visit twelve within two days.',
    decider: 'chloe',
    weeksAgo: 3,
  },
  {
    key: 'language',
    text: 'The service manual ships in English, German and Arabic first',
    reason: 'These three cover the pilot customers.',
    decider: 'layla',
    weeksAgo: 2,
  },
]
