import * as v from 'valibot'
import { badRequest, GraphRefusal, notFound } from '../graph-error.ts'
import { allowOptions, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { groupJson } from './group-json.ts'
import { groups } from './group.ts'
import { findPerson } from './person.ts'
import { READ_USERS } from './scopes.ts'
import { userJson } from './user-json.ts'

const reading = ['Directory.Read.All', 'Directory.ReadWrite.All']

function route(
  method: Route['method'],
  template: string,
  scopes: readonly string[],
  handle: Route['handle'],
): Route {
  return { method, template, scopes, service: 'directory', units: 3, handle }
}

export const directoryObjectRoutes: readonly Route[] = [
  ...['/directoryObjects', '/users', '/groups'].flatMap((place) => [
    route('POST', `${place}/getByIds`, reading, getByIds),
    route('POST', `${place}/validateProperties`, [...reading, 'Group.Read.All'], validateProperties),
  ]),
  route('POST', '/groups/{id}/validateProperties', ['Group.Read.All', ...reading], validateProperties),
  route('GET', '/directoryObjects/{id}', [...reading, ...READ_USERS], getObject),
]

function objectJson(request: GraphRequest, world: World, id: string): Record<string, unknown> | undefined {
  const person = findPerson(world, id)
  if (person !== undefined) {
    return {
      '@odata.type': '#microsoft.graph.user',
      ...userJson(person, request.caller, selectOf(request)),
    }
  }
  const group = groups(world).get(id)
  if (group === undefined) return undefined
  const json = pickProperties(groupJson(world, group), selectOf(request))
  return { '@odata.type': '#microsoft.graph.group', ...json }
}

const idsSchema = v.object({
  ids: v.pipe(v.array(v.string()), v.maxLength(1000)),
  types: v.optional(v.array(v.string())),
})

/** Up to 1,000 objects of any kind; those that are not there are left out. */
function getByIds(request: GraphRequest, world: World): GraphResponse {
  const sent = v.safeParse(idsSchema, request.body)
  if (!sent.success) throw badRequest('ids is needed, with at most 1,000 of them.', 'Request_BadRequest')
  const { ids, types } = sent.output
  const value = ids
    .map((id) => objectJson(request, world, id))
    .filter((json) => json !== undefined)
    .filter((json) => {
      const type = String(json['@odata.type']).replace('#microsoft.graph.', '')
      return types === undefined || types.includes(type) || types.includes('directoryObject')
    })
  const context = `${request.base}/$metadata#directoryObjects`
  return { status: 200, body: { '@odata.context': context, value } }
}

function getObject(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select'])
  const id = request.params['id'] ?? ''
  const found = objectJson(request, world, id)
  if (found === undefined) throw notFound(`Resource '${id}'`, 'Request_ResourceNotFound')
  const context = `${request.base}/$metadata#directoryObjects/$entity`
  return { status: 200, body: { '@odata.context': context, ...found } }
}

const namesSchema = v.looseObject({
  entityType: v.optional(v.literal('Group'), 'Group'),
  displayName: v.optional(v.nullable(v.string())),
  mailNickname: v.optional(v.nullable(v.string())),
})

/** Whether a Microsoft 365 group may be called so: 204, or 422 where the nickname is another's. */
function validateProperties({ body, params }: GraphRequest, world: World): GraphResponse {
  const sent = v.safeParse(namesSchema, body)
  if (!sent.success) throw badRequest("entityType has to be 'Group'.", 'Request_BadRequest')
  const nickname = sent.output.mailNickname?.toLowerCase()
  const other = [...groups(world).values()].find((group) => group.mailNickname.toLowerCase() === nickname)
  if (other === undefined || other.id === params['id']) return { status: 204 }
  throw new GraphRefusal(422, 'ObjectConflict', 'Another object with the same mailNickname already exists.')
}
