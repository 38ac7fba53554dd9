import { pickProperties } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { groups, isGroupOwner, requireGroup, requireGroupReadable, type Group } from './group.ts'
import { notAllowed } from './not-allowed.ts'

/** What one person set for themselves on a group. */
interface Marks {
  readonly isFavorite: boolean
  readonly isSubscribedByMail: boolean
}

function marks(world: World): Map<string, Marks> {
  return world.table<Marks>('people.groupMarks')
}

function marksOf(world: World, groupId: string, userId: string): Marks {
  return marks(world).get(`${groupId}|${userId}`) ?? { isFavorite: false, isSubscribedByMail: false }
}

const scopes = ['Group.ReadWrite.All', 'Directory.ReadWrite.All']

function marking(action: string, change: Partial<Marks>): Route {
  const handle = ({ params, caller }: GraphRequest, world: World): GraphResponse => {
    const { id } = requireGroupReadable(world, params['id'] ?? '', caller.userId)
    marks(world).set(`${id}|${caller.userId}`, { ...marksOf(world, id, caller.userId), ...change })
    return { status: 204 }
  }
  return { method: 'POST', template: `/groups/{id}/${action}`, scopes, service: 'directory', handle }
}

/** A group without mail has no count of what was not seen: there is nothing to set back. */
export const groupMarkRoutes: readonly Route[] = [
  marking('addFavorite', { isFavorite: true }),
  marking('removeFavorite', { isFavorite: false }),
  marking('subscribeByMail', { isSubscribedByMail: true }),
  marking('unsubscribeByMail', { isSubscribedByMail: false }),
  marking('resetUnseenCount', {}),
  { method: 'POST', template: '/groups/{id}/renew', scopes, service: 'directory', handle: renew },
]

function renew({ params, caller }: GraphRequest, world: World): GraphResponse {
  const group = requireGroup(world, params['id'] ?? '')
  if (!isGroupOwner(world, group.id, caller.userId)) throw notAllowed()
  groups(world).set(group.id, { ...group, renewedAtMs: world.now() })
  return { status: 204 }
}

/** What comes only when it is selected (d21: resources/group). */
export function onRequestJson(
  world: World,
  group: Group,
  userId: string,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  const said: Record<string, unknown> = {
    accessType: group.visibility === 'Public' ? 'public' : 'private',
    allowExternalSenders: false,
    autoSubscribeNewMembers: false,
    hideFromAddressLists: false,
    hideFromOutlookClients: false,
    ...marksOf(world, group.id, userId),
    unseenCount: 0,
    unseenConversationsCount: 0,
    unseenMessagesCount: 0,
    isArchived: false,
    isManagementRestricted: null,
    hasMembersWithLicenseErrors: null,
    licenseProcessingState: null,
    assignedLicenses: [],
    assignedLabels: [],
    infoCatalogs: [],
    onPremisesDomainName: null,
    onPremisesExtensionAttributes: null,
    onPremisesNetBiosName: null,
    onPremisesSamAccountName: null,
    organizationId: null,
    uniqueName: null,
    welcomeMessageEnabled: null,
  }
  return select === undefined ? {} : pickProperties(said, select)
}
