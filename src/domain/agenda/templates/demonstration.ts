import type { Template } from '../template.ts'

export const demonstration: Template = {
  id: 'demonstration',
  cadence: 'monthly',
  minutes: 60,
  leaves: ['lesson'],
  items: [
    { kind: 'open', minutes: 3, lead: 'facilitator', output: 'attendance' },
    { kind: 'inform', minutes: 12, lead: { words: 'two-departments' }, output: 'win' },
    { kind: 'inform', minutes: 12, lead: { words: 'two-departments' }, output: 'win' },
    { kind: 'inform', minutes: 10, lead: 'owners', output: 'experiment', sources: ['experiments-ending'] },
    { kind: 'discuss', minutes: 10, lead: 'everyone', output: 'commitment' },
    { kind: 'reflect', minutes: 6, lead: 'sponsor', output: 'win' },
    { kind: 'commit', minutes: 4, lead: 'note-taker', output: 'lesson' },
    { kind: 'close', minutes: 3, lead: 'facilitator', output: 'minutes' },
  ],
}
