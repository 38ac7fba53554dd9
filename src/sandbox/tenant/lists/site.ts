import { GraphRefusal, notFound } from '../graph-error.ts'
import { groups } from '../people/group.ts'
import { channels, isInTeam } from '../people/team.ts'
import type { World } from '../world.ts'
import { MEMBERS_MAY_CREATE_LISTS } from './unverified.ts'

/** A SharePoint site: of a group, of a private channel, or on its own. */
export interface Site {
  /** `contoso.sharepoint.com,<guid>,<guid>`. */
  readonly id: string
  /** Last part of its address. */
  readonly name: string
  readonly displayName: string
  readonly description: string
  readonly webUrl: string
  readonly createdDateTime: string
  readonly isRoot: boolean
  readonly groupId: string | null
  /** Set for the site of a private channel, which does not follow its team. */
  readonly channelId: string | null
  /** People beyond the group or the channel. */
  readonly owners: readonly string[]
  readonly members: readonly string[]
  readonly visitors: readonly string[]
  readonly everyoneReads: boolean
  readonly membersMayCreateLists: boolean
  /** Of its library Documents. */
  readonly driveId: string
}

export type SiteRole = 'owner' | 'member' | 'visitor'

export function sites(world: World): Map<string, Site> {
  return world.table<Site>('lists.sites')
}

export type NewSite = Pick<Site, 'name' | 'displayName'> & Partial<Site> & { readonly host: string }

/** Makes a site with fresh ids; who may do what follows its group or channel. */
export function createSite(world: World, { host, ...given }: NewSite): Site {
  const drive = btoa(world.newGuid().replaceAll('-', '')).replaceAll('=', '')
  const site: Site = {
    id: `${host},${world.newGuid()},${world.newGuid()}`,
    description: '',
    webUrl: given.isRoot === true ? `https://${host}` : `https://${host}/sites/${given.name}`,
    createdDateTime: new Date(world.now()).toISOString(),
    isRoot: false,
    groupId: null,
    channelId: null,
    owners: [],
    members: [],
    visitors: [],
    everyoneReads: false,
    membersMayCreateLists: MEMBERS_MAY_CREATE_LISTS,
    driveId: `b!${drive}`,
    ...given,
  }
  sites(world).set(site.id, site)
  return site
}

export function siteOfGroup(world: World, groupId: string): Site | undefined {
  for (const site of sites(world).values()) {
    if (site.groupId === groupId && site.channelId === null) return site
  }
  return undefined
}

/** The site that keeps a channel's files: its own for a private channel, else the team's. */
export function siteOfChannel(world: World, channelId: string): Site | undefined {
  const channel = channels(world).get(channelId)
  if (channel === undefined) return undefined
  if (channel.membershipType === 'standard') return siteOfGroup(world, channel.teamId)
  for (const site of sites(world).values()) if (site.channelId === channelId) return site
  return undefined
}

export function siteRole(world: World, site: Site, userId: string): SiteRole | undefined {
  if (world.appRight?.(site.id) === 'none') return undefined
  const channel = site.channelId === null ? undefined : channels(world).get(site.channelId)
  const group = site.groupId === null || channel !== undefined ? undefined : groups(world).get(site.groupId)
  const people = channel ?? group
  if (site.owners.includes(userId) || people?.owners.includes(userId) === true) return 'owner'
  if (site.members.includes(userId) || people?.members.includes(userId) === true) return 'member'
  if (group !== undefined && isInTeam(world, group.id, userId)) return 'member'
  return site.everyoneReads || site.visitors.includes(userId) ? 'visitor' : undefined
}

export type SiteRight = 'read' | 'write' | 'make-lists'
const rights: readonly string[] = ['none', 'read', 'write', 'make-lists']

/** Throws 403 accessDenied. */
export function requireRight(world: World, site: Site, userId: string, right: SiteRight): void {
  const role = siteRole(world, site, userId)
  const allowed =
    role === 'owner' ||
    (role === 'member' && (right !== 'make-lists' || site.membersMayCreateLists)) ||
    (role === 'visitor' && right === 'read')
  // What the app was granted and what the person may, whichever is less.
  const granted = world.appRight?.(site.id) ?? 'make-lists'
  const within = rights.indexOf(right) <= rights.indexOf(granted)
  if (!allowed || !within) {
    throw new GraphRefusal(403, 'accessDenied', 'The caller does not have permission to perform the action.')
  }
}

/** The site of a path's `{siteId}`, `{groupId}` or `{host}:/{sitePath}`; throws 404, and 403 without the right. */
export function siteFor(
  world: World,
  params: Readonly<Record<string, string>>,
  userId: string,
  right: SiteRight,
): Site {
  const site = findSite(world, params)
  if (site === undefined) throw notFound('The requested site')
  requireRight(world, site, userId, right)
  return site
}

function findSite(world: World, params: Readonly<Record<string, string>>): Site | undefined {
  const { groupId, host, sitePath } = params
  if (groupId !== undefined) return siteOfGroup(world, groupId)
  const every = [...sites(world).values()]
  if (host !== undefined && sitePath !== undefined) {
    const root = every.find((site) => site.isRoot)?.id.split(',')[0]
    const address = `https://${host === 'root' ? (root ?? '') : host}/${sitePath}`.toLowerCase()
    return every.find((site) => site.webUrl.toLowerCase() === address)
  }
  const wanted = (params['siteId'] ?? '').toLowerCase()
  if (wanted === 'root') return every.find((site) => site.isRoot)
  return every.find(
    (site) => site.id.toLowerCase() === wanted || (site.isRoot && site.id.split(',')[0] === wanted),
  )
}
