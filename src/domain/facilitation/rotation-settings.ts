import * as v from 'valibot'
import { day } from '../council/calendar-day.ts'
import { plainLine } from '../council/plain-line.ts'
import { roleKey } from './turn.ts'

/** How the next one is found; the first is the fairest of the measured rules and the usual one. */
export const rotationModes = ['furthest-behind', 'round-robin', 'random', 'volunteers'] as const
export type RotationMode = (typeof rotationModes)[number]

/** Longest name of a role or a guest's place. */
export const roleNameLimit = 60
/** Sessions that somebody new may be spared at most. */
export const mostGraceSessions = 12

const line = v.pipe(v.string(), v.transform(plainLine), v.maxLength(roleNameLimit))
const ids = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.maxLength(200))

export const roleSettingsSchema = v.object({
  key: roleKey,
  /** What the council calls it; empty for the two roles that every session has. */
  name: line,
  mode: v.picklist(rotationModes),
  /** Ids in the order in which turns go round; who is not named comes after them. */
  order: ids,
  /** Ids of those who take this role's turns; null for everybody in the council's rotation. */
  pool: v.nullable(ids),
  /** Sessions somebody attends before their first turn. */
  graceSessions: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostGraceSessions)),
  /** Whether deputies have turns of their own, or those of their department's leader who cannot come. */
  deputies: v.picklist(['take-turns', 'stand-in']),
})
export type RoleSettings = v.InferOutput<typeof roleSettingsSchema>

/** Begins the id of a place that a guest takes: no person has such an id. */
export const guestPrefix = 'guest/'

export const rotationSettingsSchema = v.object({
  roles: v.pipe(v.array(roleSettingsSchema), v.maxLength(12)),
  /** Places in the rotation for somebody from outside, by turns whoever is asked. */
  guests: v.pipe(
    v.array(v.object({ personId: v.pipe(v.string(), v.startsWith(guestPrefix)), displayName: line })),
    v.maxLength(12),
  ),
  /** Days on which no session counts: nobody's turn is used up. First and last day included. */
  closed: v.pipe(v.array(v.object({ from: day, to: day })), v.maxLength(60)),
})
export type RotationSettings = v.InferOutput<typeof rotationSettingsSchema>

export const sessionRoleKeys = ['facilitator', 'noteTaker'] as const

/** A role as it is before anybody changed anything. */
export function usualRole(key: string, name = ''): RoleSettings {
  return {
    key,
    name,
    mode: 'furthest-behind',
    order: [],
    pool: null,
    graceSessions: 2,
    deputies: 'take-turns',
  }
}

/** The council's settings, always with the two roles that every session has, in their place at the top. */
export function rotationOf(council: { readonly rotation?: RotationSettings | undefined }): RotationSettings {
  const { roles = [], guests = [], closed = [] } = council.rotation ?? {}
  const seen = new Set<string>(sessionRoleKeys)
  const own = sessionRoleKeys.map((key) => roles.find((each) => each.key === key) ?? usualRole(key))
  const further = roles.filter((each) => !seen.has(each.key) && seen.add(each.key))
  return { roles: [...own, ...further], guests, closed }
}

export function roleSettingsOf(
  council: { readonly rotation?: RotationSettings | undefined },
  role: string,
): RoleSettings {
  return rotationOf(council).roles.find((each) => each.key === role) ?? usualRole(role)
}

/** Whether a session on that day uses nobody's turn. */
export function isClosed(settings: Pick<RotationSettings, 'closed'>, on: string): boolean {
  return settings.closed.some((each) => each.from <= on && on <= each.to)
}
