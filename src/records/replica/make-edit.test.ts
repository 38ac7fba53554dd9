import { expect, test } from 'vitest'
import { riskKind } from '../kinds/risk-kind.ts'
import { createReplica } from './create-replica.ts'
import { changeEdit } from './make-edit.ts'
import { createMemoryJournal } from './memory-journal.ts'
import { sealedJournal } from './sealed-journal.ts'

const marks = { id: 'e', nowMs: 5 }

async function replicaOf(fields: Record<string, unknown>) {
  const replica = createReplica(
    sealedJournal(createMemoryJournal(), {
      seal: (bytes) => Promise.resolve(new Uint8Array(bytes)),
      open: (bytes) => Promise.resolve(bytes),
    }),
  )
  const row = { id: '1', eTag: '"{G},1"', createdMs: 1, modifiedMs: 1, modifiedBy: 'ben' }
  await replica.keep([
    {
      kind: 'page',
      list: riskKind.list,
      version: 1,
      rows: [{ ...row, fields: { ClientKey: 'k', Title: 'R', ...fields } }],
      goneIds: [],
      cursor: 'c',
      more: false,
      of: 'first',
      askedMs: 9,
    },
  ])
  return replica
}

test('a change without a reason empties the reason of the change before', async () => {
  const replica = await replicaOf({ ChangeReason: 'an earlier one', Likelihood: 2, Impact: 2 })
  expect(changeEdit(riskKind, replica, 'k', { title: 'Other' }, marks)).toMatchObject({
    fields: { Title: 'Other', ChangeReason: '' },
  })
  expect(changeEdit(riskKind, replica, 'k', { title: 'Other', changeReason: 'now' }, marks)).toMatchObject({
    fields: { Title: 'Other', ChangeReason: 'now' },
  })
  expect(changeEdit(riskKind, replica, 'k', { title: 'R', changeReason: 'now' }, marks)).toBeNull()
})

test('a change remembers what belongs to the changed columns, which others may have changed', async () => {
  const replica = await replicaOf({ Likelihood: 2, Impact: 3, Level: 'Low' })
  const edit = changeEdit(riskKind, replica, 'k', { current: { likelihood: 4, impact: 3 } }, marks)
  expect(edit?.fields).toEqual({ Likelihood: 4, ChangeReason: '' })
  expect(edit?.base).toMatchObject({ Likelihood: 2, Impact: 3, Level: 'Low' })
})
