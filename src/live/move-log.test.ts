import { expect, test } from 'vitest'
import { maxLamport, type LoggedMove } from '#src/domain/session/move.ts'
import { foldFrom, following } from '#src/domain/session/checkpoint.ts'
import { randomLog } from '#test/support/random-log.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { createKeptFolds } from './kept-folds.ts'
import { createMoveLog } from './move-log.ts'

function pause(client: string, seq: number, lamport: number): LoggedMove {
  return { client, seq, lamport, atMs: 0, by: client, byName: client, move: { kind: 'pause' } }
}

test('[LOG-6] nobody numbers their moves after one that is out of all order, whenever it comes', () => {
  for (const poisonFirst of [true, false]) {
    const log = createMoveLog()
    const poison = pause('mallory', 1, maxLamport)
    if (poisonFirst) log.add([poison])
    log.add([pause('ana', 1, 1), pause('ben', 1, 2)])
    if (!poisonFirst) log.add([poison])
    expect(log.nextLamport()).toBe(3)
    log.add([pause('ana', 2, 3)])
    expect(log.state().lamport).toBe(3)
    expect(log.moves()).toHaveLength(4)
  }
})

test('a page that hears the end of a long log first numbers its moves after that', () => {
  const log = createMoveLog()
  log.add([pause('ana', 40, 90_000)])
  expect(log.nextLamport()).toBe(90_001)
})

/** The moves in an order in which most come as they were made, some are overtaken by a few, and a few come very late. */
function arriving(moves: readonly LoggedMove[], random: () => number): readonly LoggedMove[] {
  const late = () => (random() < 0.05 ? 300 : random() < 0.4 ? 4 : 0)
  return moves
    .map((move, place) => ({ move, at: place + random() * late() }))
    .sort((one, other) => one.at - other.at)
    .map(({ move }) => move)
}

test('whatever comes late, the state is that of the whole log, before and after a checkpoint', () => {
  for (const seed of [1, 2, 3, 4]) {
    const random = seededRandom(seed)
    const all = randomLog(seed, 500)
    const log = createMoveLog()
    const checkpoint = following(null, all.slice(0, 200))
    const arrived: LoggedMove[] = []
    for (const [place, each] of arriving(all, random).entries()) {
      arrived.push(each)
      log.add([each])
      if (place === 350) log.adopt(checkpoint)
      if (place % 20 === 0)
        expect(log.state(), `seed ${seed}, ${place}`).toEqual(foldFrom(log.checkpoint(), arrived))
    }
    expect(log.state()).toEqual(foldFrom(checkpoint, all))
  }
})

test('what a late move leaves as it was stays the same object, also for the move after it', () => {
  const log = createMoveLog()
  const [first, ...rest] = randomLog(5, 80)
  log.add(rest)
  const { captured } = log.state()
  expect(captured.length).toBeGreaterThan(0)
  if (first !== undefined) log.add([first])
  log.add([pause('ana', 1, 900)])
  for (const [place, each] of log.state().captured.entries())
    if (JSON.stringify(each) === JSON.stringify(captured[place])) expect(each).toBe(captured[place])
})

test('states are kept for each of the latest moves and now and then before', () => {
  const [move] = randomLog(1, 1)
  expect(move).toBeDefined()
  const folds = createKeptFolds(createMoveLog().state())
  const states = Array.from({ length: 1_000 }, (_, place) => ({
    ...createMoveLog().state(),
    lamport: place + 1,
  }))
  for (const [place, state] of states.entries()) folds.keep(place + 1, state)
  expect(folds.backTo(990)).toEqual({ count: 990, state: states[989] })
  expect(folds.backTo(500)).toEqual({ count: 384, state: states[383] })
  expect(folds.backTo(100).count).toBe(0)
})
