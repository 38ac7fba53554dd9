import { expect, test } from 'vitest'
import { decisionKind } from '../kinds/decision-kind.ts'
import { createReplica } from './create-replica.ts'
import type { Edit } from './edit.ts'
import { createMemoryJournal } from './memory-journal.ts'
import { recordsStatus } from './records-status.ts'
import { sealedJournal } from './sealed-journal.ts'

const still = { running: false, hindrance: null, untilMs: null }
const wish = (id: string): Edit => ({
  id,
  list: decisionKind.list,
  key: id,
  what: 'create',
  fields: {},
  base: {},
  madeMs: 1,
  notBeforeMs: 0,
  job: '',
})

function replicaOn(durable: boolean, append?: () => Promise<number>) {
  const store = { ...createMemoryJournal(), durable }
  return createReplica(
    sealedJournal(append === undefined ? store : { ...store, append }, {
      seal: (bytes) => Promise.resolve(new Uint8Array(bytes)),
      open: (bytes) => Promise.resolve(bytes),
    }),
  )
}

test('an edit is saving until this device holds it, then kept, and saved with the server’s word alone', async () => {
  const replica = replicaOn(true)
  const keeping = replica.edit([wish('a')])
  expect(recordsStatus(replica, still, false)).toEqual({ is: 'saving', count: 1 })
  await keeping
  expect(recordsStatus(replica, still, false)).toEqual({ is: 'kept', count: 1 })
  const busy = { ...still, hindrance: 'service' as const, untilMs: 99 }
  expect(recordsStatus(replica, busy, false)).toEqual({ is: 'waiting', count: 1, untilMs: 99 })
  await replica.keep([{ kind: 'stored', list: decisionKind.list, key: 'a', editIds: ['a'], row: null }])
  expect(recordsStatus(replica, still, false)).toEqual({ is: 'saved' })
  expect(recordsStatus(replica, { ...still, hindrance: 'offline' }, false)).toEqual({
    is: 'not-current',
    why: 'offline',
  })
})

test('what needs the person is said before what only waits', async () => {
  const replica = replicaOn(true)
  await replica.edit([wish('a'), wish('b')])
  const edit = wish('a')
  await replica.keep([
    { kind: 'stopped', editId: 'a', trouble: { reason: 'no-permission' }, edit, rest: null },
  ])
  expect(recordsStatus(replica, still, false)).toEqual({ is: 'needs-you', count: 1 })
})

test('what a full device did not take ends with the page, and is said so', async () => {
  const replica = replicaOn(true, () => Promise.reject(new Error('full')))
  await replica.edit([wish('a')])
  expect(recordsStatus(replica, { ...still, running: true }, false)).toEqual({
    is: 'ends-with-page',
    count: 1,
  })
  expect(replica.isDurable()).toBe(false)
})
