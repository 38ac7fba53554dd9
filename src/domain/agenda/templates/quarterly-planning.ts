import type { Template } from '../template.ts'

export const quarterlyPlanning: Template = {
  id: 'quarterly-planning',
  cadence: 'quarterly',
  minutes: 120,
  leaves: ['roadmap-update', 'signed-responsibilities'],
  items: [
    { kind: 'open', minutes: 8, lead: 'sponsor', output: 'note' },
    {
      kind: 'review',
      minutes: 15,
      lead: 'owners',
      output: 'measure',
      sources: ['measures', 'commitments-due'],
    },
    { kind: 'inform', minutes: 24, lead: 'departments', output: 'note' },
    { kind: 'discuss', minutes: 23, lead: 'facilitator', output: 'handoff', sources: ['risks-due'] },
    { kind: 'break', minutes: 5, lead: 'everyone' },
    { kind: 'decide', minutes: 20, lead: 'decider', output: 'decision' },
    { kind: 'commit', minutes: 12, lead: 'owners', output: 'action' },
    { kind: 'commit', minutes: 8, lead: 'departments', output: 'commitment' },
    { kind: 'close', minutes: 5, lead: 'note-taker', output: 'minutes' },
  ],
}
