import type { Template } from '../template.ts'

export const shadowingReport: Template = {
  id: 'shadowing-report',
  cadence: 'on-demand',
  minutes: 20,
  leaves: ['actions'],
  items: [
    { kind: 'inform', minutes: 5, lead: { words: 'pairs' }, output: 'note' },
    { kind: 'reflect', minutes: 4, lead: { words: 'pairs' }, output: 'note' },
    { kind: 'discuss', minutes: 6, lead: { words: 'pairs' }, output: 'lesson' },
    { kind: 'commit', minutes: 3, lead: { words: 'pairs' }, output: 'action' },
    { kind: 'close', minutes: 2, lead: 'facilitator', output: 'win' },
  ],
}
