import { GraphRefusal } from '../graph-error.ts'
import { passes } from '../odata/apply-filter.ts'
import { parseOrderBy, sortRows } from '../odata/order-by.ts'
import { parseFilter, pathsOf, type Filter } from '../odata/parse-filter.ts'
import { asksCount, isEventual, option } from '../odata/query-options.ts'
import type { GraphRequest } from '../route.ts'
import type { Person } from './person.ts'
import { wholeUser } from './user-json.ts'

const SEARCHABLE = ['displayName', 'mail', 'userPrincipalName', 'givenName', 'surname']

/** The people that `$search` and `$filter` leave, in `$orderby`; throws 400 by the rules of advanced queries. */
export function selectPeople(people: readonly Person[], request: GraphRequest): Person[] {
  const rows = people.map((person) => ({ ...wholeUser(person), person }))
  return selectRows(rows, request, SEARCHABLE).map(({ person }) => person)
}

/** The same of any rows of the directory; `searchable` names the properties that `$search` knows. */
export function selectRows<Row extends object>(
  rows: readonly Row[],
  request: GraphRequest,
  searchable: readonly string[],
): Row[] {
  const search = option(request, 'search')
  const filterText = option(request, 'filter')
  const orderText = option(request, 'orderby')
  const eventual = isEventual(request)
  const filter = filterText === undefined ? undefined : parseFilter(filterText)
  if (search !== undefined && !eventual)
    throw unsupported('$search needs the header ConsistencyLevel: eventual.')
  const advanced = filter !== undefined && (isAdvanced(filter) || orderText !== undefined)
  if (advanced && (!eventual || !asksCount(request))) {
    throw unsupported('This query needs the header ConsistencyLevel: eventual and $count=true.')
  }
  const [first] = rows
  if (first !== undefined) {
    const named = orderText === undefined ? [] : parseOrderBy(orderText).map(({ path }) => path)
    refuseUnknown(first, [...(filter === undefined ? [] : pathsOf(filter)), ...named])
  }
  const matches = search === undefined ? () => true : parseSearch(search, searchable)
  const found = rows.filter(
    (row) => matches(row) && (filter === undefined || passes(filter, (path) => valueAt(row, path))),
  )
  return orderText === undefined ? found : sortRows(found, parseOrderBy(orderText), valueAt)
}

function isAdvanced(filter: Filter): boolean {
  if (filter.kind === 'and' || filter.kind === 'or')
    return isAdvanced(filter.left) || isAdvanced(filter.right)
  if (filter.kind === 'not') return true
  if (filter.kind === 'any') return false
  if (filter.kind === 'text') return filter.function !== 'startswith'
  return filter.kind === 'compare' && (filter.operator === 'ne' || filter.path.endsWith('/$count'))
}

/** Throws 400 for the name of a property that these rows do not have. */
function refuseUnknown(row: object, paths: readonly string[]): void {
  const known = new Set(Object.keys(row).map((name) => name.toLowerCase()))
  const unknown = paths.find((path) => !known.has((path.split('/')[0] ?? '').toLowerCase()))
  if (unknown === undefined) return
  throw new GraphRefusal(400, 'BadRequest', `Could not find a property named '${unknown}'.`)
}

/** `"displayName:ann lee" AND "mail:x"`: every word must begin a word of the property. */
function parseSearch(text: string, searchable: readonly string[]): (row: object) => boolean {
  // A word AND or OR inside quotes belongs to what is searched for.
  const parts = text.split(/\s+(AND|OR)\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/)
  const tests = parts.filter((_, index) => index % 2 === 0).map((clause) => parseClause(clause, searchable))
  const joins = parts.filter((_, index) => index % 2 === 1)
  return (row) =>
    tests.reduce((result, test, index) => {
      if (index === 0) return test(row)
      return joins[index - 1] === 'OR' ? result || test(row) : result && test(row)
    }, true)
}

function parseClause(clause: string, searchable: readonly string[]): (row: object) => boolean {
  const found = /^"?(\w+):(.*?)"?$/s.exec(clause.trim())
  const property = searchable.find((each) => each.toLowerCase() === found?.[1]?.toLowerCase())
  if (found === null || property === undefined) throw unsupported(`Unsupported $search clause '${clause}'.`)
  const words = wordsOf(found[2] ?? '')
  return (row) => {
    const value = valueAt(row, property)
    const present = wordsOf(typeof value === 'string' ? value : '')
    return words.every((word) => present.some((each) => each.startsWith(word)))
  }
}

/** Without case and accents, as the directory searches. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

/** `a/b` is b of a, `a/$count` how many a are. */
function valueAt(row: object, path: string): unknown {
  const [wanted = '', ...rest] = path.split('/')
  const value: unknown = Object.entries(row).find(
    ([name]) => name.toLowerCase() === wanted.toLowerCase(),
  )?.[1]
  if (rest.length === 0) return value
  if (rest[0] === '$count') return Array.isArray(value) ? value.length : undefined
  return typeof value === 'object' && value !== null ? valueAt(value, rest.join('/')) : undefined
}

function unsupported(text: string): GraphRefusal {
  return new GraphRefusal(400, 'Request_UnsupportedQuery', text)
}
