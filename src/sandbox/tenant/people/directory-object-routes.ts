import * as v from 'valibot'
import { badRequest, notFound } from '../graph-error.ts'
import { allowOptions, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { groupJson } from './group-json.ts'
import { groups } from './group.ts'
import { findPerson, requirePerson } from './person.ts'
import { READ_GROUP, READ_USERS } from './scopes.ts'
import { userJson } from './user-json.ts'

const reading = ['Directory.Read.All', 'Directory.ReadWrite.All']
const memberships = ['User.Read.All', 'User.Read', 'User.ReadBasic.All', ...READ_GROUP]

function route(
  method: Route['method'],
  template: string,
  scopes: readonly string[],
  handle: Route['handle'],
): Route {
  return { method, template, scopes, service: 'directory', units: 3, handle }
}

export const directoryObjectRoutes: readonly Route[] = [
  route('POST', '/directoryObjects/getByIds', reading, getByIds),
  route('GET', '/directoryObjects/{id}', [...reading, ...READ_USERS], getObject),
  ...['/me', '/users/{id}'].flatMap((whose) =>
    ['getMemberGroups', 'getMemberObjects'].map((action) =>
      route('POST', `${whose}/${action}`, memberships, getMemberGroups),
    ),
  ),
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

/** The ids of the groups that the person is in; security groups alone where asked. */
function getMemberGroups(request: GraphRequest, world: World): GraphResponse {
  const sent = v.safeParse(v.object({ securityEnabledOnly: v.optional(v.boolean(), false) }), request.body)
  if (!sent.success) throw badRequest('securityEnabledOnly has to be true or false.', 'Request_BadRequest')
  const { id } = requirePerson(world, request.params['id'] ?? request.caller.userId)
  const value = [...groups(world).values()]
    .filter((group) => group.members.includes(id))
    .filter((group) => !sent.output.securityEnabledOnly || group.securityEnabled === true)
    .map((group) => group.id)
  const context = `${request.base}/$metadata#Collection(Edm.String)`
  return { status: 200, body: { '@odata.context': context, value } }
}
