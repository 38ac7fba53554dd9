import type { Council, Member } from '../council/council.ts'
import { isAway, pool } from '../council/pool.ts'
import type { RotationMember } from './choose.ts'
import { rotationOf, type RoleSettings } from './rotation-settings.ts'

export type RotationCouncil = Pick<Council, 'key' | 'members' | 'rotation'>

/** Who takes the turns of a role on that day, in its order; guests' places only where the role names them. */
export function rolePool(
  council: RotationCouncil,
  role: RoleSettings,
  day: string,
): readonly RotationMember[] {
  const named = role.pool === null ? null : new Set(role.pool)
  const members =
    named === null
      ? pool(council, day)
      : council.members.filter(
          (each) => named.has(each.personId) && (each.since === undefined || each.since <= day),
        )
  const people = role.deputies === 'stand-in' ? members.filter((each) => each.role !== 'deputy') : members
  const guests = rotationOf(council).guests.filter((each) => named?.has(each.personId))
  const place = new Map(role.order.map((id, index) => [id, index]))
  const last = role.order.length
  return [...people, ...guests]
    .map((each, index) => ({ each, at: (place.get(each.personId) ?? last) * 1_000 + index }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ each }) => each)
}

/** A deputy of the leader's department who could come; the first in the council's own order. */
export function deputyFor(
  council: RotationCouncil,
  leaderId: string,
  day: string,
  can: (personId: string) => boolean,
): Member | null {
  const leader = council.members.find((each) => each.personId === leaderId)
  if (leader?.departmentId === undefined || leader.role === 'deputy') return null
  return (
    council.members.find(
      (each) =>
        each.role === 'deputy' &&
        each.departmentId === leader.departmentId &&
        !isAway(each, day) &&
        can(each.personId),
    ) ?? null
  )
}

/** What a person or a guest's place is called; empty where nobody knows. */
export function rotationName(council: RotationCouncil, personId: string): string {
  return (
    council.members.find((each) => each.personId === personId)?.displayName ??
    rotationOf(council).guests.find((each) => each.personId === personId)?.displayName ??
    ''
  )
}
