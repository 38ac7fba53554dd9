import { expect, test } from 'vitest'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { add, listInMemory, moveOf, obedientTime, openLive } from '#test/support/live-case.ts'
import { presenceOfNobody } from './presence.ts'
import type { LineSession, LineState, RelayLine } from './relay-line.ts'

/** A line whose every answer the test decides. */
function played() {
  let state: LineState = { kind: 'off' }
  let session: LineSession | null = null
  const listeners = new Set<() => void>()
  const there = new Set<string>()
  const newcomers = new Set<string>()
  const told: LoggedMove[] = []
  const relay: RelayLine = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    attach(carried) {
      session = carried
      return () => {
        session = null
      }
    },
    tell: (moves) => void told.push(...moves),
    listRead: () => undefined,
    isNewcomer: (client) => newcomers.has(client),
    isThere: (client) => there.has(client),
    refused: () => 0,
    comeBack: () => undefined,
    presence: presenceOfNobody,
  }
  const become = (next: LineState) => {
    state = next
    for (const each of listeners) each()
  }
  return { relay, told, there, newcomers, become, session: () => session }
}

function opened() {
  const shared = listInMemory()
  const clock = obedientTime()
  const line = played()
  const live = openLive(shared, clock, { relay: line.relay, peers: () => 15 })
  let seq = 0
  const bens = (atMs = clock.nowMs()): LoggedMove => {
    seq += 1
    return { ...moveOf('ben', seq, add(`item-${seq}`)), atMs }
  }
  const store = (move: LoggedMove) =>
    shared.rows.push({ clientKey: `thread/1/ben/${move.seq}`, sessionKey: 'thread/1', moves: [move] })
  const readsIn = async (ms: number) => {
    const before = shared.reads()
    await clock.pass(ms)
    return shared.reads() - before
  }
  return { shared, clock, line, live, bens, store, readsIn }
}
const minute = 60_000

test('[RELAY-7] while the line is live the list is read seldom, and at its pace as soon as it is not', async () => {
  const { clock, line, live, readsIn } = opened()
  await clock.settle()
  expect(await readsIn(minute)).toBeGreaterThan(10)
  line.become({ kind: 'live', sinceMs: clock.nowMs() })
  expect(live.snapshot().liveness).toMatchObject({ kind: 'live', relayed: true, behindMs: 0 })
  expect(await readsIn(minute)).toBeLessThanOrEqual(5)
  line.become({ kind: 'waiting', untilMs: clock.nowMs() + minute })
  expect(live.snapshot().liveness).not.toHaveProperty('relayed')
  expect(await readsIn(minute)).toBeGreaterThan(10)
  live.stop()
})

test('[RELAY-7] a move that the list brings first ends the trust for two minutes; one of a newcomer does not', async () => {
  const { clock, line, live, bens, store, readsIn } = opened()
  await clock.settle()
  line.become({ kind: 'live', sinceMs: clock.nowMs() })
  await clock.pass(30_000)
  line.newcomers.add('ben')
  store(bens())
  await clock.pass(21_000)
  expect(live.snapshot().liveness).toHaveProperty('relayed')
  line.newcomers.clear()
  store(bens())
  await clock.pass(21_000)
  expect(live.snapshot().liveness).not.toHaveProperty('relayed')
  expect(await readsIn(minute)).toBeGreaterThan(10)
  await clock.pass(minute)
  expect(live.snapshot().liveness).toHaveProperty('relayed')
  live.stop()
})

test('[RELAY-9] what a page that has gone left unsaved is stored under its own key, and no sooner', async () => {
  const { shared, clock, line, live, bens } = opened()
  await clock.settle()
  line.become({ kind: 'live', sinceMs: clock.nowMs() })
  line.there.add('ben')
  line.session()?.hear([bens()])
  expect(live.snapshot().state.items).toHaveLength(1)
  expect(live.snapshot().unsent).toBe(0)
  await clock.pass(2 * minute)
  expect(shared.rows).toHaveLength(0)
  line.there.delete('ben')
  await clock.pass(minute)
  expect(shared.rows.map((each) => each.clientKey)).toEqual(['thread/1/ben/1'])
  expect(live.snapshot().unsent).toBe(0)
  live.stop()
})

test('[RELAY-9] a page that is there and has no way to the list is helped after some minutes', async () => {
  const { shared, clock, line, live, bens } = opened()
  await clock.settle()
  line.become({ kind: 'live', sinceMs: clock.nowMs() })
  line.there.add('ben')
  line.session()?.hear([bens()])
  await clock.pass(7 * minute)
  expect(shared.rows).toHaveLength(1)
  live.stop()
})

test('[RELAY-5] a relay that has forgotten is told what the list lacks and the last two minutes, nothing older', async () => {
  const { clock, line, live } = opened()
  live.make(add('old'))
  await live.flushed()
  await clock.pass(3 * minute)
  live.make(add('new'))
  await live.flushed()
  expect(line.told).toHaveLength(2)
  expect(
    line
      .session()
      ?.mayBeUnknown()
      .map((each) => each.seq),
  ).toEqual([2])
  live.stop()
})

test('[RELAY-3] somebody whom only the list can introduce makes it be read soon, however well told the page is', async () => {
  const { clock, line, live, readsIn } = opened()
  await clock.settle()
  line.become({ kind: 'live', sinceMs: clock.nowMs() })
  await clock.pass(1_000)
  line.session()?.wantsList()
  expect(await readsIn(3_000)).toBe(1)
  live.stop()
})
