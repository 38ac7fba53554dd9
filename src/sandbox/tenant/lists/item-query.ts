import { badRequest, type GraphRefusal } from '../graph-error.ts'
import { passes } from '../odata/apply-filter.ts'
import { parseOrderBy, sortRows } from '../odata/order-by.ts'
import { parseFilter, pathsOf, type Filter } from '../odata/parse-filter.ts'
import { option, prefers } from '../odata/query-options.ts'
import type { GraphRequest } from '../route.ts'
import { columnFor } from './field-values.ts'
import type { Item } from './item.ts'
import { fieldAt } from './item-json.ts'
import type { List } from './list.ts'
import { overThreshold } from './unverified.ts'

const THRESHOLD = 5000
const NOT_INDEXED = 'HonorNonIndexedQueriesWarningMayFailRandomly'

/**
 * The items that `$filter` leaves, in `$orderby`. Throws 400 for a field that is not indexed (unless the caller
 * prefers to risk it), and for a query that touches more than 5,000 rows.
 */
export function selectItems(list: List, rows: readonly Item[], request: GraphRequest): readonly Item[] {
  const filterText = option(request, 'filter')
  const orderText = option(request, 'orderby')
  const filter = filterText === undefined ? undefined : parseFilter(filterText)
  const orderings = orderText === undefined ? [] : parseOrderBy(orderText)
  const paths = [...(filter === undefined ? [] : pathsOf(filter)), ...orderings.map((each) => each.path)]
  for (const path of paths) {
    if (!isIndexed(list, path) && !prefers(request, NOT_INDEXED)) throw notIndexed(path)
  }
  if (rows.length > THRESHOLD) {
    const touched = filter === undefined ? 0 : rowsTouched(list, rows, filter)
    const sorted = filter === undefined && orderings.some((each) => !isIndexed(list, each.path))
    if (touched > THRESHOLD || sorted) throw overThreshold()
  }
  const found =
    filter === undefined ? rows : rows.filter((item) => passes(filter, (path) => fieldAt(item, nameIn(path))))
  return orderings.length === 0
    ? found
    : sortRows(found, orderings, (item, path) => fieldAt(item, nameIn(path)))
}

/** How many rows the query reads before it knows which it wants: an index narrows, everything else reads all. */
function rowsTouched(list: List, rows: readonly Item[], filter: Filter): number {
  if ('left' in filter) {
    const [left, right] = [rowsTouched(list, rows, filter.left), rowsTouched(list, rows, filter.right)]
    return filter.kind === 'and' ? Math.min(left, right) : left + right
  }
  const negated = 'inner' in filter || (filter.kind === 'compare' && filter.operator === 'ne')
  if (negated || !isIndexed(list, filter.path)) return rows.length
  return rows.filter((item) => passes(filter, (path) => fieldAt(item, nameIn(path)))).length
}

/** Throws 400 for what is neither `fields/<Name>` nor known to the list. */
function isIndexed(list: List, path: string): boolean {
  const name = nameIn(path)
  if (name.toLowerCase() === 'id') return true
  const column = columnFor(list, name)
  if (column === undefined) throw badRequest(`Field '${name}' is not recognized`, 'invalidRequest')
  return column.indexed
}

function nameIn(path: string): string {
  const name = /^fields\/(\w+)$/.exec(path)?.[1]
  if (name === undefined)
    throw badRequest(`Invalid filter clause: '${path}' cannot be queried.`, 'invalidRequest')
  return name
}

function notIndexed(path: string): GraphRefusal {
  const text = `Field '${nameIn(path)}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: ${NOT_INDEXED}' header to allow this, but be warned that such queries may fail on large lists.`
  return badRequest(text, 'invalidRequest')
}
