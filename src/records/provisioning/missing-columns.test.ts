import { expect, test } from 'vitest'
import { text } from '../definition/column.ts'
import { defineKind } from '../definition/record-kind.ts'
import { columnBody } from './column-body.ts'
import { columnFindings, missingColumns } from './missing-columns.ts'
import { readVersion, schemaVersion } from './schema-version.ts'

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
  expect(columnFindings(one, listOf(one))).toEqual({ renamed: [], missing: [], retyped: [], others: [] })
})

test('what an owner renamed, removed, retyped or added is noticed, and only what is missing is made', () => {
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
    retyped: ['Weft key'],
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
