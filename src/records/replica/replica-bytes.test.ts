import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsPerChunk } from './packed-chunk.ts'
import { eventsFromBytes, eventsToBytes, replicaFromBytes, replicaToBytes } from './replica-bytes.ts'
import type { ReplicaEvent } from './replica-event.ts'
import { emptyReplica, foldEvent, listOf, type ReplicaState } from './replica-state.ts'
import { keyOf, type Row } from './row.ts'

const rest = () => Promise.resolve()
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

const names = fc.constantFrom('ClientKey', 'Title', 'Detail', 'Likelihood', '__proto__', 'a b', 'a', 'b')
const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.boolean(),
  fc.constant('x'.repeat(300)),
)
const rowOf = (id: number, fields: Record<string, unknown>): Row => ({
  id: String(id),
  eTag: `"{G},${id}"`,
  createdMs: id,
  modifiedMs: id + 1,
  modifiedBy: 'ben',
  fields,
})
const rows = (most: number) =>
  fc
    .array(fc.dictionary(names, value, { maxKeys: 6, noNullPrototype: true }), { maxLength: most })
    .map((all) => all.map((fields, place) => rowOf(place + 1, fields)))

function pageOf(some: readonly Row[]): ReplicaEvent {
  const page = { goneIds: [], cursor: 'c', more: false, of: 'first', askedMs: 9 } as const
  return { kind: 'page', list: 'L', version: 1, rows: some, ...page }
}

function stateOf(some: readonly Row[]): ReplicaState {
  const state = emptyReplica()
  foldEvent(state, pageOf(some), () => undefined)
  return state
}
const inside = (state: ReplicaState) =>
  [...listOf(state, 'L').rows.values()].toSorted((one, other) => Number(one.id) - Number(other.id))

test('any rows come out of an entry and of a snapshot as they went in', async () => {
  await fc.assert(
    fc.asyncProperty(rows(40), async (some) => {
      const events = await eventsFromBytes(await eventsToBytes([pageOf(some)], rest), rest)
      expect(events).toEqual([pageOf(some)])
      const opened = replicaFromBytes((await replicaToBytes(stateOf(some), rest)).bytes)
      if (opened === null) throw new Error('The snapshot cannot be read.')
      expect(inside(opened)).toEqual(some)
      for (const row of some) expect(listOf(opened, 'L').idByKey.has(keyOf(row))).toBe(true)
    }),
    { numRuns: 200 },
  )
})

const many = (count: number, text = 'late') =>
  Array.from({ length: count }, (_, place) =>
    rowOf(place + 1, { ClientKey: `k${place + 1}`, Title: `${text} ${place} ${'w '.repeat(40)}` }),
  )

test('a snapshot of a register that changed in places keeps the chunks nobody touched, and loses no row', async () => {
  const first = await replicaToBytes(stateOf(many(3 * rowsPerChunk)), rest)
  const state = replicaFromBytes(first.bytes)
  if (state === null) throw new Error('The snapshot cannot be read.')
  const list = listOf(state, 'L')
  list.rows.set(rowOf(2, { ClientKey: 'k2', Title: 'changed' }))
  list.rows.delete('3')
  const second = await replicaToBytes(state, rest)
  expect(second.packed.flatMap((each) => each.rows)).toHaveLength(rowsPerChunk - 1)
  for (const each of second.packed) list.rows.adopt(each.packed, each.rows)
  expect((await replicaToBytes(state, rest)).packed).toEqual([])
  const again = replicaFromBytes(second.bytes)
  if (again === null) throw new Error('The snapshot cannot be read.')
  expect(inside(again)).toEqual(
    many(3 * rowsPerChunk).flatMap((row) =>
      row.id === '3' ? [] : [row.id === '2' ? rowOf(2, { ClientKey: 'k2', Title: 'changed' }) : row],
    ),
  )
})

test('a row that changes while a snapshot is made is not taken for the one in it', async () => {
  const state = stateOf(many(10))
  const list = listOf(state, 'L')
  const made = await replicaToBytes(state, () => {
    list.rows.set(rowOf(1, { ClientKey: 'k1', Title: 'meanwhile' }))
    return Promise.resolve()
  })
  for (const each of made.packed) list.rows.adopt(each.packed, each.rows)
  const opened = replicaFromBytes((await replicaToBytes(state, rest)).bytes)
  expect(opened === null ? null : listOf(opened, 'L').rows.get('1')?.fields['Title']).toBe('meanwhile')
})

test('edits that lie in the first form of the journal are not lost', async () => {
  const columns = { ids: ['1'], eTags: ['e'], created: [1], modified: [2], by: ['ben'] }
  const packed = { ...columns, columns: { ClientKey: ['k1'], Title: ['T'], Detail: [null] } }
  const edit = { id: 'e1', list: 'L', key: 'k1', what: 'change', fields: { Title: 'mine' }, base: {} }
  const queued = { ...edit, madeMs: 1, notBeforeMs: 0, job: '' }
  const list = { list: 'L', cursor: 'c', version: 1, whole: true, sweep: null }
  const empty = { ids: [], eTags: [], created: [], modified: [], by: [], columns: {} }
  const lists = [{ ...list, rows: packed, lost: empty }]
  const state = replicaFromBytes(bytesOf({ form: 1, lists, queue: [{ edit: queued, trouble: null }] }))
  expect([...(state?.queue.keys() ?? [])]).toEqual(['e1'])
  const row = { id: '1', eTag: 'e', createdMs: 1, modifiedMs: 2, modifiedBy: 'ben' }
  expect(state === null ? [] : inside(state)).toEqual([{ ...row, fields: { ClientKey: 'k1', Title: 'T' } }])
  const entry = bytesOf({
    form: 1,
    events: [
      { ...pageOf([]), rows: packed },
      { kind: 'edits', edits: [queued] },
    ],
  })
  expect(await eventsFromBytes(entry, rest)).toMatchObject([
    { kind: 'page', rows: [row] },
    { kind: 'edits', edits: [{ id: 'e1' }] },
  ])
})

test('bytes that were cut, turned or are of another form are no journal', async () => {
  const { bytes } = await replicaToBytes(stateOf(many(5)), rest)
  for (const cut of [0, 1, 8, 9, Math.floor(bytes.length / 2), bytes.length - 1])
    expect(replicaFromBytes(bytes.slice(0, cut))).toBeNull()
  expect(replicaFromBytes(bytesOf({ form: 3 }))).toBeNull()
  expect(await eventsFromBytes(bytesOf(null), rest)).toBeNull()
})
