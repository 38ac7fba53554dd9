import { GraphRefusal } from '../graph-error.ts'
import type { World } from '../world.ts'
import type { List } from './list.ts'
import { siteRole, type Site } from './site.ts'

/** People who were let into a list that does not follow its site's permissions any more, by the list's id. */
interface Narrowed {
  readonly people: readonly string[]
}

function narrowed(world: World): Map<string, Narrowed> {
  return world.table<Narrowed>('lists.narrowed')
}

/**
 * What an owner does in SharePoint's pages: stops inheriting and leaves the site's owners and `people` (ids) in. Null
 * lets the list follow its site again.
 */
export function narrowList(world: World, listId: string, people: readonly string[] | null): void {
  if (people === null) narrowed(world).delete(listId)
  else narrowed(world).set(listId, { people: [...people] })
}

export function isNarrowed(world: World, listId: string): boolean {
  return narrowed(world).has(listId)
}

/** Whether the list is there at all for somebody who may read its site. Owners of the site are never kept out. */
export function isLetIn(world: World, site: Site, list: List, userId: string): boolean {
  const own = narrowed(world).get(list.id)
  return own === undefined || own.people.includes(userId) || siteRole(world, site, userId) === 'owner'
}

/** Throws 403 accessDenied. */
export function requireLetIn(world: World, site: Site, list: List, userId: string): void {
  if (!isLetIn(world, site, list, userId))
    throw new GraphRefusal(403, 'accessDenied', 'The caller does not have permission to perform the action.')
}
