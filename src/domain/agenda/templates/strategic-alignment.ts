import type { Template } from '../template.ts'

export const strategicAlignment: Template = {
  id: 'strategic-alignment',
  cadence: 'quarterly',
  minutes: 90,
  leaves: ['decision', 'update-note'],
  items: [
    { kind: 'open', minutes: 8, lead: 'sponsor', output: 'note' },
    { kind: 'review', minutes: 15, lead: 'owners', output: 'measure', sources: ['measures', 'pulse-result'] },
    { kind: 'reflect', minutes: 12, lead: { words: 'leaders-in-turn' }, output: 'note' },
    { kind: 'discuss', minutes: 15, lead: { words: 'pairs-then-all' }, output: 'note' },
    { kind: 'decide', minutes: 10, lead: 'everyone', output: 'decision' },
    { kind: 'discuss', minutes: 15, lead: 'facilitator', output: 'experiment' },
    { kind: 'decide', minutes: 10, lead: 'sponsor', output: 'decision' },
    { kind: 'close', minutes: 5, lead: 'note-taker', output: 'minutes' },
  ],
}
