import type { Template } from '../template.ts'

export const frontlineForum: Template = {
  id: 'frontline-forum',
  cadence: 'on-demand',
  minutes: 60,
  leaves: ['commitment', 'update-note'],
  items: [
    { kind: 'open', minutes: 5, lead: 'sponsor', output: 'attendance' },
    { kind: 'discuss', minutes: 15, lead: { words: 'groups' }, output: 'note' },
    { kind: 'discuss', minutes: 15, lead: { words: 'groups' }, output: 'note' },
    { kind: 'commit', minutes: 12, lead: { words: 'groups' }, output: 'commitment' },
    { kind: 'decide', minutes: 8, lead: 'sponsor', output: 'action' },
    { kind: 'close', minutes: 5, lead: 'note-taker', output: 'minutes' },
  ],
}
