import { expect, test } from 'vitest'
import { add, listInMemory, moveOf, obedientTime, openLive, plan } from '#test/support/live-case.ts'
import type { LogNotices } from './log-notices.ts'

function toldTo() {
  let ear: (notice: 'written' | 'down') => void = () => undefined
  let wrote = 0
  const notices: LogNotices = {
    listen(hear) {
      ear = hear
      return () => {
        ear = () => undefined
      }
    },
    wrote: () => (wrote += 1),
  }
  return { notices, tell: (notice: 'written' | 'down') => ear(notice), wrote: () => wrote }
}

/** Ana's page, a list, and a colleague who writes into it with or without being heard. */
function watched(peers = 15) {
  const shared = listInMemory()
  const clock = obedientTime()
  const { notices, tell, wrote } = toldTo()
  const live = openLive(shared, clock, { notices, peers: () => peers })
  let seq = 0
  const writes = (heard: boolean) => {
    seq += 1
    const move = moveOf('ben', seq, add(`item-${seq}`))
    shared.rows.push({ clientKey: `thread/1/ben/${seq}`, sessionKey: 'thread/1', moves: [move] })
    if (heard) tell('written')
  }
  const readsIn = async (ms: number) => {
    const before = shared.reads()
    await clock.pass(ms)
    return shared.reads() - before
  }
  return {
    shared,
    clock,
    live,
    tell,
    wrote,
    writes,
    readsIn,
    items: () => live.snapshot().state.items.length,
  }
}
const minute = 60_000

test('[NOTICE-1] a notice is trusted when a read after it has brought something, and no sooner', async () => {
  const { clock, live, tell, writes, readsIn } = watched()
  await clock.settle()
  // Somebody saves a document in the same library; the pace stays.
  tell('written')
  await clock.pass(5000)
  expect(live.snapshot().liveness).not.toHaveProperty('noticed')
  expect(await readsIn(minute)).toBeGreaterThan(10)
  writes(true)
  await clock.pass(4000)
  expect(live.snapshot().liveness).toMatchObject({ kind: 'live', noticed: true })
  expect(await readsIn(10 * minute)).toBeLessThanOrEqual(40)
  live.stop()
})

test('[NOTICE-2] [NOTICE-3] a move that is told is there within half a second after quiet, and within the pace in a storm', async () => {
  const { clock, live, writes, readsIn, items } = watched()
  writes(true)
  await clock.pass(30_000)
  writes(true)
  await clock.pass(500)
  expect(items()).toBe(2)
  const during = async () => {
    const before = items()
    for (let count = 0; count < 100; count += 1) {
      writes(true)
      await readsIn(200)
    }
    return items() - before
  }
  const reads = await Promise.all([readsIn(0), during()])
  expect(reads[1]).toBeGreaterThan(80)
  await clock.pass(3500)
  expect(items()).toBe(102)
  live.stop()
})

test('[NOTICE-3] a storm of notices is read no faster than without any', async () => {
  const { shared, clock, live, tell } = watched()
  await clock.settle()
  const before = shared.reads()
  for (let count = 0; count < 600; count += 1) {
    tell('written')
    await clock.pass(100)
  }
  expect(shared.reads() - before).toBeLessThanOrEqual(20)
  live.stop()
})

test('[NOTICE-4] a notice that did not come ends the trust, and the old pace is back', async () => {
  const { clock, live, writes, readsIn, items } = watched()
  await clock.settle()
  writes(true)
  await clock.pass(4000)
  expect(live.snapshot().liveness).toMatchObject({ noticed: true })
  writes(false)
  await clock.pass(20_000)
  expect(items()).toBe(2)
  expect(live.snapshot().liveness).not.toHaveProperty('noticed')
  expect(await readsIn(minute)).toBeGreaterThan(10)
  live.stop()
})

test('[NOTICE-4] a line that went down ends the trust at once', async () => {
  const { clock, live, tell, writes, items } = watched()
  await clock.settle()
  writes(true)
  await clock.pass(4000)
  tell('down')
  expect(live.snapshot().liveness).not.toHaveProperty('noticed')
  writes(false)
  await clock.pass(5000)
  expect(items()).toBe(2)
  live.stop()
})

test('[NOTICE-5] [LIST-4] a notice does not shorten the wait that a service has asked for', async () => {
  const { shared, clock, live, tell, readsIn } = watched()
  await clock.settle()
  const untilMs = clock.nowMs() + 40_000
  shared.faults.push({ op: 'read', when: 'before', trouble: { kind: 'waiting', untilMs } })
  live.refresh()
  await clock.settle()
  for (let count = 0; count < 20; count += 1) tell('written')
  expect(await readsIn(39_000)).toBe(0)
  live.stop()
})

test('[NOTICE-6] whoever has stored a row tells it, once for a run of them', async () => {
  const { clock, live, wrote } = watched()
  live.make(plan)
  live.make(add('two'))
  await clock.settle()
  expect(wrote()).toBe(1)
  await clock.pass(minute)
  expect(wrote()).toBe(1)
  live.stop()
})
