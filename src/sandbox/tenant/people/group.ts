import { notFound } from '../graph-error.ts'
import type { World } from '../world.ts'
import { notAllowed } from './not-allowed.ts'

/** A Microsoft 365 group. Owners are not members by that; Planner cares about the difference. */
export interface Group {
  readonly id: string
  readonly displayName: string
  readonly description: string | null
  readonly mail: string
  readonly mailNickname: string
  readonly visibility: 'Private' | 'Public'
  readonly owners: readonly string[]
  readonly members: readonly string[]
  /** ISO instant. */
  readonly createdDateTime: string
  /** Region such as `EUR`. */
  readonly preferredDataLocation?: string
  /** A security group rather than one of Microsoft 365; only such a group is a member of another. */
  readonly securityEnabled?: boolean
  /** When its owner last renewed it; its creation where it is left out. */
  readonly renewedAtMs?: number
  /** ISO instant; only of one that waits in the bin. */
  readonly deletedDateTime?: string
}

export function groups(world: World): Map<string, Group> {
  return world.table<Group>('people.groups')
}

export function isGroupMember(world: World, groupId: string, userId: string): boolean {
  return groups(world).get(groupId)?.members.includes(userId) === true
}

export function isGroupOwner(world: World, groupId: string, userId: string): boolean {
  return groups(world).get(groupId)?.owners.includes(userId) === true
}

/** Throws 404 where there is no such group. */
export function requireGroup(world: World, groupId: string): Group {
  const group = groups(world).get(groupId.toLowerCase()) ?? groups(world).get(groupId)
  if (group === undefined) throw notFound(`Resource '${groupId}'`, 'Request_ResourceNotFound')
  return group
}

/** Who belongs to the group may read its people; for a private group others are refused. */
export function requireGroupReadable(world: World, groupId: string, userId: string): Group {
  const group = requireGroup(world, groupId)
  const belongs = group.members.includes(userId) || group.owners.includes(userId)
  if (!belongs && group.visibility === 'Private') {
    throw notAllowed()
  }
  return group
}
