import type { Template } from '../template.ts'

export const postMortem: Template = {
  id: 'post-mortem',
  cadence: 'on-demand',
  minutes: 75,
  leaves: ['actions', 'lesson', 'risk-change'],
  items: [
    { kind: 'open', minutes: 5, lead: { words: 'outside-facilitator' }, output: 'attendance' },
    { kind: 'review', minutes: 15, lead: 'everyone', output: 'note' },
    { kind: 'inform', minutes: 8, lead: 'departments', output: 'note' },
    { kind: 'discuss', minutes: 18, lead: { words: 'silent-first' }, output: 'note' },
    { kind: 'reflect', minutes: 5, lead: 'everyone', output: 'note' },
    { kind: 'review', minutes: 6, lead: 'facilitator', output: 'note' },
    { kind: 'commit', minutes: 12, lead: 'owners', output: 'action' },
    { kind: 'commit', minutes: 4, lead: 'note-taker', output: 'lesson' },
    { kind: 'close', minutes: 2, lead: 'everyone', output: 'minutes' },
  ],
}
