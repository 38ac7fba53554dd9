import { expect, test, vi } from 'vitest'
import { decisionKind } from '../kinds/decision-kind.ts'
import { collectionOf } from './collection.ts'
import { createReplica } from './create-replica.ts'
import type { JournalStore } from './journal-store.ts'
import { changeEdit, removeEdit } from './make-edit.ts'
import { createMemoryJournal } from './memory-journal.ts'
import type { ReplicaEvent } from './replica-event.ts'
import type { Row } from './row.ts'
import { sealedJournal } from './sealed-journal.ts'

const list = decisionKind.list
const plain = {
  seal: (bytes: Uint8Array) => Promise.resolve(new Uint8Array(bytes)),
  open: (bytes: Uint8Array) => Promise.resolve(bytes),
}
const replicaOn = (store: JournalStore) => createReplica(sealedJournal(store, plain))
const marks = (id: string) => ({ id, nowMs: 1000 })

function row(id: string, version: number, fields: Record<string, unknown> = {}): Row {
  const known = {
    ClientKey: `k${id}`,
    Title: `D${id}`,
    DecisionStatus: 'Accepted',
    Thread: 't',
    Session: 's',
  }
  return {
    id,
    eTag: `"{G${id}},${version}"`,
    createdMs: 1,
    modifiedMs: version,
    modifiedBy: 'ben',
    fields: { ...known, ...fields },
  }
}

function page(
  rows: readonly Row[],
  more: Partial<Extract<ReplicaEvent, { kind: 'page' }>> = {},
): ReplicaEvent {
  return {
    kind: 'page',
    list,
    version: 1,
    rows,
    goneIds: [],
    cursor: 'c1',
    more: false,
    of: 'first',
    askedMs: 1_000_000,
    ...more,
  }
}

test('what a page keeps itself, however much at once, it does not read again', async () => {
  const store = createMemoryJournal()
  let reads = 0
  const counted: JournalStore = {
    ...store,
    read(after) {
      reads += 1
      return store.read(after)
    },
  }
  const replica = replicaOn(counted)
  await replica.catchUp()
  const [before, numbers] = [reads, ['1', '2', '3', '4', '5']]
  await Promise.all(numbers.map((each) => replica.keep([page([row(each, 1)], { of: 'next' })])))
  expect(replica.keys(list)).toHaveLength(5)
  expect(reads).toBe(before)
})

test('another page of the person sees what was kept, and a reload finds rows, cursor and edits', async () => {
  const store = createMemoryJournal()
  const [one, other] = [replicaOn(store), replicaOn(store)]
  await one.keep([page([row('1', 1)])])
  const edit = changeEdit(decisionKind, one, 'k1', { reason: 'mine' }, marks('e1'))
  if (edit === null) throw new Error('nothing to change')
  await one.edit([edit])
  await other.catchUp()
  expect(other.standing(list, 'k1').fields).toMatchObject({ Title: 'D1', Reason: 'mine' })
  await one.compact()
  const later = replicaOn(store)
  await later.catchUp()
  expect(later.cursor(list)).toEqual({
    at: 'c1',
    version: 1,
    whole: true,
    sweeping: false,
    readMs: 1_000_000,
    withheldMs: 0,
    unsure: new Map(),
  })
  expect(later.queue().map((each) => each.edit)).toEqual([edit])
  expect(later.standing(list, 'k1').row).toEqual(row('1', 1))
})

test('a page that was open when the journal was cut goes on from the snapshot', async () => {
  const store = createMemoryJournal()
  const [one, late] = [replicaOn(store), replicaOn(store)]
  await one.keep([page([row('1', 1)])])
  await late.catchUp()
  await one.keep([page([row('1', 2, { Title: 'new' })], { of: 'changes' })])
  await one.compact()
  await one.keep([page([row('2', 1)], { of: 'changes', cursor: 'c3' })])
  await late.catchUp()
  expect(late.keys(list)).toEqual(['k1', 'k2'])
  expect(late.standing(list, 'k1').fields?.['Title']).toBe('new')
})

test('a late answer of a list never takes a row back to an earlier version', async () => {
  const replica = replicaOn(createMemoryJournal())
  await replica.keep([page([row('1', 3, { Title: 'third' })])])
  await replica.keep([page([row('1', 2, { Title: 'second' })], { of: 'changes' })])
  expect(replica.standing(list, 'k1').fields?.['Title']).toBe('third')
})

test('reading anew drops what is no longer told, and keeps the edits of it in sight', async () => {
  const replica = replicaOn(createMemoryJournal())
  await replica.keep([page([row('1', 1), row('2', 1)])])
  const edit = changeEdit(decisionKind, replica, 'k2', { reason: 'mine' }, marks('e1'))
  if (edit === null) throw new Error('nothing to change')
  await replica.edit([edit])
  await replica.keep([page([row('1', 1)], { more: true, cursor: 'n' })])
  expect(replica.cursor(list)).toMatchObject({ whole: false, sweeping: true })
  await replica.keep([page([row('3', 1)], { of: 'next' })])
  expect(replica.standing(list, 'k1').row?.id).toBe('1')
  expect(replica.standing(list, 'k2')).toMatchObject({ lost: true, fields: { Reason: 'mine' } })
  expect(replica.standing(list, 'k3').row?.id).toBe('3')
})

test('a removed record that was made again under its key survives the late word of the removal', async () => {
  const replica = replicaOn(createMemoryJournal())
  await replica.keep([page([row('1', 1)])])
  await replica.keep([
    page([{ ...row('9', 1), fields: row('1', 1).fields }], { of: 'changes', goneIds: ['1'] }),
  ])
  expect(replica.standing(list, 'k1').row?.id).toBe('9')
})

test('an edit is shown before the device holds it, and called kept only after', async () => {
  const store = createMemoryJournal()
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  const slow: JournalStore = {
    ...store,
    durable: true,
    append: async (bytes) => {
      await released
      return store.append(bytes)
    },
  }
  await replicaOn(store).keep([page([row('1', 1)])])
  const replica = replicaOn(slow)
  await replica.catchUp()
  const decisions = collectionOf(replica, decisionKind)
  const edit = changeEdit(decisionKind, replica, 'k1', { reason: 'mine' }, marks('e1'))
  if (edit === null) throw new Error('nothing to change')
  const kept = replica.edit([edit])
  expect(decisions.get('k1')).toMatchObject({ status: 'keeping', reading: { record: { reason: 'mine' } } })
  release()
  expect(await kept).toBe('on-device')
  expect(decisions.get('k1')?.status).toBe('kept')
  await replica.keep([
    { kind: 'stored', list, key: 'k1', editIds: ['e1'], row: row('1', 2, { Reason: 'mine' }) },
  ])
  expect(decisions.get('k1')).toMatchObject({ status: 'saved', reading: { record: { reason: 'mine' } } })
})

test('a device that refuses keeps the edit on the screen and says so; when it takes again it takes everything', async () => {
  const store = createMemoryJournal()
  let full = false
  const refusing: JournalStore = {
    ...store,
    durable: true,
    append: (bytes) => (full ? Promise.reject(new Error('full')) : store.append(bytes)),
    compact: (upTo, bytes) => (full ? Promise.reject(new Error('full')) : store.compact(upTo, bytes)),
  }
  const replica = replicaOn(refusing)
  await replica.keep([page([row('1', 1)])])
  full = true
  const edit = changeEdit(decisionKind, replica, 'k1', { reason: 'mine' }, marks('e1'))
  if (edit === null) throw new Error('nothing to change')
  expect(await replica.edit([edit])).toBe('in-memory')
  await replica.keep([page([row('2', 1)], { of: 'changes', cursor: 'c2' })])
  expect(replica.isDurable()).toBe(false)
  expect(collectionOf(replica, decisionKind).get('k1')?.status).toBe('in-memory')
  full = false
  await replica.keep([page([row('3', 1)], { of: 'changes', cursor: 'c3' })])
  const later = replicaOn(store)
  await later.catchUp()
  expect(later.keys(list)).toEqual(['k1', 'k2', 'k3'])
  expect(later.queue().map((each) => each.edit.id)).toEqual(['e1'])
})

test('only the entry that changed is another object, and nobody is told of other lists', async () => {
  const replica = replicaOn(createMemoryJournal())
  await replica.keep([page([row('1', 1), row('2', 1)])])
  const decisions = collectionOf(replica, decisionKind)
  const before = decisions.all()
  const told = vi.fn()
  decisions.subscribe(told)
  await replica.keep([page([row('2', 2, { Title: 'new' })], { of: 'changes' })])
  await replica.keep([page([row('8', 1)], { list: 'Weft risks' })])
  expect(told.mock.calls).toEqual([[new Set(['k2'])]])
  const after = decisions.all()
  expect(after[0]).toBe(before[0])
  expect(after[1]).not.toBe(before[1])
  expect(decisions.all()).toBe(after)
})

test('a removal hides the record at once and can be undone without a trace before it is sent', async () => {
  const replica = replicaOn(createMemoryJournal())
  await replica.keep([page([row('1', 1)])])
  const decisions = collectionOf(replica, decisionKind)
  await replica.edit([removeEdit(decisionKind, replica, 'k1', marks('e1'))])
  expect(decisions.get('k1')).toBeNull()
  expect(decisions.all()).toEqual([])
  await replica.keep([{ kind: 'dropped', editIds: ['e1'], instead: [] }])
  expect(decisions.get('k1')?.status).toBe('saved')
})

test('a row that somebody made into nonsense shows its raw values and harms no other', async () => {
  const replica = replicaOn(createMemoryJournal())
  await replica.keep([page([row('1', 1, { DecisionStatus: 'Perhaps' }), row('2', 1)])])
  const decisions = collectionOf(replica, decisionKind)
  expect(decisions.get('k1')?.reading).toMatchObject({
    ok: false,
    columns: ['Status'],
    raw: { DecisionStatus: 'Perhaps' },
  })
  expect(decisions.get('k2')?.reading.ok).toBe(true)
})

test('a list that was withheld leaves memory and device, other pages included, and is whole when it is told again', async () => {
  const store = createMemoryJournal()
  const [one, other] = [replicaOn(store), replicaOn(store)]
  await one.keep([page([row('1', 1, { Reason: 'secret' })])])
  const edit = changeEdit(decisionKind, one, 'k1', { detail: 'typed', reason: 'mine' }, marks('e1'))
  if (edit === null) throw new Error('nothing to change')
  await one.edit([edit])
  await other.catchUp()
  await one.withhold(list, 77)
  await other.catchUp()
  for (const each of [one, other, replicaOn(store)]) {
    await each.catchUp()
    expect(each.cursor(list)).toMatchObject({ at: null, whole: false, withheldMs: 77 })
    expect(each.standing(list, 'k1').row).toBeUndefined()
    expect(each.queue().map(({ edit }) => [edit.fields, edit.base])).toEqual([[edit.fields, {}]])
  }
  const { snapshot, entries } = await store.read(0)
  const bytes = [snapshot?.bytes, ...entries.map((each) => each.bytes)]
  expect(bytes.map((each) => new TextDecoder().decode(each)).join()).not.toContain('secret')
  await one.keep([page([row('1', 2)], { cursor: 'c2' })])
  expect(one.cursor(list)).toMatchObject({ at: 'c2', whole: true, withheldMs: 0 })
})
