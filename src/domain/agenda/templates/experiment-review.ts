import type { Template } from '../template.ts'

export const experimentReview: Template = {
  id: 'experiment-review',
  cadence: 'on-demand',
  minutes: 30,
  leaves: ['lesson', 'decision'],
  items: [
    { kind: 'open', minutes: 4, lead: 'owners', output: 'note', sources: ['experiments-ending'] },
    { kind: 'review', minutes: 8, lead: 'owners', output: 'experiment' },
    { kind: 'reflect', minutes: 6, lead: 'everyone', output: 'note' },
    { kind: 'decide', minutes: 7, lead: 'decider', output: 'decision' },
    { kind: 'commit', minutes: 5, lead: 'everyone', output: 'lesson' },
  ],
}
