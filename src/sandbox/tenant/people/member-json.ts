import type { World } from '../world.ts'
import { findPerson } from './person.ts'

interface Membership {
  readonly owners: readonly string[]
  readonly members: readonly string[]
}

/** Owners first; a person who is owner and member stands once. */
export function conversationMembers(
  world: World,
  tenantId: string,
  teamId: string,
  { owners, members }: Membership,
): Record<string, unknown>[] {
  return [...new Set([...owners, ...members])].map((userId) => {
    const person = findPerson(world, userId)
    const guest = person?.userType === 'Guest' ? ['guest'] : []
    return {
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      id: btoa(`${tenantId}##${teamId}##${userId}`),
      roles: owners.includes(userId) ? ['owner'] : guest,
      displayName: person?.displayName ?? null,
      visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
      userId,
      email: person?.mail ?? null,
      tenantId,
    }
  })
}
