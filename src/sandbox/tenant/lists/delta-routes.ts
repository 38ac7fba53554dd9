import { linkTo } from '../odata/page.ts'
import { allowOptions, topOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { freshToken, readToken, writeToken, type DeltaToken } from './delta-token.ts'
import { deletedItems, items, type DeletedItem, type Item } from './item.ts'
import { deletedJson, itemJson } from './item-json.ts'
import { placeOf, shapeOf } from './item-routes.ts'
import type { List } from './list.ts'
import { READ_SITES } from './scopes.ts'
import { belowSite } from './site-paths.ts'
import { ITEM_PAGE } from './unverified.ts'

const DELTA = '/lists/{listId}/items/delta'

const delta = {
  method: 'GET',
  scopes: READ_SITES,
  service: 'sharepoint',
  units: (query: URLSearchParams) => (query.has('token') ? 1 : 2),
  handle: getDelta,
} as const

export const deltaRoutes: readonly Route[] = [
  ...belowSite({ ...delta, template: DELTA }),
  ...belowSite({ ...delta, template: `${DELTA}(token='{token}')`, units: 1 }),
]

/**
 * Changes in the order in which they were made. What changes while someone pages through comes again later, so an
 * item may stand several times and the last occurrence wins.
 */
function getDelta(given: GraphRequest, world: World): GraphResponse {
  const request = { ...given, path: given.path.replace(/\/delta\(.*\)$/, '/delta') }
  allowOptions(request, ['select', 'expand', 'top'])
  const { site, list } = placeOf(request, world, 'read')
  const shape = shapeOf(request)
  const text = request.params['token'] ?? request.query.get('token')
  const rows = [...items(world, list.id).values()]
  const gone = [...deletedItems(world, list.id).values()]
  if (text === 'latest') {
    const last = [...rows, ...gone].reduce((highest, { sequence }) => Math.max(highest, sequence), 0)
    return answer(request, [], { '@odata.deltaLink': tokenLink(request, freshToken(world, list, last)) })
  }
  const token =
    text === null ? initial(world, list, gone) : readToken(world, list, text, restartLink(request))
  const changes = [
    ...rows.filter((item) => item.sequence > token.after),
    ...gone.filter((each) => each.sequence > Math.max(token.after, token.deletionsAfter)),
  ].sort((a, b) => a.sequence - b.sequence)
  const page = changes.slice(0, topOf(request, ITEM_PAGE))
  const after = page.at(-1)?.sequence ?? token.after
  const value = page.map((each) =>
    isItem(each) ? itemJson(world, site, list, each, shape) : deletedJson(site, list, each),
  )
  const next = { ...token, after, atMs: world.now() }
  if (page.length < changes.length)
    return answer(request, value, { '@odata.nextLink': tokenLink(request, next) })
  return answer(request, value, { '@odata.deltaLink': tokenLink(request, next) })
}

/** The first enumeration tells of no deletions made before it. */
function initial(world: World, list: List, gone: readonly DeletedItem[]): DeltaToken {
  const deletionsAfter = gone.reduce((highest, { sequence }) => Math.max(highest, sequence), 0)
  return { ...freshToken(world, list, 0), deletionsAfter }
}

function isItem(row: Item | DeletedItem): row is Item {
  return 'guid' in row
}

function tokenLink(request: GraphRequest, token: DeltaToken): string {
  return linkTo(request, { token: writeToken(token) })
}

function restartLink(request: GraphRequest): string {
  return linkTo(request, { token: undefined })
}

function answer(
  { base }: GraphRequest,
  value: readonly unknown[],
  link: Readonly<Record<string, string>>,
): GraphResponse {
  return { status: 200, body: { '@odata.context': `${base}/$metadata#Collection(listItem)`, ...link, value } }
}
