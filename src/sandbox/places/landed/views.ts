/** The plain views of what Weft put into Microsoft 365. */
export const views = {
  planner: 'Planner',
  channel: 'Channel',
  activity: 'Activity',
  invite: 'Invite',
  lists: 'Lists',
  files: 'Files',
} as const
export type View = keyof typeof views

export function isView(text: unknown): text is View {
  return typeof text === 'string' && Object.hasOwn(views, text)
}
