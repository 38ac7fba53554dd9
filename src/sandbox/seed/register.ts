interface SeededDecision {
  readonly key: string
  readonly text: string
  readonly reason: string
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
