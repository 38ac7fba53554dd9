import * as v from 'valibot'
import { fromBase64, toBase64 } from '../answer.ts'
import { badRequest, GraphRefusal, notFound } from '../graph-error.ts'
import { checkIfMatch } from '../lists/item.ts'
import { CHOSEN_SITES } from '../lists/scopes.ts'
import { requireRight, siteOfChannel } from '../lists/site.ts'
import { pageOf } from '../odata/page.ts'
import { allowOptions, pickProperties, selectOf } from '../odata/query-options.ts'
import { requireChannel } from '../people/team.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import {
  addFile,
  addFolder,
  childNamed,
  childrenOf,
  driveEtag,
  driveItems,
  moveItem,
  replaceContent,
  requireDriveItem,
  rootOf,
  siteOfDrive,
  type DriveItem,
} from './drive-item.ts'
import { driveJson } from './drive-json.ts'
import { driveItemJson } from './drive-item-json.ts'
import { noticeEndpointAnswer } from './notice-endpoints.ts'
import { driveOf, makeWay, startOf, walk } from './resolve-path.ts'

const READ = [
  'Files.Read',
  'Files.ReadWrite',
  'Files.Read.All',
  'Files.ReadWrite.All',
  'Sites.Read.All',
  'Sites.ReadWrite.All',
  CHOSEN_SITES,
]
const WRITE = [
  'Files.ReadWrite',
  'Files.ReadWrite.All',
  'Sites.ReadWrite.All',
  'Sites.Manage.All',
  CHOSEN_SITES,
]
const NOTICES = ['Files.Read', 'Files.ReadWrite', 'Files.ReadWrite.All', 'Sites.ReadWrite.All', CHOSEN_SITES]
const FOLDER = [
  'Files.Read.All',
  'Files.Read',
  'Files.ReadWrite',
  'Files.ReadWrite.All',
  'Sites.Read.All',
  'Sites.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  CHOSEN_SITES,
]

const read = { method: 'GET', scopes: READ, service: 'sharepoint', units: 1 } as const
const write = { scopes: WRITE, service: 'sharepoint', units: 2 } as const
/** A drive by its id, and as the one of a site or a group. */
const drives = [
  '/drives/{driveId}',
  '/sites/{siteId}/drive',
  '/groups/{groupId}/drive',
  '/groups/{groupId}/sites/root/drive',
]

export const fileRoutes: readonly Route[] = [
  {
    ...read,
    template: '/teams/{teamId}/channels/{channelId}/filesFolder',
    scopes: FOLDER,
    handle: getFilesFolder,
  },
  { ...read, template: '/drives/{driveId}', handle: getDrive },
  { ...read, template: '/groups/{groupId}/drive', handle: getDrive },
  ...['/drives/{driveId}', '/groups/{groupId}/drive'].map((drive) => ({
    ...read,
    scopes: NOTICES,
    template: `${drive}/root/subscriptions/socketIo`,
    handle: getNoticeEndpoint,
  })),
  ...drives.flatMap((drive): Route[] => [
    ...['/root', '/items/{itemId}'].flatMap((start): Route[] => [
      { ...read, template: `${drive}${start}`, handle: getItem },
      { ...read, template: `${drive}${start}/children`, units: 2, handle: listChildren },
      { ...write, method: 'POST', template: `${drive}${start}/children`, handle: postFolder },
      { ...read, template: `${drive}${start}:/{path+}`, handle: getItem },
      { ...read, template: `${drive}${start}:/{path+}:`, handle: getItem },
      { ...read, template: `${drive}${start}:/{path+}:/content`, handle: getContent },
      { ...read, template: `${drive}${start}:/{path+}:/children`, units: 2, handle: listChildren },
      { ...write, method: 'PUT', template: `${drive}${start}:/{path+}:/content`, handle: putContent },
    ]),
    { ...read, template: `${drive}/items/{itemId}/content`, handle: getContent },
    { ...write, method: 'PUT', template: `${drive}/items/{itemId}/content`, handle: putContent },
    { ...write, method: 'PATCH', template: `${drive}/items/{itemId}`, handle: patchItem },
    { ...write, method: 'DELETE', template: `${drive}/items/{itemId}`, handle: deleteItem },
  ]),
]

/** A standard channel keeps its files in a folder of the team's library; a private one in its own site. */
function getFilesFolder(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select'])
  const { teamId = '', channelId = '' } = request.params
  const { userId } = request.caller
  const channel = requireChannel(world, teamId, channelId, userId)
  const site = siteOfChannel(world, channel.id)
  if (site === undefined) throw notFound('The files folder of the channel')
  requireRight(world, site, userId, 'read')
  const root = rootOf(world, site.driveId)
  const name = channel.displayName
  // The same id whenever it is made, for this is a read and may see an older world.
  const id = `01CHANNEL${btoa(channel.id).replace(/[^A-Za-z0-9]/g, '')}`
  const folder = childNamed(world, root.id, name) ?? addFolder(world, root, name, userId, id)
  return entity(request, world, folder, 200)
}

function itemOf(request: GraphRequest, world: World, right: 'read' | 'write'): DriveItem {
  const start = startOf(request, world, driveOf(request, world, right))
  return walk(world, start, request.params['path'] ?? '')
}

function getItem(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'expand'])
  return entity(request, world, itemOf(request, world, 'read'), 200)
}

/** The real answer is 302 to a signed address, which `fetch` follows by itself; here the bytes come at once. */
function getContent(request: GraphRequest, world: World): GraphResponse {
  const item = itemOf(request, world, 'read')
  const bytes = item.content === null ? undefined : fromBase64(item.content)
  if (bytes === undefined) throw badRequest('A folder has no content.', 'invalidRequest')
  return { status: 200, headers: { 'Content-Type': item.mimeType, ETag: driveEtag(item) }, body: bytes }
}

function listChildren(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken'])
  const children = childrenOf(world, itemOf(request, world, 'read').id)
  const { rows, next } = pageOf(children, request, { usual: 200, greatest: 999 })
  const select = selectOf(request)
  const value = rows.map((item) => pickProperties(driveItemJson(world, item, request.base), select))
  return { status: 200, body: { '@odata.context': `${request.base}/$metadata#driveItems`, ...next, value } }
}

/** 201 for a new file, 200 for new content; `conflictBehavior` says which of the two is wanted. */
function putContent(request: GraphRequest, world: World): GraphResponse {
  const { userId } = request.caller
  const start = startOf(request, world, driveOf(request, world, 'write'))
  const file = fileFrom(request)
  const { path } = request.params
  if (path === undefined) return replaced(request, world, start, file)
  const { folder, name } = makeWay(world, start, path, userId)
  const existing = childNamed(world, folder.id, name)
  const behaviour = request.query.get('@microsoft.graph.conflictBehavior') ?? 'replace'
  if (existing === undefined) {
    if (request.headers.get('If-Match') !== null) throw notFound('The resource')
    return entity(request, world, addFile(world, folder, name, userId, file), 201)
  }
  if (behaviour === 'fail' || request.headers.get('If-None-Match') === '*') {
    throw new GraphRefusal(409, 'nameAlreadyExists', 'The specified item name already exists.')
  }
  if (behaviour !== 'rename') return replaced(request, world, existing, file)
  return entity(request, world, addFile(world, folder, freeName(world, folder, name), userId, file), 201)
}

function replaced(
  request: GraphRequest,
  world: World,
  item: DriveItem,
  file: ReturnType<typeof fileFrom>,
): GraphResponse {
  if (item.content === null) throw badRequest('A folder has no content.', 'invalidRequest')
  checkIfMatch(request.headers, driveEtag(item))
  return entity(request, world, replaceContent(world, item, request.caller.userId, file), 200)
}

function fileFrom({ body, headers }: GraphRequest) {
  const bytes = body instanceof Uint8Array ? body : new Uint8Array()
  const mimeType = headers.get('Content-Type') ?? 'application/octet-stream'
  return { content: toBase64(bytes), size: bytes.byteLength, mimeType }
}

function freeName(world: World, folder: DriveItem, name: string): string {
  const dot = name.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  for (let number = 1; ; number++) {
    const candidate = `${stem} ${number}${ending}`
    if (childNamed(world, folder.id, candidate) === undefined) return candidate
  }
}

function getDrive(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select'])
  const site = siteOfDrive(world, driveOf(request, world, 'read'))
  if (site === undefined) throw notFound('The resource')
  const row = pickProperties(driveJson(site), selectOf(request))
  return { status: 200, body: { '@odata.context': `${request.base}/$metadata#drives/$entity`, ...row } }
}

function getNoticeEndpoint(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, [])
  return noticeEndpointAnswer(request, world, driveOf(request, world, 'read'))
}

const folderSchema = v.looseObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  folder: v.looseObject({}),
  '@microsoft.graph.conflictBehavior': v.optional(v.picklist(['rename', 'replace', 'fail']), 'fail'),
})

function postFolder(request: GraphRequest, world: World): GraphResponse {
  const sent = v.safeParse(folderSchema, request.body)
  if (!sent.success) throw badRequest('name and folder are needed.', 'invalidRequest')
  const { userId } = request.caller
  const start = startOf(request, world, driveOf(request, world, 'write'))
  const { folder, name } = makeWay(world, start, sent.output.name, userId)
  const behaviour = sent.output['@microsoft.graph.conflictBehavior']
  if (childNamed(world, folder.id, name) === undefined) {
    return entity(request, world, addFolder(world, folder, name, userId), 201)
  }
  if (behaviour !== 'rename') {
    throw new GraphRefusal(409, 'nameAlreadyExists', 'The specified item name already exists.')
  }
  return entity(request, world, addFolder(world, folder, freeName(world, folder, name), userId), 201)
}

const itemSchema = v.looseObject({
  name: v.optional(v.pipe(v.string(), v.nonEmpty())),
  parentReference: v.optional(v.looseObject({ id: v.optional(v.string()) })),
})

/** A new name or another folder. */
function patchItem(request: GraphRequest, world: World): GraphResponse {
  const item = itemOf(request, world, 'write')
  checkIfMatch(request.headers, driveEtag(item))
  const sent = v.safeParse(itemSchema, request.body)
  if (!sent.success || item.parentId === null) throw badRequest('name is not valid.', 'invalidRequest')
  const { name = item.name, parentReference } = sent.output
  const wanted = parentReference?.id ?? item.parentId
  const folder = requireDriveItem(world, item.driveId, wanted)
  const taken = childNamed(world, folder.id, name)
  if (taken !== undefined && taken.id !== item.id) {
    throw new GraphRefusal(409, 'nameAlreadyExists', 'The specified item name already exists.')
  }
  const moved = moveItem(world, item, request.caller.userId, name, folder.id)
  return entity(request, world, moved, 200)
}

function deleteItem(request: GraphRequest, world: World): GraphResponse {
  const item = itemOf(request, world, 'write')
  if (item.parentId === null) throw badRequest('The root cannot be deleted.', 'invalidRequest')
  checkIfMatch(request.headers, driveEtag(item))
  driveItems(world).delete(item.id)
  return { status: 204 }
}

function entity(request: GraphRequest, world: World, item: DriveItem, status: number): GraphResponse {
  const row = pickProperties(driveItemJson(world, item, request.base), selectOf(request))
  const context = `${request.base}/$metadata#driveItems/$entity`
  return { status, headers: { ETag: driveEtag(item) }, body: { '@odata.context': context, ...row } }
}
