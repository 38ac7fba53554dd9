import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { decisionKind } from '../kinds/decision-kind.ts'
import { createReplica } from '../replica/create-replica.ts'
import type { Row } from '../replica/row.ts'
import { changeEdit } from '../replica/make-edit.ts'
import { sealedJournal } from '../replica/sealed-journal.ts'
import { openDeviceKey } from './device-key.ts'
import { forgetAccount, keptAccounts } from './former-accounts.ts'
import { journalName, openJournalStore } from './indexed-db-journal.ts'
import { openKeptBytes } from './open-kept-bytes.ts'
import { webSealer } from './web-sealer.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const list = decisionKind.list

function row(id: string): Row {
  const fields = {
    ClientKey: `k${id}`,
    Title: `D${id}`,
    DecisionStatus: 'Accepted',
    Thread: 't',
    Session: 's',
  }
  return { id, eTag: '"{G},1"', createdMs: 1, modifiedMs: 1, modifiedBy: 'ben', fields }
}

async function records(personId: string) {
  const key = await openDeviceKey('t', personId)
  if (key === null) throw new Error('no key')
  const name = journalName('t', personId, 'site')
  const replica = createReplica(sealedJournal(await openJournalStore(name), webSealer(key, name)))
  await replica.catchUp()
  return replica
}

/** Two decisions of the council and a copy of a session, as a visit leaves them. */
async function visit(personId: string) {
  const kept = await openKeptBytes('t', personId, () => 1)
  await kept.set(`t/${personId}/warm/s`, bytes('moves'))
  const replica = await records(personId)
  await replica.keep([
    {
      kind: 'page',
      list,
      version: 1,
      rows: [row('1'), row('2')],
      goneIds: [],
      cursor: 'c',
      more: false,
      of: 'first',
      askedMs: 1,
    },
  ])
  return { kept, replica }
}

async function databases(personId: string) {
  const all = await indexedDB.databases()
  return all.flatMap((each) => (each.name?.startsWith(`weft/t/${personId}`) === true ? [each.name] : []))
}

test('an account that sent everything leaves nothing behind, its key included; others keep theirs', async () => {
  await visit('ana')
  await visit('ben')
  expect((await keptAccounts()).map((each) => each.personId).toSorted()).toEqual(['ana', 'ben'])
  await forgetAccount({ tenantId: 't', personId: 'ana' })
  expect(await databases('ana')).toEqual([])
  expect(await databases('ben')).toHaveLength(3)
  expect((await records('ben')).keys(list)).toHaveLength(2)
})

test('what an account has not sent to the lists stays with the row it changes, and is found when they return', async () => {
  const { replica } = await visit('cem')
  const edit = changeEdit(decisionKind, replica, 'k1', { reason: 'mine' }, { id: 'e1', nowMs: 1 })
  if (edit === null) throw new Error('nothing to change')
  await replica.edit([edit])
  await forgetAccount({ tenantId: 't', personId: 'cem' })
  const back = await records('cem')
  expect(back.keys(list)).toEqual(['k1'])
  expect(back.standing(list, 'k1').fields).toMatchObject({ Title: 'D1', Reason: 'mine' })
  expect(back.cursor(list)?.at).toBeNull()
  expect(await (await openKeptBytes('t', 'cem', () => 1)).keys('')).toEqual([])
})

test('what was typed in a session and not sent stays readable to them; copies and the register go', async () => {
  const { kept } = await visit('dana')
  await kept.set('t/dana/journal/s/c', bytes('typed'))
  await kept.set('t/dana/notes/own-settings', bytes('{}'))
  await forgetAccount({ tenantId: 't', personId: 'dana' })
  const back = await openKeptBytes('t', 'dana', () => 1)
  expect(await back.keys('')).toEqual(['t/dana/journal/s/c'])
  expect(new TextDecoder().decode(await back.get('t/dana/journal/s/c'))).toBe('typed')
  expect((await records('dana')).keys(list)).toEqual([])
})
