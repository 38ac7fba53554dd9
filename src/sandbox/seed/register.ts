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
