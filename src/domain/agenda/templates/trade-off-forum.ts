import type { Template } from '../template.ts'

export const tradeOffForum: Template = {
  id: 'trade-off-forum',
  cadence: 'on-demand',
  minutes: 60,
  leaves: ['decision'],
  items: [
    { kind: 'open', minutes: 5, lead: { words: 'outside-facilitator' }, output: 'attendance' },
    { kind: 'inform', minutes: 10, lead: 'departments', output: 'note' },
    { kind: 'inform', minutes: 12, lead: { words: 'presenters' }, output: 'note' },
    { kind: 'discuss', minutes: 8, lead: { words: 'silent-first' }, output: 'note' },
    { kind: 'discuss', minutes: 10, lead: 'facilitator', output: 'note' },
    { kind: 'discuss', minutes: 5, lead: { words: 'those-who-differ' }, output: 'note' },
    { kind: 'decide', minutes: 4, lead: 'decider', output: 'decision' },
    { kind: 'commit', minutes: 4, lead: 'decider', output: 'action' },
    { kind: 'close', minutes: 2, lead: 'note-taker', output: 'minutes' },
  ],
}
