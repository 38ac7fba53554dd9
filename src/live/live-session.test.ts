import { expect, test } from 'vitest'
import type { Move } from '#src/domain/session/move.ts'
import {
  add,
  deviceInMemory as bytes,
  listInMemory as list,
  moveOf,
  obedientTime as time,
  openLive as open,
  plan,
} from '#test/support/live-case.ts'
import type { LiveSession } from './live-session.ts'
import { maxRowCharacters, type LogCarrier } from './log-carrier.ts'

function noticesByHand() {
  const ears = new Set<(notice: 'written' | 'down') => void>()
  return {
    listen: (hear: (notice: 'written' | 'down') => void) => {
      ears.add(hear)
      return () => ears.delete(hear)
    },
    wrote: () => undefined,
    tell: (notice: 'written' | 'down') => ears.forEach((hear) => hear(notice)),
  }
}

const notes = (text: string): Move => ({
  kind: 'write-notes',
  itemId: 'one',
  blockId: text.slice(0, 8),
  text,
  seen: null,
})

test('[LOG-4] a move is in the snapshot before anything was sent or stored', () => {
  const live = open(list(), time(), {})
  live.make(plan)
  expect(live.snapshot().state.title).toBe('Weekly review')
  expect(live.snapshot().unsent).toBe(1)
  live.stop()
})

test('moves made while a row is under way travel together in the next row', async () => {
  const shared = list()
  const clock = time()
  const live = open(shared, clock, {})
  live.make(plan)
  live.make(add('two'))
  live.make(add('three'))
  await live.flushed()
  expect(shared.rows.length).toBeLessThanOrEqual(2)
  expect(shared.rows.flatMap((row) => row.moves.map((each) => each.seq))).toEqual([1, 2, 3])
  live.stop()
})

test('no row is longer than the limit and none of a long text is dropped', async () => {
  const shared = list()
  const clock = time()
  const live = open(shared, clock, {})
  live.make(plan)
  for (let count = 0; count < 6; count += 1) live.make(notes(`${count}`.repeat(19_000)))
  await live.flushed()
  for (const row of shared.rows) expect(JSON.stringify(row).length).toBeLessThanOrEqual(maxRowCharacters)
  expect(shared.rows.flatMap((row) => row.moves)).toHaveLength(7)
  live.stop()
})

test('[LOG-1] three clients see the same state, whoever wrote first', async () => {
  const shared = list()
  const clock = time()
  const clients = ['c1', 'c2', 'c3'].map((clientId) => open(shared, clock, { clientId, device: bytes() }))
  for (const live of clients) live.make(plan)
  clients.forEach((live, index) => live.make(add(`item-${index}`)))
  await clock.pass(20_000)
  const states = clients.map((live) => JSON.stringify(live.snapshot().state))
  expect(new Set(states).size).toBe(1)
  expect(clients[0]?.snapshot().state.items).not.toHaveLength(0)
  expect(clients[0]?.snapshot().moves).toHaveLength(6)
  for (const live of clients) live.stop()
})

test('[LIST-2] an answer lost after the row was stored stores nothing twice', async () => {
  const shared = list()
  const clock = time()
  shared.faults.push({ op: 'append', when: 'after', trouble: { kind: 'offline' } })
  const live = open(shared, clock, {})
  live.make(plan)
  await clock.pass(30_000)
  expect(live.snapshot().unsent).toBe(0)
  expect(shared.rows).toHaveLength(1)
  live.stop()
})

test('what was made offline is sent once the network is back, and the panel says since when it was away', async () => {
  const shared = list()
  const clock = time()
  const live = open(shared, clock, {})
  await clock.settle()
  for (let times = 0; times < 3; times += 1) {
    shared.faults.push({ op: 'append', when: 'before', trouble: { kind: 'offline' } })
    shared.faults.push({ op: 'read', when: 'before', trouble: { kind: 'offline' } })
  }
  live.make(plan)
  await clock.settle()
  expect(live.snapshot().liveness).toEqual({ kind: 'offline', sinceMs: 1_000_000 })
  live.make(add('two'))
  expect(live.snapshot().state.items).toHaveLength(2)
  await clock.pass(60_000)
  expect(live.snapshot().liveness.kind).toBe('live')
  expect(live.snapshot().unsent).toBe(0)
  live.stop()
})

test('[LIST-4] nothing is asked before the time a throttled service has named, even by an impatient person', async () => {
  const shared = list()
  const clock = time()
  const untilMs = clock.nowMs() + 40_000
  const live = open(shared, clock, {})
  await clock.settle()
  shared.faults.push({ op: 'read', when: 'before', trouble: { kind: 'waiting', untilMs } })
  live.refresh()
  await clock.settle()
  expect(live.snapshot().liveness).toEqual({ kind: 'waiting', untilMs })
  const before = shared.reads()
  live.refresh()
  await clock.pass(39_000)
  expect(shared.reads()).toBe(before)
  await clock.pass(5_000)
  expect(live.snapshot().liveness.kind).toBe('live')
  live.stop()
})

test('[LIST-1] a crash before the row went out loses nothing: the next panel sends what the device kept', async () => {
  const shared = list()
  const clock = time()
  const device = bytes()
  shared.faults.push({ op: 'append', when: 'before', trouble: { kind: 'offline' } })
  const first = open(shared, clock, { device, clientId: 'old' })
  first.make(plan)
  first.make(add('two'))
  await clock.settle()
  first.stop()
  expect(shared.rows).toHaveLength(0)
  const second = open(shared, clock, { device, clientId: 'new' })
  await clock.pass(1000)
  expect(second.snapshot().unsent).toBe(0)
  expect(second.snapshot().state.items).toHaveLength(2)
  expect(await device.keys('weft/journal/')).toEqual([])
  second.stop()
})

test('a crash after a shorter row was stored still brings the moves made later', async () => {
  const shared = list()
  const clock = time()
  const device = bytes()
  shared.faults.push({ op: 'append', when: 'after', trouble: { kind: 'offline' } })
  const first = open(shared, clock, { device, clientId: 'old' })
  first.make(plan)
  await clock.settle()
  first.make(add('two'))
  await clock.settle()
  first.stop()
  expect(shared.rows.flatMap((row) => row.moves)).toHaveLength(1)
  const second = open(shared, clock, { device, clientId: 'new' })
  await clock.pass(10_000)
  expect(shared.rows.flatMap((row) => row.moves.map((each) => each.seq)).sort((a, b) => a - b)).toEqual([
    1, 2,
  ])
  second.stop()
})

test('two panels of one person on one device lose and double nothing', async () => {
  const shared = list()
  const clock = time()
  const device = bytes()
  shared.faults.push({ op: 'append', when: 'before', trouble: { kind: 'offline' } })
  const left = open(shared, clock, { device, clientId: 'left' })
  left.make(plan)
  await clock.settle()
  const right = open(shared, clock, { device, clientId: 'right' })
  left.make(add('two'))
  right.make(add('three'))
  await clock.pass(60_000)
  expect(left.snapshot().state).toEqual(right.snapshot().state)
  expect(
    left
      .snapshot()
      .state.items.map((each) => each.id)
      .sort(),
  ).toEqual(['one', 'three', 'two'])
  expect(await device.keys('weft/journal/')).toEqual([])
  left.stop()
  right.stop()
})

test('a spoilt row under the key of an unsent move does not hold the move back for ever', async () => {
  const shared = list()
  const clock = time()
  shared.rows.push({ clientKey: 'thread/1/c1/1', sessionKey: 'thread/1', moves: [] })
  const live = open(shared, clock, {})
  live.make(plan)
  await clock.pass(60_000)
  expect(live.snapshot().unsent).toBe(0)
  expect(shared.rows.at(-1)?.clientKey).toBe('thread/1/c1/1~1')
  live.stop()
})

test('[LIST-3] a move that the device shows and whose own keeping it refused reaches everybody once the panel is opened again', async () => {
  const shared = list()
  const clock = time()
  const device = bytes()
  const { set } = device
  let refuses = (_key: string) => false
  device.set = (key, value) =>
    refuses(key) ? Promise.reject(new Error('full')) : set.call(device, key, value)
  const before = open(shared, clock, { device, clientId: 'before' })
  await clock.settle()
  refuses = (key) => key.includes('/journal/')
  for (const op of ['append', 'append'] as const)
    shared.faults.push({ op, when: 'before', trouble: { kind: 'offline' } })
  before.make(plan)
  await clock.settle()
  // Somebody else's move is read, and all that is known is kept for the next opening.
  shared.rows.push({ clientKey: 'other', sessionKey: 'thread/1', moves: [moveOf('other', 1, add('two'))] })
  before.refresh()
  await clock.settle()
  before.stop()
  expect(shared.rows).toHaveLength(1)

  const after = open(shared, clock, { device, clientId: 'after' })
  const other = open(shared, clock, { clientId: 'other-panel', personId: 'ben', personName: 'Ben' })
  await clock.pass(10_000)
  expect(after.snapshot().state.title).toBe('Weekly review')
  expect(other.snapshot().state).toEqual(after.snapshot().state)
  expect(after.snapshot().unsent).toBe(0)
  for (const live of [after, other]) live.stop()
})

test('a device that holds things in memory alone is never said to keep them, and all is sent', async () => {
  const shared = list()
  const clock = time()
  const live = open(shared, clock, { device: { ...bytes(), durable: false } })
  expect(live.snapshot().keptOnDevice).toBe(false)
  live.make({ kind: 'start' })
  await clock.settle()
  expect(live.snapshot()).toMatchObject({ keptOnDevice: false, unsent: 0 })
  expect(shared.rows).toHaveLength(1)
})

test('a device that refuses storage is said so, and the move still reaches the list', async () => {
  const shared = list()
  const clock = time()
  const device = bytes()
  device.refuse = true
  const live = open(shared, clock, { device })
  live.make(plan)
  await clock.settle()
  expect(shared.rows).toHaveLength(1)
  expect(live.snapshot().keptOnDevice).toBe(true)
  shared.faults.push({ op: 'append', when: 'before', trouble: { kind: 'offline' } })
  live.make(add('two'))
  await clock.settle()
  expect(live.snapshot().keptOnDevice).toBe(false)
  live.stop()
})

test('a row that was stored after all leaves no trouble behind: what is made next is sent at once', async () => {
  const shared = list()
  const clock = time()
  const live = open(shared, clock, {})
  await clock.settle()
  shared.faults.push(
    { op: 'append', when: 'after', trouble: { kind: 'offline' } },
    { op: 'append', when: 'before', trouble: { kind: 'waiting', untilMs: clock.nowMs() + 20_000 } },
  )
  live.make(plan)
  await clock.pass(30_000)
  expect(live.snapshot()).toMatchObject({ unsent: 0, liveness: { kind: 'live' } })
  live.make(add('two'))
  await clock.settle()
  expect(live.snapshot().unsent).toBe(0)
  live.stop()
})

test('[LIST-4] a clock that is set back makes no wait longer than the service has asked', async () => {
  const shared = list()
  const clock = time()
  let aheadMs = 600_000
  const notices = noticesByHand()
  const nowMs = () => clock.nowMs() + aheadMs
  shared.faults.push({ op: 'read', when: 'before', trouble: { kind: 'waiting', untilMs: nowMs() + 10_000 } })
  const live = open(shared, clock, { nowMs, notices })
  await clock.settle()
  aheadMs = 0
  notices.tell('written')
  await clock.pass(12_000)
  expect(live.snapshot().liveness.kind).toBe('live')
  // Nor does what was read by the wrong clock hold up what a notice asks for.
  aheadMs = 600_000
  notices.tell('written')
  await clock.pass(5_000)
  aheadMs = 0
  shared.rows.push({ clientKey: 'other', sessionKey: 'thread/1', moves: [moveOf('other', 1, plan)] })
  notices.tell('written')
  await clock.pass(5_000)
  expect(live.snapshot().state.title).toBe('Weekly review')
  live.stop()
})

test('a refusal is shown with its reason and the moves stay', async () => {
  const shared = list()
  const clock = time()
  const live = open(shared, clock, {})
  await clock.settle()
  shared.faults.push({ op: 'append', when: 'before', trouble: { kind: 'refused', reason: 'no-access' } })
  live.make(plan)
  await expect(live.flushed()).rejects.toThrow('refused')
  expect(live.snapshot().liveness).toEqual({ kind: 'refused', reason: 'no-access' })
  expect(live.snapshot().unsent).toBe(1)
  live.stop()
})

test('whoever is refused asks ever more rarely, and at once when a person looks', async () => {
  const shared = list()
  const clock = time()
  const live = open(shared, clock, {})
  await clock.settle()
  const refuse = () =>
    shared.faults.push({ op: 'read', when: 'before', trouble: { kind: 'refused', reason: 'no-access' } })
  for (let left = 0; left < 100; left += 1) refuse()
  const before = shared.reads()
  await clock.pass(3_600_000)
  expect(shared.reads() - before).toBeGreaterThan(2)
  expect(shared.reads() - before).toBeLessThan(10)
  shared.faults.length = 0
  live.refresh()
  await clock.settle()
  expect(live.snapshot().liveness.kind).toBe('live')
  live.stop()
})

test('access that comes back sends at once what was captured meanwhile', async () => {
  const shared = list()
  const clock = time()
  const live = open(shared, clock, {})
  await clock.settle()
  for (const op of ['read', 'append'] as const)
    for (let left = 0; left < 3; left += 1)
      shared.faults.push({ op, when: 'before', trouble: { kind: 'refused', reason: 'no-access' } })
  live.make(plan)
  await clock.pass(61_000)
  shared.faults.length = 0
  // The read comes back first; the sending had been put off for minutes.
  const reads = shared.reads()
  while (shared.reads() === reads) await clock.pass(1000)
  await clock.settle()
  expect(live.snapshot().unsent).toBe(0)
  live.stop()
})

test('a list that was deleted and made anew has every move of the session again, each once', async () => {
  const shared = list()
  const clock = time()
  const ana = open(shared, clock, {})
  const ben = open(shared, clock, { clientId: 'c2', personId: 'ben', device: bytes() })
  ana.make(plan)
  await clock.pass(10_000)
  ben.make(add('two'))
  await clock.pass(10_000)
  shared.rows.length = 0
  for (const op of ['read', 'read', 'append'] as const)
    shared.faults.push({ op, when: 'before', trouble: { kind: 'refused', reason: 'list-changed' } })
  ana.make(add('three'))
  await clock.pass(5000)
  expect(ana.snapshot().liveness).toEqual({ kind: 'refused', reason: 'list-changed' })
  await clock.pass(300_000)
  const stored = shared.rows.flatMap((row) => row.moves.map((each) => `${each.client}/${each.seq}`))
  expect([...new Set(stored)].sort()).toEqual(['c1/1', 'c1/2', 'c2/1'])
  const late = open(shared, clock, { clientId: 'c3', device: bytes() })
  await clock.settle()
  expect(late.snapshot().state).toEqual(ana.snapshot().state)
  expect(late.snapshot().state.items.map((each) => each.id)).toEqual(['three', 'two', 'one'])
  for (const each of [ana, ben, late]) each.stop()
})

test('an answer to something else ends the wait for the network', async () => {
  const shared = list()
  const clock = time()
  const live = open(shared, clock, {})
  await clock.settle()
  for (let left = 0; left < 8; left += 1)
    shared.faults.push({ op: 'read', when: 'before', trouble: { kind: 'offline' } })
  await clock.pass(120_000)
  shared.faults.length = 0
  expect(live.snapshot().liveness.kind).toBe('offline')
  live.reached()
  await clock.settle()
  expect(live.snapshot().liveness.kind).toBe('live')
  live.stop()
})

test('the panel paints what the device knows while the network is away', async () => {
  const shared = list()
  const clock = time()
  const device = bytes()
  const first = open(shared, clock, { device })
  first.make(plan)
  await first.flushed()
  await clock.settle()
  first.stop()
  shared.faults.push({ op: 'read', when: 'before', trouble: { kind: 'offline' } })
  const second = open(shared, clock, { device, clientId: 'c2' })
  await clock.settle()
  expect(second.snapshot().liveness.kind).toBe('offline')
  expect(second.snapshot().state.title).toBe('Weekly review')
  second.stop()
})

test('what the list took just before the network went is still on the device', async () => {
  const shared = list()
  const clock = time()
  const device = bytes()
  const first = open(shared, clock, { device })
  await clock.settle()
  shared.faults.push({ op: 'read', when: 'before', trouble: { kind: 'offline' } })
  shared.faults.push({ op: 'read', when: 'before', trouble: { kind: 'offline' } })
  first.make(plan)
  await first.flushed()
  await clock.settle()
  first.stop()
  const second = open(shared, clock, { device, clientId: 'c2' })
  await clock.settle()
  expect(second.snapshot().liveness.kind).toBe('offline')
  expect(second.snapshot().state.title).toBe('Weekly review')
  second.stop()
})

test('rows of another session and repeated rows are harmless', async () => {
  const shared = list()
  const clock = time()
  const live = open(shared, clock, {})
  live.make(plan)
  await live.flushed()
  const [row] = shared.rows
  if (row !== undefined) shared.rows.push({ ...row, clientKey: 'again' }, { ...row, sessionKey: 'other' })
  await clock.pass(10_000)
  expect(live.snapshot().moves).toHaveLength(1)
  expect(live.snapshot().skippedRows).toBe(1)
  live.stop()
})

test('what cannot be read is counted once however often it is read, and no longer when it is mended', async () => {
  const shared = list()
  const clock = time()
  let broken = 2
  const carrier: LogCarrier = {
    ...shared.carrier,
    read: async (cursor) => ({ ...(await shared.carrier.read(cursor)), skipped: new Map([['7', broken]]) }),
  }
  const live = open({ ...shared, carrier }, clock, {})
  await clock.pass(60_000)
  expect(live.snapshot().skippedRows).toBe(2)
  broken = 0
  await clock.pass(60_000)
  expect(live.snapshot().skippedRows).toBe(0)
  live.stop()
})

test('many people read more slowly, and an idle panel a little slower still', async () => {
  const reads = async (peers: number) => {
    const shared = list()
    const clock = time()
    const live = open(shared, clock, { peers: () => peers })
    await clock.pass(60_000)
    const busy = shared.reads()
    await clock.pass(600_000)
    live.stop()
    return { busy, idle: (shared.reads() - busy) / 10 }
  }
  const few = await reads(3)
  const many = await reads(40)
  expect(many.busy).toBeLessThan(few.busy / 2)
  expect(few.idle).toBeLessThan(few.busy * 0.8)
})

test('a session that was closed long ago is asked seldom from its opening on, and more often after somebody corrects it', async () => {
  const shared = list()
  const clock = time()
  const before = open(shared, clock, {})
  for (const move of [
    plan,
    { kind: 'start' },
    { kind: 'close', artefacts: [], reasonForNone: 'Nothing' },
  ] satisfies Move[])
    before.make(move)
  await before.flushed()
  before.stop()
  await clock.pass(24 * 60 * 60_000)
  const later = open(shared, clock, { clientId: 'c2' })
  await clock.pass(1_000)
  expect(later.snapshot().state.phase).toBe('closed')
  const readsIn = async (ms: number) => {
    const reads = shared.reads()
    await clock.pass(ms)
    return shared.reads() - reads
  }
  expect(await readsIn(60_000)).toBeLessThanOrEqual(4)
  await clock.pass(20 * 60_000)
  expect(await readsIn(300_000)).toBeLessThanOrEqual(5)
  const other = open(shared, clock, { clientId: 'c3' })
  await clock.pass(1_000)
  other.make({ kind: 'remove-capture', captureId: 'x' })
  await other.flushed()
  other.stop()
  await clock.pass(80_000)
  expect(later.snapshot().moves).toHaveLength(4)
  expect(await readsIn(20_000)).toBeGreaterThanOrEqual(3)
  later.stop()
})

test('whoever opens a session is asked how many read it only once they have it', () => {
  const live: LiveSession = open(list(), time(), { peers: () => live.snapshot().state.attendance.length })
  expect(live.snapshot().liveness).toEqual({ kind: 'loading' })
  live.stop()
})
