import { badRequest, GraphRefusal } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { requireGroupReadable } from './group.ts'
import { findPerson, requirePerson } from './person.ts'
import { ownPhoto } from './user-change-routes.ts'
import { photoOf } from './photo.ts'
import { READ_ME } from './scopes.ts'

const SIZES = ['48x48', '64x64', '96x96', '120x120', '240x240', '360x360', '432x432', '504x504', '648x648']
const scopes = [...READ_ME, 'ProfilePhoto.Read.All']
const groupScopes = ['ProfilePhoto.Read.All', 'Group.Read.All', 'Group.ReadWrite.All', 'Team.ReadBasic.All']

export const photoRoutes: readonly Route[] = [
  ...photosOf('/me', scopes),
  ...photosOf('/users/{id}', scopes),
  ...photosOf('/groups/{group}', groupScopes),
  ...photosOf('/teams/{group}', groupScopes),
]

function photosOf(whose: string, allowed: readonly string[]): Route[] {
  const route = (template: string, handle: Route['handle']): Route => ({
    method: 'GET',
    template: `${whose}${template}`,
    scopes: allowed,
    service: 'directory',
    handle,
  })
  return [
    route('/photo', getPhoto),
    route('/photos', listPhotos),
    route('/photos/{size}', getPhoto),
    route('/photo/$value', getPixels),
    route('/photos/{size}/$value', getPixels),
  ]
}

/** Whose photo it is; throws as Exchange does for who has none. */
function ownerOf({ params, caller }: GraphRequest, world: World): string {
  if (params['group'] !== undefined) return requireGroupReadable(world, params['group'], caller.userId).id
  const person = requirePerson(world, params['id'] ?? caller.userId)
  if (!person.hasMailbox) {
    throw new GraphRefusal(404, 'ErrorNonExistentMailbox', 'The mailbox does not exist.')
  }
  if (!person.hasPhoto) throw new GraphRefusal(404, 'ImageNotFound', 'The photo was not found.')
  return person.id
}

/** Pixels of one side. */
function sizeOf({ params }: GraphRequest): number {
  const size = params['size'] ?? '648x648'
  if (!SIZES.includes(size.toLowerCase()))
    throw badRequest('The requested photo size is not supported.', 'ErrorInvalidImageId')
  return Number.parseInt(size, 10)
}

function photoJson(size: number): Record<string, unknown> {
  return {
    '@odata.mediaContentType': 'image/png',
    '@odata.mediaEtag': `"${size.toString(16).padStart(8, '0')}"`,
    id: `${size}x${size}`,
    height: size,
    width: size,
  }
}

function getPhoto(request: GraphRequest, world: World): GraphResponse {
  ownerOf(request, world)
  const place = request.path.slice(1)
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#${place}/$entity`,
      '@odata.id': `${request.base}/${place}`,
      ...photoJson(sizeOf(request)),
    },
  }
}

function listPhotos(request: GraphRequest, world: World): GraphResponse {
  ownerOf(request, world)
  const context = `${request.base}/$metadata#${request.path.slice(1)}`
  return {
    status: 200,
    body: { '@odata.context': context, value: SIZES.map((size) => photoJson(Number.parseInt(size, 10))) },
  }
}

function getPixels(request: GraphRequest, world: World): GraphResponse {
  const size = sizeOf(request)
  const person =
    request.params['group'] === undefined ? findPerson(world, ownerOf(request, world)) : undefined
  const own = person === undefined ? undefined : ownPhoto(person)
  if (own !== undefined) {
    return { status: 200, headers: { 'Content-Type': own.contentType }, body: own.bytes }
  }
  return {
    status: 200,
    headers: { 'Content-Type': 'image/png' },
    body: photoOf(ownerOf(request, world), size),
  }
}
