import type { Template } from '../template.ts'

export const projectKickOff: Template = {
  id: 'project-kick-off',
  cadence: 'on-demand',
  minutes: 45,
  leaves: ['signed-responsibilities'],
  items: [
    { kind: 'open', minutes: 8, lead: 'owners', output: 'note' },
    { kind: 'decide', minutes: 10, lead: 'everyone', output: 'decision' },
    { kind: 'discuss', minutes: 10, lead: 'departments', output: 'handoff' },
    { kind: 'decide', minutes: 7, lead: 'owners', output: 'decision' },
    { kind: 'commit', minutes: 5, lead: 'owners', output: 'action' },
    { kind: 'discuss', minutes: 3, lead: 'everyone', output: 'risk' },
    { kind: 'close', minutes: 2, lead: 'everyone', output: 'minutes' },
  ],
}
