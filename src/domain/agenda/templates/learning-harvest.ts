import type { Template } from '../template.ts'

export const learningHarvest: Template = {
  id: 'learning-harvest',
  cadence: 'quarterly',
  minutes: 90,
  leaves: ['lesson'],
  items: [
    { kind: 'open', minutes: 5, lead: 'facilitator', output: 'attendance' },
    { kind: 'inform', minutes: 24, lead: { words: 'teams' }, output: 'lesson' },
    { kind: 'reflect', minutes: 10, lead: { words: 'leader-first' }, output: 'lesson' },
    { kind: 'discuss', minutes: 15, lead: { words: 'pairs' }, output: 'lesson' },
    { kind: 'commit', minutes: 15, lead: 'departments', output: 'action' },
    { kind: 'decide', minutes: 8, lead: 'owners', output: 'term' },
    { kind: 'inform', minutes: 6, lead: { words: 'pairs' }, output: 'note' },
    { kind: 'reflect', minutes: 4, lead: 'sponsor', output: 'win' },
    { kind: 'close', minutes: 3, lead: 'facilitator', output: 'minutes' },
  ],
}
