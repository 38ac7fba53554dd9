import { badRequest, GraphRefusal } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { requirePerson } from './person.ts'
import { photoOf } from './photo.ts'
import { READ_ME } from './scopes.ts'

const SIZES = ['48x48', '64x64', '96x96', '120x120', '240x240', '360x360', '432x432', '504x504', '648x648']

export const photoRoutes: readonly Route[] = [
  photoRoute('/me/photo/$value'),
  photoRoute('/me/photos/{size}/$value'),
  photoRoute('/users/{id}/photo/$value'),
  photoRoute('/users/{id}/photos/{size}/$value'),
]

function photoRoute(template: string): Route {
  return {
    method: 'GET',
    template,
    scopes: [...READ_ME, 'ProfilePhoto.Read.All'],
    service: 'directory',
    handle,
  }
}

function handle({ params, caller }: GraphRequest, world: World): GraphResponse {
  const person = requirePerson(world, params['id'] ?? caller.userId)
  const size = params['size'] ?? '648x648'
  if (!SIZES.includes(size))
    throw badRequest('The requested photo size is not supported.', 'ErrorInvalidImageId')
  if (!person.hasMailbox) {
    throw new GraphRefusal(404, 'ErrorNonExistentMailbox', 'The mailbox does not exist.')
  }
  if (!person.hasPhoto) throw new GraphRefusal(404, 'ImageNotFound', 'The photo was not found.')
  return {
    status: 200,
    headers: { 'Content-Type': 'image/png' },
    body: photoOf(person.id, Number.parseInt(size, 10)),
  }
}
