import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { allKinds } from '../kinds/all-kinds.ts'
import { choice, json, key, number, text } from './column.ts'
import { columnGroup } from './column-group.ts'
import { quickReader, readCarefully, type Properties } from './read-fields.ts'
import { defineKind } from './record-kind.ts'

const properties: Properties = {
  clientKey: key('ClientKey', 'Key'),
  title: text('Title', 'Title'),
  state: choice('State', 'State', { open: 'Open', done: 'Done' }),
  tags: json('Tags', 'Tags', v.array(v.string()), []),
  need: json('Need', 'Need', v.object({ a: v.number() })),
  pair: columnGroup(
    { one: number('One', 'One'), other: number('Other', 'Other') },
    {
      join: ({ one, other }) => (one !== null && one === other ? undefined : { one, other }),
      split: (pair: { one: number | null; other: number | null }) => pair,
    },
  ),
}
const read = quickReader(properties)

const value = fc.oneof(
  fc.constantFrom('', null, undefined, 0, 1, 2, 'Open', 'Done', 'k', '["x"]', '{"a":1}', '[', true),
  fc.jsonValue({ maxDepth: 1 }),
)

test('the quick reader answers what the careful one does, or leaves it to that one, whatever the fields hold', () => {
  let quick = 0
  const sound = { ClientKey: 'k', State: 'Open', Need: '{"a":1}' }
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.dictionary(
        fc.constantFrom('ClientKey', 'Title', 'State', 'Tags', 'Need', 'One', 'Other', 'Unknown'),
        value,
        { maxKeys: 4 },
      ),
      (whole, changes) => {
        const fields = { ...(whole ? sound : {}), ...changes }
        const careful = readCarefully(properties, fields)
        const found = read(fields)
        if (found !== null) quick += 1
        expect(found).toEqual(careful.broken.length > 0 ? null : careful.record)
      },
    ),
    { numRuns: 4_000 },
  )
  expect(quick).toBeGreaterThan(500)
})

test('every kind reads a row with any one column changed as its columns say one by one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...allKinds), fc.nat(), value, (kind, place, changed) => {
      const column = kind.columns[place % kind.columns.length]
      if (column === undefined) return
      const choices = kind.columns.flatMap(({ name, facet }) =>
        facet.kind === 'choice' ? [[name, facet.words[0]] as const] : [],
      )
      const fields = {
        ...Object.fromEntries(choices),
        ClientKey: 'k',
        Session: 's',
        Thread: 't',
        [column.name]: changed,
      }
      const reading = kind.fromFields(fields)
      if (!column.read(changed).ok) expect(reading.ok).toBe(false)
      if (reading.ok) expect(kind.fromFields({ ...kind.toFields(reading.record as never) })).toEqual(reading)
    }),
    { numRuns: 4_000 },
  )
})

test('two records of one kind share nothing that a change of one could reach', () => {
  const kind = defineKind({ list: 'L', description: '', version: 1, columns: { title: text('Title', 'T') } })
  const [one, other] = [kind.fromFields({ ClientKey: 'a', Title: 'A' }), kind.fromFields({ ClientKey: 'b' })]
  expect(one).toMatchObject({ ok: true, record: { clientKey: 'a', title: 'A' } })
  expect(other).toMatchObject({ ok: true, record: { clientKey: 'b', title: '' } })
})
