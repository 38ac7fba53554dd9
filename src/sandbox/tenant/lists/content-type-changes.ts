import * as v from 'valibot'
import { badRequest, GraphRefusal, notFound } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { changeColumn, parseColumn, type Column } from './column.ts'
import { columnJson } from './column-json.ts'
import { placeOf } from './item-routes.ts'
import {
  builtInTypes,
  columnsOfType,
  ownContentTypes,
  requireType,
  typeJson,
  type ContentType,
} from './content-type.ts'
import { MANAGE_LISTS } from './scopes.ts'
import { siteColumns, sharedColumns } from './site-column-routes.ts'
import { siteFor, type Site } from './site.ts'
import { belowSite, siteContext } from './site-paths.ts'

const manage = { scopes: MANAGE_LISTS, service: 'sharepoint', units: 2 } as const
const ONE = '/contentTypes/{typeId}'

export const contentTypeChangeRoutes: readonly Route[] = [
  ...belowSite({ ...manage, method: 'POST', template: '/contentTypes', handle: postType }),
  ...['', '/lists/{listId}'].flatMap((place) => [
    ...belowSite({ ...manage, method: 'PATCH', template: `${place}${ONE}`, handle: patchType }),
    ...belowSite({ ...manage, method: 'DELETE', template: `${place}${ONE}`, handle: deleteType }),
    ...belowSite({ ...manage, method: 'POST', template: `${place}${ONE}/columns`, handle: postColumn }),
    ...belowSite({
      ...manage,
      method: 'PATCH',
      template: `${place}${ONE}/columns/{columnId}`,
      handle: patchColumn,
    }),
    ...belowSite({
      ...manage,
      method: 'DELETE',
      template: `${place}${ONE}/columns/{columnId}`,
      handle: deleteColumn,
    }),
  ]),
  ...belowSite({
    ...manage,
    method: 'POST',
    template: '/lists/{listId}/contentTypes/addCopy',
    handle: addCopy,
  }),
]

function siteOf(request: GraphRequest, world: World): Site {
  if (request.params['listId'] !== undefined) return placeOf(request, world, 'make-lists').site
  return siteFor(world, request.params, request.caller.userId, 'make-lists')
}

function answer(request: GraphRequest, type: ContentType, status: number): GraphResponse {
  return { status, body: { '@odata.context': siteContext(request, true), ...typeJson(type) } }
}

const typeSchema = v.looseObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  description: v.optional(v.nullable(v.string())),
  group: v.optional(v.nullable(v.string())),
  base: v.looseObject({ id: v.pipe(v.string(), v.startsWith('0x')), name: v.optional(v.string()) }),
})

/** Its id grows from the id of its base. */
function postType(request: GraphRequest, world: World): GraphResponse {
  const site = siteOf(request, world)
  const sent = v.safeParse(typeSchema, request.body)
  if (!sent.success) throw badRequest('name and base are needed.', 'invalidRequest')
  const { name, description, group, base } = sent.output
  const known = ownContentTypes(world, site.id)
  if ([...known.values()].some((each) => each.name.toLowerCase() === name.toLowerCase())) {
    throw new GraphRefusal(409, 'nameAlreadyExists', 'A content type with this name is already there.')
  }
  const parent = [...builtInTypes, ...known.values()].find(({ id }) => id === base.id)
  const type: ContentType = {
    id: `${base.id}00${world.newGuid().replaceAll('-', '').toUpperCase()}`,
    name,
    description: description ?? '',
    group: group ?? 'Custom Content Types',
    hidden: false,
    base: { id: base.id, name: parent?.name ?? base.name ?? '' },
  }
  known.set(type.id, type)
  return answer(request, type, 201)
}

/** What every site has is not one's own to change. */
function ownType(request: GraphRequest, world: World): { type: ContentType; site: Site } {
  const site = siteOf(request, world)
  const type = requireType(request, world)
  if (ownContentTypes(world, site.id).has(type.id)) return { type, site }
  throw new GraphRefusal(403, 'accessDenied', 'The content type is built in.')
}

const changeSchema = v.looseObject({
  name: v.optional(v.pipe(v.string(), v.nonEmpty())),
  description: v.optional(v.string()),
  group: v.optional(v.string()),
  hidden: v.optional(v.boolean()),
  documentSet: v.optional(v.record(v.string(), v.unknown())),
})

function patchType(request: GraphRequest, world: World): GraphResponse {
  const { type, site } = ownType(request, world)
  const sent = v.safeParse(changeSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message, 'invalidRequest')
  const { name = type.name, description = type.description } = sent.output
  const { group = type.group, hidden = type.hidden } = sent.output
  const documentSet = { ...type.documentSet, ...sent.output.documentSet }
  const changed = { ...type, name, description, group, hidden, documentSet }
  ownContentTypes(world, site.id).set(type.id, changed)
  return answer(request, changed, 200)
}

function deleteType(request: GraphRequest, world: World): GraphResponse {
  const { type, site } = ownType(request, world)
  ownContentTypes(world, site.id).delete(type.id)
  return { status: 204 }
}

const bound = v.looseObject({ 'sourceColumn@odata.bind': v.string() })

/** A column of the site, by its address, or one of the type's own. */
function postColumn(request: GraphRequest, world: World): GraphResponse {
  const { type, site } = ownType(request, world)
  const sent = v.safeParse(bound, request.body)
  const wanted = sent.success ? (sent.output['sourceColumn@odata.bind'].split('/').at(-1) ?? '') : ''
  const known = [...sharedColumns(world), ...siteColumns(world, site.id).values()]
  const column = sent.success ? known.find(({ id }) => id === wanted) : parseColumn(world, request.body)
  if (column === undefined) throw notFound('The column')
  const rest = (type.columns ?? []).filter(({ id }) => id !== column.id)
  ownContentTypes(world, site.id).set(type.id, { ...type, columns: [...rest, column] })
  // The page answers 200 here, where other creations answer 201 (pack: lists--contenttype-post-columns-0).
  return { status: 200, body: { '@odata.context': siteContext(request, true), ...columnJson(column) } }
}

function columnOf(request: GraphRequest, world: World): { type: ContentType; site: Site; column: Column } {
  const { type, site } = ownType(request, world)
  const column = columnsOfType(world, type).find(({ id }) => id === request.params['columnId'])
  if (column === undefined) throw notFound('The column')
  return { type, site, column }
}

function patchColumn(request: GraphRequest, world: World): GraphResponse {
  const { type, site, column } = columnOf(request, world)
  const changed = changeColumn(column, request.body)
  const columns = (type.columns ?? []).map((each) => (each.id === changed.id ? changed : each))
  ownContentTypes(world, site.id).set(type.id, { ...type, columns })
  return { status: 200, body: { '@odata.context': siteContext(request, true), ...columnJson(changed) } }
}

function deleteColumn(request: GraphRequest, world: World): GraphResponse {
  const { type, site, column } = columnOf(request, world)
  const columns = (type.columns ?? []).filter(({ id }) => id !== column.id)
  ownContentTypes(world, site.id).set(type.id, { ...type, columns })
  return { status: 204 }
}

/** The site's types stand in every list here, so the copy is the type itself. */
function addCopy(request: GraphRequest, world: World): GraphResponse {
  const { site } = placeOf(request, world, 'make-lists')
  const sent = v.safeParse(v.object({ contentType: v.string() }), request.body)
  if (!sent.success) throw badRequest('contentType is needed.', 'invalidRequest')
  const wanted = sent.output.contentType.split('/').at(-1)
  const known = [...builtInTypes, ...ownContentTypes(world, site.id).values()]
  const type = known.find(({ id }) => id === wanted)
  if (type === undefined) throw notFound('The content type')
  return answer(request, type, 201)
}
