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
  readonly challenge?: string
  readonly decider: string
  readonly weeksAgo: number
}

/** What the council settled. */
export const seededDecisions: readonly SeededDecision[] = [
  {
    key: 'pilot',
    text: 'The pilot starts with twelve customers, not thirty',
    reason: 'Service can visit twelve within two days.',
    options: 'Thirty customers at once; only the four nearest.',
    dissent: 'Finn: with twelve the fixed costs are not covered before autumn.',
    challenge: 'pump',
    decider: 'chloe',
    weeksAgo: 3,
  },
  {
    key: 'language',
    text: 'The service manual ships in English, German and Arabic first',
    reason: 'These three cover the pilot customers.',
    challenge: 'pump',
    decider: 'layla',
    weeksAgo: 2,
  },
  {
    key: 'delivery',
    text: 'Nobody quotes a delivery date for the small pump before Supply has confirmed the valves',
    reason: 'Two customers were told week 10, and the valves for them do not exist.',
    options: 'Quote a range; quote and apologise.',
    challenge: 'pump',
    decider: 'mei',
    weeksAgo: 4,
  },
  {
    key: 'hours',
    text: 'Line 2 tries shifts of nine hours on four days until the end of the quarter',
    reason: 'It fills the line without nights, and enough people volunteered.',
    options: 'Nights; weekends; a second line.',
    dissent: 'Ben: maintenance loses its quiet morning.',
    challenge: 'shift',
    decider: 'suhartini',
    weeksAgo: 5,
  },
  {
    key: 'numbers',
    text: 'The serial number is a machine’s number in every department',
    reason: 'It is the only one that is on the machine itself.',
    challenge: 'visit',
    decider: 'layla',
    weeksAgo: 6,
  },
]
