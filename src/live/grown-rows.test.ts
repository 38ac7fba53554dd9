import { expect, test } from 'vitest'
import {
  add,
  deviceInMemory,
  listInMemory as list,
  obedientTime as time,
  openLive as open,
  plan,
} from '#test/support/live-case.ts'
import type { LiveSession } from './live-session.ts'

const titles = (live: LiveSession) => live.snapshot().state.items.map((each) => each.title)

/** A page that has stored its plan and one item in one row. */
async function begun() {
  const shared = list()
  const clock = time()
  const live = open(shared, clock, {})
  live.make(plan)
  await clock.pass(100)
  live.make(add('two'))
  await clock.pass(100)
  return { shared, clock, live }
}

async function newcomer({ shared, clock }: Awaited<ReturnType<typeof begun>>) {
  const late = open(shared, clock, { clientId: 'late', personId: 'ben' })
  await clock.pass(100)
  const seen = titles(late)
  late.stop()
  return seen
}

test('[LIST-5] what one page makes within three minutes stands in one row, what it makes later in another', async () => {
  const world = await begun()
  const { shared, clock, live } = world
  expect(shared.rows.map((each) => each.moves.length)).toEqual([2])
  await clock.pass(181_000)
  live.make(add('three'))
  await clock.pass(100)
  expect(shared.rows.map((each) => each.moves.length)).toEqual([2, 1])
  expect(await newcomer(world)).toEqual(titles(live))
  live.stop()
})

test('[LIST-5] a row grows no longer than is sent and read whole in a moment', async () => {
  const { shared, clock, live } = await begun()
  for (let count = 0; count < 90; count += 1) {
    live.make(add(`${count} ${'x'.repeat(500)}`))
    await clock.pass(100)
  }
  expect(shared.rows.length).toBeGreaterThan(1)
  for (const each of shared.rows) expect(JSON.stringify(each.moves).length).toBeLessThanOrEqual(24_000)
  expect(shared.rows.flatMap((each) => each.moves.map(({ seq }) => seq))).toEqual(
    Array.from({ length: 92 }, (_each, at) => at + 1),
  )
  live.stop()
})

test('[LIST-2] an answer lost after a row has grown stores nothing twice and loses nothing', async () => {
  const world = await begun()
  const { shared, clock, live } = world
  shared.faults.push({ op: 'append', when: 'after', trouble: { kind: 'offline' } })
  live.make(add('three'))
  await clock.pass(20_000)
  live.make(add('four'))
  await clock.pass(20_000)
  expect(live.snapshot().unsent).toBe(0)
  const stored = shared.rows.flatMap((each) => each.moves.map(({ seq }) => seq))
  expect(stored).toEqual([1, 2, 3, 4])
  expect(await newcomer(world)).toEqual(titles(live))
  live.stop()
})

test('[LIST-5] a row that somebody else has changed is left as it is, and what comes next stands in a row of its own', async () => {
  const world = await begun()
  const { shared, clock, live } = world
  const [row] = shared.rows
  shared.changed.add(row?.clientKey ?? '')
  live.make(add('three'))
  await clock.pass(100)
  expect(shared.rows[0]).toEqual(row)
  expect(shared.rows.map((each) => each.moves.length)).toEqual([2, 1])
  expect(await newcomer(world)).toEqual(titles(live))
  live.stop()
})

test('[LIST-5] a row that was taken away meanwhile comes back with nothing but what is new', async () => {
  const { shared, clock, live } = await begun()
  const gone = shared.rows.splice(0, 1)
  live.make(add('three'))
  await clock.pass(5_000)
  expect(gone).toHaveLength(1)
  expect(shared.rows.map((each) => [each.clientKey, each.moves.map(({ seq }) => seq)])).toEqual([
    ['thread/1/c1/3', [3]],
  ])
  expect(live.snapshot().unsent).toBe(0)
  live.stop()
})

test('[LIST-5] what an earlier page left is sent in a row of its own, whatever that page had stored', async () => {
  const world = await begun()
  const { shared, clock, live } = world
  const device = deviceInMemory()
  live.stop()
  const first = open(shared, clock, { device, clientId: 'c2' })
  first.make(add('three'))
  await clock.pass(100)
  shared.faults.push({ op: 'append', when: 'before', trouble: { kind: 'offline' } })
  first.make(add('four'))
  await clock.settle()
  first.stop()
  const next = open(shared, clock, { device, clientId: 'c3' })
  await clock.pass(20_000)
  expect(next.snapshot().unsent).toBe(0)
  expect(shared.rows.map((each) => each.clientKey)).toEqual([
    'thread/1/c1/1',
    'thread/1/c2/1',
    'thread/1/c2/2',
  ])
  expect(titles(next)).toContain('four')
  next.stop()
})

test('[LIST-2] what a page stored behind its row as it died may stand in a row of its own as well, and counts once', async () => {
  const world = await begun()
  const { shared, clock, live } = world
  const device = deviceInMemory()
  live.stop()
  const first = open(shared, clock, { device, clientId: 'c2' })
  first.make(add('three'))
  await clock.pass(100)
  shared.faults.push({ op: 'append', when: 'after', trouble: { kind: 'offline' } })
  first.make(add('four'))
  await clock.settle()
  first.stop()
  // The next page sends what it finds on the device before the list has answered its first look.
  let answer = () => {}
  const late = new Promise<void>((resolve) => (answer = resolve))
  const { read } = shared.carrier
  const slow = { ...shared.carrier, read: (cursor: string | null) => late.then(() => read(cursor)) }
  const next = open({ ...shared, carrier: slow }, clock, { device, clientId: 'c3' })
  await clock.pass(100)
  answer()
  await clock.pass(20_000)
  expect(shared.rows.map((each) => [each.clientKey, each.moves.map(({ seq }) => seq)])).toEqual([
    ['thread/1/c1/1', [1, 2]],
    ['thread/1/c2/1', [1, 2]],
    ['thread/1/c2/2', [2]],
  ])
  expect(next.snapshot().unsent).toBe(0)
  expect(titles(next).filter((each) => each === 'four')).toHaveLength(1)
  expect(await newcomer(world)).toEqual(titles(next))
  next.stop()
})
