import { badRequest } from '../graph-error.ts'
import { parseExpand } from '../odata/expand.ts'
import { option, pickProperties } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { columnJson } from './column-json.ts'
import { columnsOfType, requireType, typeJson, typesAt, type ContentType } from './content-type.ts'
import { READ_SITES } from './scopes.ts'
import { belowSite, siteContext } from './site-paths.ts'

type Part = 'columns' | 'columnLinks' | 'columnPositions' | 'base' | 'baseTypes'

/** What hangs on a content type: its columns, as names or in their order, and the types that it grew from. */
export const contentTypePartRoutes: readonly Route[] = ['', '/lists/{listId}'].flatMap((place) =>
  (['columns', 'columnLinks', 'columnPositions', 'base', 'baseTypes'] as const).flatMap((name) =>
    belowSite({
      method: 'GET',
      template: `${place}/contentTypes/{typeId}/${name}`,
      scopes: [...READ_SITES],
      service: 'sharepoint',
      units: 2,
      handle: (request, world) => answer(request, partOf(request, world, requireType(request, world), name)),
    }),
  ),
)

function answer(request: GraphRequest, part: unknown): GraphResponse {
  const select = option(request, 'select')?.split(',')
  const isOne = !Array.isArray(part)
  const context = { '@odata.context': siteContext(request, isOne) }
  if (isOne) return { status: 200, body: { ...context, ...pickProperties(Object(part), select) } }
  return { status: 200, body: { ...context, value: part.map((row) => pickProperties(row, select)) } }
}

/** The nearest first; the root of all types is its own base. */
function ancestors(type: ContentType, known: readonly ContentType[]): ContentType[] {
  if (type.id === type.base.id) return []
  const parent = known.find(({ id }) => id === type.base.id)
  return parent === undefined ? [] : [parent, ...ancestors(parent, known)]
}

function partOf(
  request: GraphRequest,
  world: World,
  type: ContentType,
  name: Part,
): object | Record<string, unknown>[] {
  if (name === 'base' || name === 'baseTypes') {
    const { listId: _, ...params } = request.params
    const above = ancestors(type, typesAt({ ...request, params }, world)).map(typeJson)
    return name === 'baseTypes' ? above : (above[0] ?? type.base)
  }
  const columns = columnsOfType(world, type)
  if (name === 'columnLinks') return columns.map(({ id, name: link }) => ({ id, name: link }))
  return columns.map(columnJson)
}

/** `$expand` of a content type; throws 400 for what it does not have. */
export function expandedType(
  request: GraphRequest,
  world: World,
  type: ContentType,
): Record<string, unknown> {
  const parts = parseExpand(option(request, 'expand')).map(({ name, select }) => {
    if (
      name !== 'columns' &&
      name !== 'columnLinks' &&
      name !== 'columnPositions' &&
      name !== 'baseTypes' &&
      name !== 'base'
    ) {
      throw badRequest(`Parsing OData Select and Expand failed: '${name}' cannot be expanded here.`)
    }
    const part = partOf(request, world, type, name)
    return [name, Array.isArray(part) ? part.map((row) => pickProperties(row, select)) : part] as const
  })
  return Object.fromEntries(parts)
}
