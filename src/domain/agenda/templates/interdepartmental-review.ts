import type { Template } from '../template.ts'

export const interdepartmentalReview: Template = {
  id: 'interdepartmental-review',
  cadence: 'monthly',
  minutes: 45,
  leaves: ['decision'],
  items: [
    { kind: 'open', minutes: 3, lead: 'sponsor', output: 'attendance' },
    { kind: 'review', minutes: 8, lead: { words: 'speaker' }, output: 'measure', sources: ['measures'] },
    { kind: 'discuss', minutes: 12, lead: { words: 'two-departments' }, output: 'handoff' },
    { kind: 'decide', minutes: 10, lead: 'owners', output: 'decision', sources: ['risks-due'] },
    { kind: 'inform', minutes: 5, lead: 'everyone', output: 'note' },
    { kind: 'decide', minutes: 4, lead: { words: 'executives' }, output: 'decision' },
    { kind: 'close', minutes: 3, lead: 'note-taker', output: 'minutes' },
  ],
}
