import { expect, test } from 'vitest'
import { text } from '../definition/column.ts'
import { defineKind } from '../definition/record-kind.ts'
import { actionKind } from '../kinds/action-kind.ts'
import { columnBody, ownColumns } from './column-body.ts'
import { columnFindings, columnTrouble, missingColumns } from './missing-columns.ts'
import { readVersion, schemaVersion } from './schema-version.ts'

/** The list's columns as Graph tells them, each with an id; `change` does what somebody did by hand. */
function columns(
  change: (column: Record<string, unknown>) => Record<string, unknown> | null = (each) => each,
) {
  const all = ownColumns(actionKind).map((each, index) => ({ id: `c${index}`, ...columnBody(each) }))
  return { value: all.map(change).filter((each) => each !== null) }
}

test('a list as Weft made it has no trouble and nothing to mend', () => {
  expect(columnTrouble(actionKind, columns())).toEqual({ missing: [], retyped: [] })
  expect(missingColumns(actionKind, columns())).toEqual([])
})

test('a column that somebody deleted is named as people see it, and added again', () => {
  const without = columns((each) => (each['name'] === 'Due' ? null : each))
  expect(columnTrouble(actionKind, without)).toEqual({ missing: ['Due'], retyped: [] })
  expect(missingColumns(actionKind, without)).toMatchObject([{ how: 'add', body: { name: 'Due' } }])
})

test('a column of another type is named and left alone: only a person can change it back', () => {
  const retyped = columns((each) => {
    const { choice: _, ...rest } = each
    return each['name'] === 'ActionState' ? { ...rest, indexed: false, text: {} } : each
  })
  expect(columnTrouble(actionKind, retyped)).toEqual({ missing: [], retyped: ['State'] })
  expect(missingColumns(actionKind, retyped)).toEqual([])
})

test('a line that was made several lines cannot be searched any more where Weft searches by it', () => {
  const longer = (name: string) =>
    columns((each) => (each['name'] === name ? { ...each, text: { allowMultipleLines: true } } : each))
  expect(columnTrouble(actionKind, longer('Thread')).retyped).toEqual(['Meeting thread'])
  expect(columnTrouble(actionKind, longer('Owner')).retyped).toEqual([])
})

test('an answer that says nothing of types proves nothing', () => {
  const bare = columns(({ id, name, indexed, enforceUniqueValues }) => ({
    id,
    name,
    indexed,
    enforceUniqueValues,
  }))
  expect(columnTrouble(actionKind, bare).retyped).toEqual([])
})

const one = defineKind({
  list: 'L',
  description: '',
  version: 1,
  columns: { title: text('Title', 'Title'), owner: text('Owner', 'Owner', { indexed: true }) },
})
const custom = (body: Readonly<Record<string, unknown>>) => ({
  id: 'c',
  columnGroup: 'Custom Columns',
  ...body,
})
const listOf = (kind: typeof one, more: readonly Readonly<Record<string, unknown>>[] = []) => ({
  value: [
    { id: 't', name: 'Title', displayName: 'Title', columnGroup: '_Hidden', text: {} },
    ...kind.columns.filter((each) => each.name !== 'Title').map((each) => custom(columnBody(each))),
    ...more,
  ],
})

test('a list as Weft made it has nothing to mend and nothing to say', () => {
  expect(missingColumns(one, listOf(one))).toEqual([])
  expect(columnFindings(one, listOf(one))).toEqual({ renamed: [], missing: [], others: [] })
})

test('what an owner renamed, removed or added is noticed, and only what is missing is made', () => {
  const body = {
    value: [
      custom({
        name: 'ClientKey',
        displayName: 'Weft key',
        indexed: true,
        enforceUniqueValues: true,
        number: {},
      }),
      custom({ name: 'Budget', displayName: 'Our budget', number: {} }),
    ],
  }
  expect(columnFindings(one, body)).toEqual({
    renamed: [],
    missing: ['Owner'],
    others: ['Our budget'],
  })
  expect(missingColumns(one, body)).toEqual([{ how: 'add', body: columnBody(one.columns[2] ?? never()) }])
  const renamed = listOf(one).value.map((each) =>
    'name' in each && each.name === 'Owner' ? { ...each, displayName: 'In charge' } : each,
  )
  expect(columnFindings(one, { value: renamed })).toMatchObject({
    renamed: [{ from: 'Owner', to: 'In charge' }],
  })
  expect(missingColumns(one, { value: renamed })).toEqual([])
})

function never(): never {
  throw new Error('The kind has three columns.')
}

/** The kind as releases have it: each adds a column and takes none away. */
const releases = [1, 2, 3, 4].map((version) =>
  defineKind({
    list: 'L',
    description: '',
    version,
    columns: Object.fromEntries(
      Array.from({ length: version }, (_, n) => [`p${n}`, text(`P${n}`, `P ${n}`)]),
    ),
  }),
)

for (const client of releases)
  for (const made of releases)
    test(`a client of release ${client.version} finds lists of release ${made.version} usable, and takes nothing away`, () => {
      const before = listOf(made as unknown as typeof one)
      const added = missingColumns(client, before)
      expect(added.every((each) => each.how === 'add')).toBe(true)
      expect(added).toHaveLength(Math.max(0, client.version - made.version))
      const after = { value: [...before.value, ...added.map((each) => custom(each.body))] }
      expect(missingColumns(client, after)).toEqual([])
      expect(missingColumns(made, after)).toEqual([])
      // What a newer release wrote is kept by an older one: it writes its own columns alone.
      const fields = { ClientKey: 'k', ...Object.fromEntries(made.columns.map(({ name }) => [name, name])) }
      const read = client.fromFields(fields)
      expect(read.ok).toBe(true)
      const written = Object.keys(client.toFields(read.ok ? read.record : {}))
      expect(written.every((name) => client.columns.some((each) => each.name === name))).toBe(true)
    })

test('lists two releases back to one ahead: older ones ask for set-up, newer ones are read and not written', () => {
  const said = [-2, -1, 0, 1].map((ahead) => readVersion(schemaVersion + ahead))
  expect(said).toEqual(['older', 'older', 'current', 'newer'])
  expect(readVersion(null)).toBe('unknown')
})
