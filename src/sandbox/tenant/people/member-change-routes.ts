import * as v from 'valibot'
import { badRequest, notFound } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { groups, isGroupOwner, requireGroup, type Group } from './group.ts'
import { notAllowed } from './not-allowed.ts'
import { requirePerson } from './person.ts'
import { CHANGE_MEMBERS } from './scopes.ts'

export const memberChangeRoutes: readonly Route[] = (['owners', 'members'] as const).flatMap(
  (whose): Route[] => [
    {
      method: 'POST',
      template: `/groups/{id}/${whose}/$ref`,
      scopes: CHANGE_MEMBERS,
      service: 'directory',
      handle: (request, world) => addPerson(request, world, whose),
    },
    {
      method: 'DELETE',
      template: `/groups/{id}/${whose}/{person}/$ref`,
      scopes: CHANGE_MEMBERS,
      service: 'directory',
      handle: (request, world) => removePerson(request, world, whose),
    },
  ],
)

/** Only owners change who is in a group. */
function ownGroup({ params, caller }: GraphRequest, world: World): Group {
  const group = requireGroup(world, params['id'] ?? '')
  if (isGroupOwner(world, group.id, caller.userId)) return group
  throw notAllowed()
}

const refSchema = v.object({ '@odata.id': v.string() })

function addPerson(request: GraphRequest, world: World, whose: 'owners' | 'members'): GraphResponse {
  const group = ownGroup(request, world)
  const sent = v.safeParse(refSchema, request.body)
  if (!sent.success) throw badRequest('@odata.id is needed.', 'Request_BadRequest')
  const { id } = requirePerson(world, sent.output['@odata.id'].split('/').at(-1) ?? '')
  if (group[whose].includes(id)) {
    throw badRequest('One or more added object references already exist.', 'Request_BadRequest')
  }
  groups(world).set(group.id, { ...group, [whose]: [...group[whose], id] })
  return { status: 204 }
}

/** The last owner stays. */
function removePerson(request: GraphRequest, world: World, whose: 'owners' | 'members'): GraphResponse {
  const group = ownGroup(request, world)
  const { person = '' } = request.params
  if (!group[whose].includes(person)) throw notFound(`Resource '${person}'`, 'Request_ResourceNotFound')
  const rest = group[whose].filter((id) => id !== person)
  if (whose === 'owners' && rest.length === 0) {
    throw badRequest('The group must have at least one owner.', 'Request_BadRequest')
  }
  groups(world).set(group.id, { ...group, [whose]: rest })
  return { status: 204 }
}
