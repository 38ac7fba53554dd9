import type { Member, Role } from './council.ts'

/** What somebody may do in Weft, by agreement among colleagues; SharePoint, Planner and the group enforce their own. */
export const deeds = [
  'start',
  'edit-agenda',
  'propose',
  'capture',
  'publish',
  'correct',
  'change-rotation',
  'set-up',
] as const
export type Deed = (typeof deeds)[number]

/**
 * The agreement, one line per role. The secretary and the chair run the council. The sponsor can do what a session
 * needs when nobody else is there. Members and deputies speak, write and may step in for a missing facilitator.
 * An adviser is heard and can write things down, and leaves the running to the council.
 */
export const rights: Readonly<Record<Role, readonly Deed[]>> = {
  secretary: deeds,
  chair: deeds,
  sponsor: ['start', 'edit-agenda', 'propose', 'capture', 'publish', 'correct'],
  member: ['start', 'propose', 'capture', 'publish'],
  deputy: ['start', 'propose', 'capture', 'publish'],
  adviser: ['propose', 'capture'],
}

/** Whoever facilitates a session runs it, whatever their role. */
export const facilitatorRights: readonly Deed[] = [
  'start',
  'edit-agenda',
  'propose',
  'capture',
  'publish',
  'correct',
]

/** Whether the person may do it. Somebody who is not on the council may do nothing here, unless they facilitate. */
export function may(
  deed: Deed,
  member: (Pick<Member, 'role'> & { readonly rests?: true }) | undefined,
  facilitates: boolean,
): boolean {
  if (member?.rests === true) return false
  if (facilitates && facilitatorRights.includes(deed)) return true
  return member !== undefined && rights[member.role].includes(deed)
}
