import type { Template } from '../template.ts'

export const winDebrief: Template = {
  id: 'win-debrief',
  cadence: 'on-demand',
  minutes: 15,
  leaves: ['lesson'],
  items: [
    { kind: 'open', minutes: 3, lead: 'facilitator', output: 'win' },
    { kind: 'reflect', minutes: 4, lead: 'everyone', output: 'win' },
    { kind: 'discuss', minutes: 5, lead: 'everyone', output: 'lesson' },
    { kind: 'commit', minutes: 2, lead: 'everyone', output: 'action' },
    { kind: 'close', minutes: 1, lead: 'note-taker', output: 'minutes' },
  ],
}
