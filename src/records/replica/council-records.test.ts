import { expect, test } from 'vitest'
import { json, refusal, testGraph } from '#src/graph/request/test-graph.ts'
import { decisionKind, type DecisionRecord } from '../kinds/decision-kind.ts'
import { openCouncilRecords, type Neighbours, type RecordsPorts } from './council-records.ts'
import type { JournalStore } from './journal-store.ts'
import { createMemoryJournal } from './memory-journal.ts'

const decision = (clientKey: string, title: string): DecisionRecord => ({
  clientKey,
  title,
  wording: '',
  detail: '',
  reason: '',
  deciderKey: '',
  decider: '',
  decidedMs: null,
  status: 'accepted',
  thread: 't',
  session: 's',
  agendaItem: '',
  options: '',
  dissent: '',
  challenge: '',
  changeReason: '',
})

/** A list of one decision, in memory: creates, changes and tells; `calls` are those that write. */
function smallList() {
  const calls: string[] = []
  let rows: { id: string; eTag: string; fields: Record<string, unknown> }[] = []
  let offline = false
  const { graph } = testGraph((one) => {
    if (offline) return refusal(503, 'serviceNotAvailable')
    const fields = one.body as { fields?: Record<string, unknown> } | undefined
    if (one.method === 'POST') {
      calls.push(`create ${String(fields?.fields?.['ClientKey'])}`)
      rows = [...rows, { id: String(rows.length + 1), eTag: '"{G},1"', fields: fields?.fields ?? {} }]
      return json(201, rows.at(-1))
    }
    if (one.method === 'DELETE') {
      calls.push('remove')
      rows = []
      return json(204, undefined)
    }
    return json(200, {
      value: rows,
      '@odata.deltaLink': `http://graph.localhost:3000/v1.0/d?token=${rows.length}`,
    })
  })
  return { graph, calls, setOffline: (now: boolean) => (offline = now) }
}

function neighbourhood() {
  const pages: ((word: 'grown' | 'run') => void)[] = []
  return (): Neighbours => {
    let mine: ((word: 'grown' | 'run') => void) | null = null
    return {
      tell: (word) => pages.filter((each) => each !== mine).forEach((each) => each(word)),
      listen(hear) {
        mine = hear
        pages.push(hear)
        return () => pages.splice(pages.indexOf(hear), 1)
      },
    }
  }
}

let ids = 0
let nowMs = 1_000_000

async function page(
  shared: {
    readonly store: JournalStore
    readonly list: ReturnType<typeof smallList>
    readonly near: () => Neighbours
  },
  more: Partial<RecordsPorts> = {},
) {
  return openCouncilRecords({
    client: shared.list.graph,
    siteId: 'site',
    kinds: [decisionKind],
    store: shared.store,
    sealer: {
      seal: (plain) => Promise.resolve(new Uint8Array(plain)),
      open: (sealed) => Promise.resolve(sealed),
    },
    writer: { take: () => Promise.resolve(true), isMine: () => true },
    neighbours: shared.near(),
    nowMs: () => nowMs,
    newId: () => `e${(ids += 1)}`,
    maySend: () => true,
    ...more,
  })
}

const place = () => ({ store: createMemoryJournal(), list: smallList(), near: neighbourhood() })

test('a new record is on the screen of both pages, and in the list once, sent by the writer alone', async () => {
  const shared = place()
  const writer = await page(shared)
  const other = await page(shared, { writer: { take: () => Promise.resolve(false), isMine: () => false } })
  await other.create(decisionKind, decision('k1', 'Wait a week'))
  await writer.sync.run()
  await other.replica.catchUp()
  expect(shared.list.calls).toEqual(['create k1'])
  for (const each of [writer, other])
    expect(each.of(decisionKind).get('k1')).toMatchObject({ itemId: '1', status: 'saved' })
})

test('a removal that is undone in time never reaches the list; after that the record is made again', async () => {
  const shared = place()
  const records = await page(shared)
  await records.create(decisionKind, decision('k1', 'Wait a week'))
  await records.sync.run()
  const undo = await records.remove(decisionKind, 'k1')
  await records.sync.run()
  expect(records.of(decisionKind).get('k1')).toBeNull()
  await undo()
  expect(shared.list.calls).toEqual(['create k1'])
  const late = await records.remove(decisionKind, 'k1')
  nowMs += 60_000
  await records.sync.run()
  expect(shared.list.calls).toEqual(['create k1', 'remove'])
  await late()
  await records.sync.run()
  expect(shared.list.calls).toEqual(['create k1', 'remove', 'create k1'])
  expect(records.of(decisionKind).get('k1')).toMatchObject({ reading: { record: { title: 'Wait a week' } } })
})

test('where the lists are of a newer release nothing is sent, and what was edited stays', async () => {
  const shared = place()
  const records = await page(shared, { maySend: () => false })
  await records.create(decisionKind, decision('k1', 'Wait a week'))
  await records.sync.run()
  expect(shared.list.calls).toEqual([])
  expect(records.replica.queue()).toHaveLength(1)
})

test('a paused job waits, a person does not, and the job goes on when it is resumed', async () => {
  const shared = place()
  const records = await page(shared)
  records.pause('import')
  const made = { what: 'create' as const, list: decisionKind.list, base: {}, notBeforeMs: 0, madeMs: nowMs }
  await records.createAll([{ ...made, id: 'i1', key: 'k1', fields: { Title: 'One' }, job: 'import' }])
  await records.create(decisionKind, decision('k2', 'Two'))
  await records.sync.run()
  expect(shared.list.calls).toEqual(['create k2'])
  records.resume('import')
  await records.sync.run()
  expect(shared.list.calls).toEqual(['create k2', 'create k1'])
})

test('a closed page sends nothing more', async () => {
  const shared = place()
  const records = await page(shared)
  records.close()
  await records.create(decisionKind, decision('k1', 'Wait a week'))
  await records.sync.run()
  expect(shared.list.calls).toEqual([])
})

const dayMs = 24 * 60 * 60_000

test('what was last read more than 14 days ago is not shown, leaves the device, and is read anew', async () => {
  const shared = place()
  const before = await page(shared)
  await before.create(decisionKind, decision('k1', 'Wait a week'))
  await before.sync.run()
  nowMs += 14 * dayMs
  const still = await page(shared)
  expect(still.replica.keys(decisionKind.list)).toEqual(['k1'])
  nowMs += 1
  const late = await page(shared)
  expect(late.replica.keys(decisionKind.list)).toEqual([])
  const left = await shared.store.read(0)
  const words = [left.snapshot?.bytes, ...left.entries.map((each) => each.bytes)]
  expect(words.map((each) => new TextDecoder().decode(each)).join('')).not.toContain('Wait a week')
  await still.replica.catchUp()
  expect(still.replica.keys(decisionKind.list)).toEqual([])
  await late.refresh()
  expect(late.replica.keys(decisionKind.list)).toEqual(['k1'])
  nowMs += 14 * dayMs
  expect((await page(shared)).replica.keys(decisionKind.list)).toEqual(['k1'])
})

test('what is unsent outlives the age limit with the row that it changes, and is sent', async () => {
  const shared = place()
  const before = await page(shared)
  await before.create(decisionKind, decision('k1', 'Wait a week'))
  await before.sync.run()
  await before.create(decisionKind, decision('k2', 'Buy the pump'))
  await before.sync.run()
  shared.list.setOffline(true)
  await before.remove(decisionKind, 'k2')
  await before.sync.run()
  nowMs += 20 * dayMs
  const late = await page(shared)
  expect(late.replica.keys(decisionKind.list)).toEqual(['k2'])
  expect(late.replica.standing(decisionKind.list, 'k2').row?.fields['Title']).toBe('Buy the pump')
  const again = await page(shared)
  expect(again.replica.queue()).toHaveLength(1)
  shared.list.setOffline(false)
  await again.refresh()
  expect(shared.list.calls).toEqual(['create k1', 'create k2', 'remove'])
  expect(again.replica.queue()).toEqual([])
})
