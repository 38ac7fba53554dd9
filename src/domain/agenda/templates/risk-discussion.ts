import type { Template } from '../template.ts'

export const riskDiscussion: Template = {
  id: 'risk-discussion',
  cadence: 'monthly',
  minutes: 60,
  leaves: ['risk-change'],
  items: [
    { kind: 'open', minutes: 3, lead: 'facilitator', output: 'attendance' },
    { kind: 'due-list', minutes: 10, lead: 'owners', output: 'risk', sources: ['risks-due'] },
    { kind: 'discuss', minutes: 24, lead: 'owners', output: 'action' },
    { kind: 'due-list', minutes: 8, lead: 'facilitator', output: 'risk', sources: ['risks-due'] },
    { kind: 'reflect', minutes: 8, lead: { words: 'silent-first' }, output: 'risk' },
    { kind: 'decide', minutes: 4, lead: 'sponsor', output: 'decision' },
    { kind: 'close', minutes: 3, lead: 'note-taker', output: 'minutes' },
  ],
}
