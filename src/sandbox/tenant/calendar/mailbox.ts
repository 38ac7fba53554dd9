import { GraphRefusal } from '../graph-error.ts'
import { groups, isGroupMember, isGroupOwner, requireGroup } from '../people/group.ts'
import { findPerson } from '../people/person.ts'
import type { GraphRequest } from '../route.ts'
import type { World } from '../world.ts'

/** Whose calendar a request is about: the caller's own, or a group's. */
export interface Mailbox {
  readonly id: string
  readonly name: string
  readonly address: string
  /** Outlook's or IANA's name of the zone that the mailbox lives in. */
  readonly zone: string
  /** What stands behind `$metadata#`, such as `users('…')`. */
  readonly context: string
}

/** Throws 404 where the caller has no mailbox, 403 for the calendar of a group that the caller is not in. */
export function mailboxOf(request: GraphRequest, world: World): Mailbox {
  const { userId } = request.caller
  const groupId = request.params['group']
  if (groupId !== undefined) {
    const group = requireGroup(world, groupId)
    if (!isGroupMember(world, group.id, userId) && !isGroupOwner(world, group.id, userId)) {
      throw new GraphRefusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.')
    }
    return groupMailbox(world, group.id)
  }
  const person = findPerson(world, userId)
  if (person === undefined || !person.hasMailbox) {
    throw new GraphRefusal(404, 'MailboxNotEnabledForRESTAPI', 'The mailbox is either inactive or not there.')
  }
  return personMailbox(world, userId)
}

export function personMailbox(world: World, userId: string): Mailbox {
  const person = findPerson(world, userId)
  return {
    id: userId,
    name: person?.displayName ?? '',
    address: person?.mail ?? person?.userPrincipalName ?? '',
    zone: person?.timeZone ?? 'UTC',
    context: `users('${userId}')`,
  }
}

export function groupMailbox(world: World, groupId: string): Mailbox {
  const group = groups(world).get(groupId)
  return {
    id: groupId,
    name: group?.displayName ?? '',
    address: group?.mail ?? '',
    zone: 'UTC',
    context: `groups('${groupId}')`,
  }
}
