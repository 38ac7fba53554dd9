import { expect, test } from 'vitest'
import { decisionKind } from '../kinds/decision-kind.ts'
import { answerFields, answerTrouble } from './answer-trouble.ts'
import { createReplica } from './create-replica.ts'
import type { Edit } from './edit.ts'
import { createMemoryJournal } from './memory-journal.ts'
import { nextStep } from './next-step.ts'
import type { Row } from './row.ts'
import { sealedJournal } from './sealed-journal.ts'

const list = decisionKind.list
const marks = (id: string) => () => ({ id, nowMs: 5 })
const row: Row = {
  id: '1',
  eTag: '"{G},4"',
  createdMs: 1,
  modifiedMs: 9,
  modifiedBy: 'ben',
  fields: { ClientKey: 'k1', Title: 'Theirs', Reason: 'old', Wording: 'w' },
}

function change(id: string, fields: Record<string, unknown>, base: Record<string, unknown>): Edit {
  return { id, list, key: 'k1', what: 'change', fields, base, madeMs: 1, notBeforeMs: 0, job: '' }
}

async function replicaWith(edits: readonly Edit[], present: Row | null = row) {
  const plain = {
    seal: (bytes: Uint8Array) => Promise.resolve(new Uint8Array(bytes)),
    open: (bytes: Uint8Array) => Promise.resolve(bytes),
  }
  const replica = createReplica(sealedJournal(createMemoryJournal(), plain))
  const page = { version: 1, goneIds: [], cursor: 'c', more: false, askedMs: 9_999_999 }
  await replica.keep([{ kind: 'page', list, rows: [row], of: 'first', ...page }])
  await replica.edit(edits)
  if (present === null)
    await replica.keep([{ kind: 'page', list, rows: [], of: 'changes', ...page, goneIds: ['1'] }])
  return replica
}

test('several changes of a record go as one, with the version they were merged with', async () => {
  const first = change('e1', { Reason: 'new' }, { Reason: 'old' })
  const second = change('e2', { Reason: 'newer', Wording: 'x' }, { Reason: 'new', Wording: 'w' })
  const replica = await replicaWith([first, second])
  const step = nextStep('s', decisionKind, [first, second], replica.standing(list, 'k1'), true)
  expect(step).toMatchObject({
    how: 'change',
    call: {
      method: 'PATCH',
      headers: { 'If-Match': row.eTag },
      body: { fields: { Reason: 'newer', Wording: 'x' } },
    },
  })
})

test('where both meant one column it stops with both values, and the other columns go on', async () => {
  const edit = change('e1', { Title: 'Mine', Reason: 'new' }, { Title: 'Before', Reason: 'old' })
  const replica = await replicaWith([edit])
  const step = nextStep('s', decisionKind, [edit], replica.standing(list, 'k1'), true)
  if (step.how !== 'settled') throw new Error(step.how)
  expect(step.events).toMatchObject([
    {
      kind: 'stopped',
      trouble: { reason: 'changed-by-others', theirs: { Title: 'Theirs' }, by: 'ben' },
      edit: { fields: { Title: 'Mine' } },
      rest: { fields: { Reason: 'new' }, base: { Reason: 'old' } },
    },
  ])
  await replica.keep(step.events)
  expect(replica.standing(list, 'k1').fields).toMatchObject({ Title: 'Mine', Reason: 'new' })
  const mine = answerTrouble(replica, list, 'k1', 'mine', marks('a'))
  expect(mine).toMatchObject({
    editIds: ['e1'],
    instead: [{ fields: { Title: 'Mine' }, base: { Title: 'Theirs' } }],
  })
  const theirs = answerTrouble(replica, list, 'k1', 'theirs', marks('a'))
  await replica.keep(theirs === null ? [] : [theirs])
  expect(replica.standing(list, 'k1').fields).toMatchObject({ Title: 'Theirs', Reason: 'new' })
})

test('a change of a record that others removed asks; the own word makes it again under its key', async () => {
  const edit = change('e1', { Reason: 'new' }, { Reason: 'old' })
  const replica = await replicaWith([edit], null)
  const step = nextStep('s', decisionKind, [edit], replica.standing(list, 'k1'), true)
  if (step.how !== 'settled') throw new Error(step.how)
  await replica.keep(step.events)
  expect(answerTrouble(replica, list, 'k1', 'mine', marks('a'))).toMatchObject({
    instead: [{ what: 'create', key: 'k1', fields: { Title: 'Theirs', Reason: 'new' } }],
  })
})

test('a removal of what others changed since it was seen asks first; of what was seen it goes', async () => {
  const removal = (base: Record<string, unknown>): Edit => ({ ...change('e1', {}, base), what: 'remove' })
  const replica = await replicaWith([])
  const standing = replica.standing(list, 'k1')
  const seen = nextStep('s', decisionKind, [removal(row.fields)], standing, true)
  expect(seen).toMatchObject({ how: 'remove', call: { method: 'DELETE', headers: { 'If-Match': row.eTag } } })
  const unseen = nextStep('s', decisionKind, [removal({ ...row.fields, Title: 'Before' })], standing, true)
  expect(unseen).toMatchObject({ how: 'settled', events: [{ trouble: { theirs: { Title: 'Theirs' } } }] })
})

test('nothing is sent on a version that nobody told: the row is looked at first', async () => {
  const edit = change('e1', { Reason: 'new' }, { Reason: 'old' })
  const replica = await replicaWith([edit])
  const standing = { ...replica.standing(list, 'k1'), row: { ...row, eTag: '' } }
  expect(nextStep('s', decisionKind, [edit], standing, true)).toMatchObject({
    how: 'look',
    call: { method: 'GET' },
  })
})

test('a conflict is answered field by field: mine is sent in the knowledge of theirs, the rest is let go', async () => {
  const edit = change('e1', { Title: 'Mine', Reason: 'my reason' }, { Title: 'Before', Reason: 'before' })
  const replica = await replicaWith([edit])
  const step = nextStep('s', decisionKind, [edit], replica.standing(list, 'k1'), true)
  if (step.how !== 'settled') throw new Error(step.how)
  await replica.keep(step.events)
  const answered = answerFields(replica, list, 'k1', new Set(['Title']), marks('a'))
  if (answered === null) throw new Error('nothing to answer')
  await replica.keep([answered])
  expect(replica.standing(list, 'k1').fields).toMatchObject({ Title: 'Theirs', Reason: 'my reason' })
  const [queued] = replica.queue()
  if (queued === undefined) throw new Error('nothing waits')
  const again = nextStep('s', decisionKind, [queued.edit], replica.standing(list, 'k1'), true)
  expect(again).toMatchObject({ how: 'change', send: { Reason: 'my reason' } })
})

test('the decider and the decider’s key are one thing: a conflict over either holds both back', async () => {
  const fields = { DeciderKey: 'ana', Decider: 'Ana' }
  const edit = change('e1', { ...fields, Reason: 'new' }, { DeciderKey: '', Decider: '', Reason: 'old' })
  const there = { ...row, fields: { ...row.fields, DeciderKey: 'ben', Decider: 'Ben' } }
  const replica = await replicaWith([edit])
  const step = nextStep('s', decisionKind, [edit], { ...replica.standing(list, 'k1'), row: there }, true)
  expect(step).toMatchObject({
    how: 'settled',
    events: [{ kind: 'stopped', edit: { fields }, rest: { fields: { Reason: 'new' } } }],
  })
})
