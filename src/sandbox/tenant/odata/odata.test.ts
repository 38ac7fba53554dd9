import { expect, test } from 'vitest'
import { GraphRefusal } from '../graph-error.ts'
import { passes } from './apply-filter.ts'
import { parseExpand } from './expand.ts'
import { linkTo, pageOf } from './page.ts'
import { parseFilter, pathsOf } from './parse-filter.ts'

const row: Record<string, unknown> = {
  name: "Ann O'Hara",
  n: -2.5,
  due: '2026-11-23T10:00:00+01:00',
  done: false,
  id: '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
}
const holds = (filter: string) => passes(parseFilter(filter), (path) => row[path])

test('a filter reads quotes, numbers, instants, null, booleans and identifiers', () => {
  expect(holds("name eq 'ann o''hara'")).toBe(true)
  expect(holds('n eq -2.5 and n lt 0')).toBe(true)
  expect(holds('due eq 2026-11-23T09:00:00Z')).toBe(true)
  expect(holds("due gt '2026-11-23T08:59:59Z'")).toBe(true)
  expect(holds('done eq false')).toBe(true)
  expect(holds('missing eq null and name ne null')).toBe(true)
  expect(holds('missing gt 3')).toBe(false)
  expect(holds('id eq 3f2504e0-4f89-11d3-9a0c-0305e82c3301')).toBe(true)
  expect(holds("id in ('x', '3F2504E0-4F89-11D3-9A0C-0305E82C3301')")).toBe(true)
  expect(holds("contains(name,'HARA') and endswith(name,'ra') and startswith(name, 'ann')")).toBe(true)
})

test('and binds tighter than or, brackets and not come first', () => {
  expect(holds("name eq 'x' and n eq 0 or done eq false")).toBe(true)
  expect(holds("name eq 'x' and (n eq 0 or done eq false)")).toBe(false)
  expect(holds("not (name eq 'x') and not startswith(name,'b')")).toBe(true)
  expect(pathsOf(parseFilter('a eq 1 and (b eq 2 or not c eq 3) and a eq 4'))).toEqual(['a', 'b', 'c'])
})

test('what is no filter is refused with 400', () => {
  for (const text of [
    '',
    'name',
    'name eq',
    'name like 3',
    "name eq 'x",
    '(n eq 1',
    'n eq 1 n',
    'eq eq eq',
  ]) {
    expect(() => parseFilter(text), text).toThrow(GraphRefusal)
  }
})

test('expansions nest, with or without the dollar sign', () => {
  expect(parseExpand('columns(select=name,id),items($expand=fields($select=A,B);$top=5)')).toEqual([
    { name: 'columns', select: ['name', 'id'], expand: [], top: undefined },
    {
      name: 'items',
      select: undefined,
      top: 5,
      expand: [{ name: 'fields', select: ['A', 'B'], expand: [], top: undefined }],
    },
  ])
  expect(() => parseExpand('fields($select=A')).toThrow(GraphRefusal)
})

test('a link keeps every option, encoded, and replaces its own', () => {
  const request = {
    base: 'https://graph.test/v1.0',
    path: '/sites/a.b,c,d/lists/Weft risks/items',
    query: new URLSearchParams([
      ['$filter', "fields/T eq 'a&b'"],
      ['$skiptoken', 'old'],
    ]),
  }
  const link = new URL(linkTo(request, { $skiptoken: 'new&' }))
  expect(link.pathname).toBe('/v1.0/sites/a.b,c,d/lists/Weft%20risks/items')
  expect([...link.searchParams]).toEqual([
    ['$filter', "fields/T eq 'a&b'"],
    ['$skiptoken', 'new&'],
  ])
})

test('pages cover every row once and end without a link', () => {
  const rows = Array.from({ length: 7 }, (_, n) => n)
  const seen: number[] = []
  let query = new URLSearchParams({ $top: '3' })
  for (let page = 0; page < 9; page++) {
    const { rows: some, next } = pageOf(
      rows,
      { base: 'http://t', path: '/x', query },
      { usual: 5, greatest: 5 },
    )
    seen.push(...some)
    const link = next['@odata.nextLink']
    if (link === undefined) break
    query = new URL(link).searchParams
  }
  expect(seen).toEqual(rows)
})
