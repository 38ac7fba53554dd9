import * as v from 'valibot'
import { badRequest } from '../graph-error.ts'
import { allowOptions } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { findPerson, requirePerson } from './person.ts'
import { READ_PRESENCE } from './scopes.ts'

export interface Presence {
  readonly availability: string
  readonly activity: string
}

/** Keyed by person; who has no row is available. */
export function presences(world: World): Map<string, Presence> {
  return world.table<Presence>('people.presences')
}

const others = ['Presence.Read.All']

export const presenceRoutes: readonly Route[] = [
  presenceRoute('GET', '/me/presence', READ_PRESENCE, getPresence),
  presenceRoute('GET', '/users/{id}/presence', READ_PRESENCE, getPresence),
  presenceRoute('GET', '/communications/presences/{id}', READ_PRESENCE, getPresence),
  presenceRoute('POST', '/communications/getPresencesByUserId', others, getPresences),
]

function presenceRoute(
  method: Route['method'],
  template: string,
  scopes: readonly string[],
  handle: Route['handle'],
): Route {
  return { method, template, scopes, service: 'teams', handle }
}

function presenceJson(world: World, id: string): Record<string, unknown> {
  const usual = { availability: 'Available', activity: 'Available' }
  return { id, ...(presences(world).get(id) ?? usual), statusMessage: null }
}

function getPresence(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, [])
  const { id } = requirePerson(world, request.params['id'] ?? request.caller.userId)
  const context = `${request.base}/$metadata#users('${id}')/presence/$entity`
  return { status: 200, body: { '@odata.context': context, ...presenceJson(world, id) } }
}

const idsSchema = v.object({ ids: v.pipe(v.array(v.string()), v.maxLength(650)) })

/** Of up to 650 people; who is not in the tenant is left out. */
function getPresences(request: GraphRequest, world: World): GraphResponse {
  const sent = v.safeParse(idsSchema, request.body)
  if (!sent.success) throw badRequest('ids is needed, with at most 650 of them.')
  const found = sent.output.ids.filter((id) => findPerson(world, id) !== undefined)
  const context = `${request.base}/$metadata#Collection(microsoft.graph.presence)`
  return {
    status: 200,
    body: { '@odata.context': context, value: found.map((id) => presenceJson(world, id)) },
  }
}
