import { badRequest, GraphRefusal, notFound } from '../graph-error.ts'
import { siteOfDrive, addFolder, childNamed, requireDriveItem, rootOf, type DriveItem } from './drive-item.ts'
import { requireRight, siteFor } from '../lists/site.ts'
import type { GraphRequest } from '../route.ts'
import type { World } from '../world.ts'

/** The drive of a path, by its id or as its site's or group's own, after the site's rights; throws 404 and 403. */
export function driveOf(request: GraphRequest, world: World, right: 'read' | 'write'): string {
  const { driveId } = request.params
  if (driveId === undefined) return siteFor(world, request.params, request.caller.userId, right).driveId
  const site = siteOfDrive(world, driveId)
  if (site === undefined) throw notFound('The resource')
  requireRight(world, site, request.caller.userId, right)
  return driveId
}

/** Where a path begins: the drive's root, or the item before the colon. */
export function startOf(request: GraphRequest, world: World, driveId: string): DriveItem {
  const { itemId } = request.params
  return itemId === undefined ? rootOf(world, driveId) : requireDriveItem(world, driveId, itemId)
}

/** Throws 404 where a part of the path is missing. */
export function walk(world: World, start: DriveItem, path: string): DriveItem {
  return namesIn(path).reduce((folder, name) => {
    const child = childNamed(world, folder.id, name)
    if (child === undefined) throw notFound('The resource')
    return child
  }, start)
}

/** The folder of a new file and its name; missing folders are made on the way, as OneDrive does. */
export function makeWay(
  world: World,
  start: DriveItem,
  path: string,
  userId: string,
): { readonly folder: DriveItem; readonly name: string } {
  const names = namesIn(path)
  const name = names.pop()
  if (name === undefined) throw badRequest('The name of the file is missing.', 'invalidRequest')
  const folder = names.reduce((parent, each) => {
    const child = childNamed(world, parent.id, each) ?? addFolder(world, parent, each, userId)
    if (child.content !== null) throw new GraphRefusal(409, 'nameAlreadyExists', `'${each}' is a file.`)
    return child
  }, start)
  return { folder, name }
}

function namesIn(path: string): string[] {
  const names = path.split('/').filter((name) => name !== '')
  const bad = names.find((name) => /["*:<>?\\|]/.test(name) || /^\s|[\s.]$/.test(name) || name.length > 255)
  if (bad !== undefined) throw badRequest(`The name '${bad}' is not allowed.`, 'invalidRequest')
  return names
}
