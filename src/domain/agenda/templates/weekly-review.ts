import type { Template } from '../template.ts'

export const weeklyReview: Template = {
  id: 'weekly-review',
  cadence: 'weekly',
  minutes: 45,
  leaves: ['actions', 'commitment', 'update-note'],
  items: [
    { kind: 'open', minutes: 3, lead: 'facilitator', output: 'attendance' },
    {
      kind: 'due-list',
      minutes: 7,
      lead: 'owners',
      output: 'action',
      sources: ['actions-late', 'commitments-due'],
    },
    { kind: 'inform', minutes: 8, lead: 'departments', output: 'update', jointUpdate: true },
    { kind: 'discuss', minutes: 12, lead: 'owners', output: 'risk', sources: ['risks-due'] },
    { kind: 'commit', minutes: 7, lead: 'everyone', output: 'commitment' },
    { kind: 'decide', minutes: 5, lead: 'decider', output: 'decision' },
    { kind: 'close', minutes: 3, lead: 'note-taker', output: 'minutes' },
  ],
}
