import * as v from 'valibot'
import { badRequest, GraphRefusal } from '../graph-error.ts'
import { allowOptions } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { findPerson, requirePerson } from './person.ts'
import { READ_PRESENCE } from './scopes.ts'

export interface Presence {
  readonly availability: string
  readonly activity: string
  readonly statusMessage?: unknown
}

/** Keyed by person; who has no row is available. */
export function presences(world: World): Map<string, Presence> {
  return world.table<Presence>('people.presences')
}

const setting = ['Presence.ReadWrite']
const others = ['Presence.Read.All']

export const presenceRoutes: readonly Route[] = [
  presenceRoute('GET', '/me/presence', READ_PRESENCE, getPresence),
  presenceRoute('GET', '/users/{id}/presence', READ_PRESENCE, getPresence),
  presenceRoute('GET', '/communications/presences/{id}', READ_PRESENCE, getPresence),
  presenceRoute('POST', '/communications/getPresencesByUserId', others, getPresences),
  ...['/me/presence', '/users/{id}/presence'].flatMap((place) => [
    presenceRoute('POST', `${place}/setPresence`, setting, setPresence),
    presenceRoute('POST', `${place}/setUserPreferredPresence`, setting, setPresence),
    presenceRoute('POST', `${place}/clearPresence`, setting, clearPresence),
    presenceRoute('POST', `${place}/clearUserPreferredPresence`, setting, clearPresence),
    presenceRoute('POST', `${place}/setStatusMessage`, setting, setStatusMessage),
  ]),
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
  return {
    id,
    statusMessage: null,
    outOfOfficeSettings: { message: null, isOutOfOffice: false },
    sequenceNumber: null,
    ...(presences(world).get(id) ?? usual),
  }
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

/** Only one's own presence is set. */
function ownId({ params, caller }: GraphRequest, world: World): string {
  const { id } = requirePerson(world, params['id'] ?? caller.userId)
  if (id === caller.userId) return id
  throw new GraphRefusal(403, 'Forbidden', 'Only the own presence can be set.')
}

const presenceSchema = v.looseObject({
  availability: v.pipe(v.string(), v.nonEmpty()),
  activity: v.pipe(v.string(), v.nonEmpty()),
})

function setPresence(request: GraphRequest, world: World): GraphResponse {
  const id = ownId(request, world)
  const sent = v.safeParse(presenceSchema, request.body)
  if (!sent.success) throw badRequest('availability and activity are needed.')
  const { availability, activity } = sent.output
  presences(world).set(id, { ...presences(world).get(id), availability, activity })
  return { status: 200 }
}

function clearPresence(request: GraphRequest, world: World): GraphResponse {
  presences(world).delete(ownId(request, world))
  return { status: 200 }
}

function setStatusMessage(request: GraphRequest, world: World): GraphResponse {
  const id = ownId(request, world)
  const sent = v.safeParse(v.object({ statusMessage: v.looseObject({}) }), request.body)
  if (!sent.success) throw badRequest('statusMessage is needed.')
  const before = presences(world).get(id) ?? { availability: 'Available', activity: 'Available' }
  const publishedDateTime = new Date(world.now()).toISOString()
  presences(world).set(id, { ...before, statusMessage: { ...sent.output.statusMessage, publishedDateTime } })
  return { status: 200 }
}
