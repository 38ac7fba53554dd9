import * as v from 'valibot'
import { badRequest, notFound } from '../graph-error.ts'
import { pickProperties, selectOf } from '../odata/query-options.ts'
import { identityOf, requirePerson } from '../people/person.ts'
import { userJson } from '../people/user-json.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { fieldsJson } from './item-json.ts'
import { placeOf } from './item-routes.ts'
import { requireItem } from './item.ts'
import { READ_SITES, WRITE_ITEMS } from './scopes.ts'
import { belowSite, siteContext } from './site-paths.ts'

const ITEM = '/lists/{listId}/items/{itemId}'
const SETS = `${ITEM}/documentSetVersions`
const read = { method: 'GET', scopes: [...READ_SITES], service: 'sharepoint', units: 1 } as const
const write = { scopes: WRITE_ITEMS, service: 'sharepoint', units: 2 } as const

/** What hangs on a list and an item: who made and changed them, and the kept states of a set of documents. */
export const itemPartRoutes: readonly Route[] = [
  ...(['createdBy', 'lastModifiedBy'] as const).flatMap((whose) =>
    ['/lists/{listId}', ITEM].flatMap((place) =>
      belowSite({
        ...read,
        template: `${place}/${whose}User`,
        handle: (request, world) => userOf(request, world, whose),
      }),
    ),
  ),
  ...belowSite({ ...read, template: SETS, handle: listStates }),
  ...belowSite({ ...read, template: `${SETS}/{stateId}`, handle: getState }),
  ...belowSite({ ...write, method: 'POST', template: SETS, handle: postState }),
  ...belowSite({ ...write, method: 'DELETE', template: `${SETS}/{stateId}`, handle: deleteState }),
]

function userOf(request: GraphRequest, world: World, whose: 'createdBy' | 'lastModifiedBy'): GraphResponse {
  const { list } = placeOf(request, world, 'read')
  const { itemId } = request.params
  const id = itemId === undefined ? list[whose] : requireItem(world, list, itemId)[whose]
  const context = `${request.base}/$metadata#users/$entity`
  const user = userJson(requirePerson(world, id), request.caller, selectOf(request))
  return { status: 200, body: { '@odata.context': context, ...user } }
}

interface State {
  readonly id: string
  readonly comment: string
  readonly shouldCaptureMinorVersion: boolean
  readonly createdBy: string
  readonly atMs: number
  readonly fields: Readonly<Record<string, unknown>>
}

function statesAt(request: GraphRequest, world: World): Map<string, State> {
  const { list } = placeOf(request, world, 'read')
  const item = requireItem(world, list, request.params['itemId'] ?? '')
  return world.table<State>(`lists.documentSets.${list.id}/${item.id}`)
}

function stateJson(world: World, { atMs, createdBy, fields, ...state }: State): Record<string, unknown> {
  const by = identityOf(world, createdBy)
  const at = new Date(atMs).toISOString()
  return {
    ...state,
    createdBy: by,
    createdDateTime: at,
    lastModifiedBy: by,
    lastModifiedDateTime: at,
    items: [
      {
        itemId: String(fields['id']),
        title: typeof fields['Title'] === 'string' ? fields['Title'] : '',
        versionId: '1.0',
      },
    ],
  }
}

function listStates(request: GraphRequest, world: World): GraphResponse {
  const rows = [...statesAt(request, world).values()].map((state) => stateJson(world, state))
  const value = rows.map((row) => pickProperties(row, selectOf(request)))
  return { status: 200, body: { '@odata.context': siteContext(request), value } }
}

function one(request: GraphRequest, world: World, state: State, status: number): GraphResponse {
  return { status, body: { '@odata.context': siteContext(request, true), ...stateJson(world, state) } }
}

function stateOf(request: GraphRequest, world: World): State {
  const state = statesAt(request, world).get(request.params['stateId'] ?? '')
  if (state === undefined) throw notFound('The version')
  return state
}

function getState(request: GraphRequest, world: World): GraphResponse {
  return one(request, world, stateOf(request, world), 200)
}

const stateSchema = v.looseObject({
  comment: v.optional(v.string(), ''),
  shouldCaptureMinorVersion: v.optional(v.boolean(), false),
})

/** Remembers how the set is now. */
function postState(request: GraphRequest, world: World): GraphResponse {
  const { list } = placeOf(request, world, 'write')
  const sent = v.safeParse(stateSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message, 'invalidRequest')
  const states = statesAt(request, world)
  const state: State = {
    id: String(states.size + 1),
    comment: sent.output.comment,
    shouldCaptureMinorVersion: sent.output.shouldCaptureMinorVersion,
    createdBy: request.caller.userId,
    atMs: world.now(),
    fields: fieldsJson(list, requireItem(world, list, request.params['itemId'] ?? ''), undefined),
  }
  states.set(state.id, state)
  return one(request, world, state, 201)
}

function deleteState(request: GraphRequest, world: World): GraphResponse {
  placeOf(request, world, 'write')
  statesAt(request, world).delete(stateOf(request, world).id)
  return { status: 204 }
}
