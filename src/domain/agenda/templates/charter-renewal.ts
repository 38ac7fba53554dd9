import type { Template } from '../template.ts'

export const charterRenewal: Template = {
  id: 'charter-renewal',
  cadence: 'half-yearly',
  minutes: 75,
  leaves: ['charter-version'],
  items: [
    { kind: 'open', minutes: 8, lead: 'sponsor', output: 'win' },
    {
      kind: 'review',
      minutes: 12,
      lead: 'facilitator',
      output: 'note',
      sources: ['pulse-result', 'measures'],
    },
    { kind: 'discuss', minutes: 15, lead: 'everyone', output: 'charter' },
    { kind: 'discuss', minutes: 12, lead: 'facilitator', output: 'charter' },
    { kind: 'discuss', minutes: 12, lead: { words: 'pairs-then-all' }, output: 'note' },
    { kind: 'inform', minutes: 8, lead: 'guest', output: 'note' },
    { kind: 'decide', minutes: 5, lead: 'everyone', output: 'decision' },
    { kind: 'close', minutes: 3, lead: 'note-taker', output: 'minutes' },
  ],
}
