import { notFound } from '../graph-error.ts'
import { sites, type Site } from '../lists/site.ts'
import type { World } from '../world.ts'

/** A folder or a file of a site's library Documents. Rows are replaced, never changed in place. */
export interface DriveItem {
  readonly id: string
  readonly driveId: string
  readonly name: string
  /** Null for the root of the drive. */
  readonly parentId: string | null
  /** Base64, null for a folder. */
  readonly content: string | null
  readonly mimeType: string
  readonly size: number
  /** In the ETag: moves with every change. */
  readonly version: number
  /** In the cTag: moves with the content alone. */
  readonly contentVersion: number
  readonly createdBy: string
  readonly createdDateTime: string
  readonly lastModifiedBy: string
  readonly lastModifiedDateTime: string
}

export function driveItems(world: World): Map<string, DriveItem> {
  return world.table<DriveItem>('files.items')
}

export function siteOfDrive(world: World, driveId: string): Site | undefined {
  for (const site of sites(world).values()) if (site.driveId === driveId) return site
  return undefined
}

export function childrenOf(world: World, parentId: string): DriveItem[] {
  return [...driveItems(world).values()].filter((item) => item.parentId === parentId)
}

export function childNamed(world: World, parentId: string, name: string): DriveItem | undefined {
  const wanted = name.toLowerCase()
  return childrenOf(world, parentId).find((item) => item.name.toLowerCase() === wanted)
}

/** Throws 404 itemNotFound. */
export function requireDriveItem(world: World, driveId: string, id: string): DriveItem {
  if (id.toLowerCase() === 'root') return rootOf(world, driveId)
  const item = driveItems(world).get(id)
  if (item === undefined || item.driveId !== driveId) throw notFound('The resource')
  return item
}

/** Made when first needed; a drive always has one. */
export function rootOf(world: World, driveId: string): DriveItem {
  const id = `01ROOT${driveId.slice(2)}`
  return (
    driveItems(world).get(id) ?? keepNew(world, { id, driveId, name: 'root', parentId: null, userId: '' })
  )
}

export function addFolder(
  world: World,
  parent: DriveItem,
  name: string,
  userId: string,
  id = freshId(world),
): DriveItem {
  return keepNew(world, { id, driveId: parent.driveId, name, parentId: parent.id, userId })
}

export interface FileContent {
  /** Base64. */
  readonly content: string
  readonly size: number
  readonly mimeType: string
}

export function addFile(
  world: World,
  parent: DriveItem,
  name: string,
  userId: string,
  file: FileContent,
): DriveItem {
  const item = { ...freshItem(world, parent.driveId, name, parent.id, userId), ...file, id: freshId(world) }
  driveItems(world).set(item.id, item)
  return item
}

export function replaceContent(world: World, item: DriveItem, userId: string, file: FileContent): DriveItem {
  const replaced = {
    ...item,
    ...file,
    version: item.version + 1,
    contentVersion: item.contentVersion + 1,
    lastModifiedBy: userId,
    lastModifiedDateTime: secondsNow(world),
  }
  driveItems(world).set(item.id, replaced)
  return replaced
}

export function moveItem(
  world: World,
  item: DriveItem,
  userId: string,
  name: string,
  parentId: string,
): DriveItem {
  const moved = {
    ...item,
    name,
    parentId,
    version: item.version + 1,
    lastModifiedBy: userId,
    lastModifiedDateTime: secondsNow(world),
  }
  driveItems(world).set(item.id, moved)
  return moved
}

export function driveEtag({ id, version }: DriveItem): string {
  return `"{${id}},${version}"`
}

/** Names of folders from the drive's root, without the root itself. */
export function pathOf(world: World, item: DriveItem): string[] {
  if (item.parentId === null) return []
  const parent = driveItems(world).get(item.parentId)
  return [...(parent === undefined ? [] : pathOf(world, parent)), item.name]
}

function keepNew(
  world: World,
  given: { id: string; driveId: string; name: string; parentId: string | null; userId: string },
): DriveItem {
  const item = { ...freshItem(world, given.driveId, given.name, given.parentId, given.userId), id: given.id }
  driveItems(world).set(item.id, item)
  return item
}

function freshItem(
  world: World,
  driveId: string,
  name: string,
  parentId: string | null,
  userId: string,
): Omit<DriveItem, 'id'> {
  const now = secondsNow(world)
  return {
    driveId,
    name,
    parentId,
    content: null,
    mimeType: '',
    size: 0,
    version: 1,
    contentVersion: 1,
    createdBy: userId,
    createdDateTime: now,
    lastModifiedBy: userId,
    lastModifiedDateTime: now,
  }
}

function freshId(world: World): string {
  return `01${world.newGuid().replaceAll('-', '').toUpperCase()}`
}

function secondsNow(world: World): string {
  return `${new Date(world.now()).toISOString().slice(0, 19)}Z`
}
