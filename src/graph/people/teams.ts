import * as v from 'valibot'
import { asking, type Asking } from '../asking.ts'
import { Malformed } from '../failures.ts'
import type { GraphCall } from '../graph-client.ts'
import { askingPage } from '../paging.ts'
import { segment } from '../path.ts'

export interface Team {
  /** Also the id of the Microsoft 365 group behind it. */
  readonly id: string
  readonly name: string
}

export interface TeamMember {
  readonly personId: string
  readonly displayName: string
  readonly mail: string
  readonly isOwner: boolean
  readonly isGuest: boolean
}

const memberSchema = v.object({
  userId: v.string(),
  displayName: v.optional(v.nullable(v.string())),
  email: v.optional(v.nullable(v.string())),
  roles: v.optional(v.nullable(v.array(v.string()))),
})

function read(
  path: string,
  service: GraphCall['service'],
  scopes: readonly string[],
  headers = {},
): GraphCall {
  return { method: 'GET', path, service, repeat: 'read', scopes, headers }
}

export function joinedTeams() {
  return askingPage(
    read('/me/joinedTeams?$select=id,displayName', 'teams', ['Team.ReadBasic.All']),
    v.object({ id: v.string(), displayName: v.optional(v.nullable(v.string())) }),
    (wire): Team => ({ id: wire.id, name: wire.displayName ?? '' }),
  )
}

/** Needs a scope that an administrator approves: `ScopeMissing` or `SignInNeeded` is an ordinary answer. */
export function teamMembers(teamId: string) {
  return askingPage(
    read(`/teams/${segment(teamId)}/members`, 'teams', ['TeamMember.Read.All']),
    memberSchema,
    (wire): TeamMember => ({
      personId: wire.userId,
      displayName: wire.displayName ?? wire.email ?? '',
      mail: wire.email ?? '',
      isOwner: wire.roles?.includes('owner') ?? false,
      isGuest: wire.roles?.includes('guest') ?? false,
    }),
  )
}

/** How many belong to the group, guests included; an administrator's scope, as above. */
export function groupMemberCount(groupId: string): Asking<number> {
  const call = read(`/groups/${segment(groupId)}/members/$count`, 'directory', ['GroupMember.Read.All'], {
    ConsistencyLevel: 'eventual',
  })
  return {
    call,
    read: ({ body, status }) => {
      const count = Number(body)
      if (body !== undefined && body !== '' && Number.isInteger(count)) return count
      throw new Malformed({ what: 'GET /groups/{id}/members/$count', effect: 'not-done', status })
    },
  }
}

/** Names of those who may create lists and let people in; an administrator's scope, as above. */
export function groupOwners(groupId: string) {
  return askingPage(
    read(`/groups/${segment(groupId)}/owners?$select=id,displayName`, 'directory', ['GroupMember.Read.All']),
    v.object({ id: v.string(), displayName: v.optional(v.nullable(v.string())) }),
    (wire) => ({ personId: wire.id, displayName: wire.displayName ?? '' }),
  )
}

/** `Public` groups are open to everyone in the company. */
export function groupVisibility(groupId: string): Asking<'public' | 'private'> {
  return asking(
    read(`/groups/${segment(groupId)}?$select=id,visibility`, 'directory', ['GroupMember.Read.All']),
    v.object({ visibility: v.optional(v.nullable(v.string())) }),
    (wire) => (wire.visibility?.toLowerCase() === 'public' ? 'public' : 'private'),
  )
}
