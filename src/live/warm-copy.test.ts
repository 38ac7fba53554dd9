import { expect, test } from 'vitest'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { add, moveOf } from '#test/support/live-case.ts'
import type { DeviceBytes } from './device-bytes.ts'
import { createWarmCopy } from './warm-copy.ts'

function deviceCase() {
  const kept = new Map<string, Uint8Array>()
  let written = 0
  let refusals = 0
  const device: DeviceBytes = {
    get: async (key) => kept.get(key),
    async set(key, bytes) {
      if (refusals > 0) {
        refusals -= 1
        throw new Error('No room.')
      }
      written += bytes.length
      kept.set(key, bytes)
    },
    async remove(key) {
      kept.delete(key)
    },
    keys: async (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
  }
  const moves: LoggedMove[] = []
  const waiting: LoggedMove[] = []
  const whole = () => ({ checkpoint: null, moves: [...moves] })
  const due: (() => void)[] = []
  const open = (mayWait = () => false) =>
    createWarmCopy({
      ...{ device, deviceKey: 't/ana', sessionKey: 'thread/1', whole, waiting: () => waiting, mayWait },
      setTimer(callback) {
        due.push(callback)
        return () => void due.splice(due.indexOf(callback), 1)
      },
    })
  const make = () => {
    const move = moveOf('ana', moves.length + 1, add(`item-${moves.length}`))
    moves.push(move)
    return move
  }
  return {
    kept,
    moves,
    waiting,
    due,
    open,
    make,
    refuseNext: () => (refusals = 1),
    written: () => written,
    settled: () => new Promise((done) => setTimeout(done)),
  }
}

test('what came lately is there again behind the rest', async () => {
  const { moves, open, make, settled } = deviceCase()
  const warm = open()
  make()
  warm.saveWhole()
  for (let count = 0; count < 250; count += 1) warm.add([make()])
  await settled()
  expect((await open().load()).moves).toEqual(moves)
})

test('what was kept beside another copy is left out', async () => {
  const { kept, moves, open, make, settled } = deviceCase()
  const warm = open()
  make()
  warm.saveWhole()
  warm.add([make()])
  await settled()
  const [key, bytes] = [...kept].find(([each]) => each.includes('lately')) ?? []
  make()
  warm.saveWhole()
  await settled()
  if (key !== undefined && bytes !== undefined) kept.set(key, bytes)
  expect((await open().load()).moves).toEqual(moves)
  kept.delete('t/ana/warm/thread/1')
  expect((await open().load()).moves).toEqual([])
})

test('a move of a long session costs the device no more than one of a short one', async () => {
  const { open, make, written, settled } = deviceCase()
  const warm = open()
  for (let count = 0; count < 2_000; count += 1) make()
  warm.saveWhole()
  await settled()
  const before = written()
  const atOnce = 50
  for (let count = 0; count < atOnce; count += 1) {
    warm.add([make()])
    await settled()
  }
  expect((written() - before) / atOnce).toBeLessThan(before / 50)
})

test('what the list lacks of this person is in it as well: a device may refuse the journal and take the copy', async () => {
  const { waiting, moves, open, make, settled } = deviceCase()
  const warm = open()
  make()
  warm.saveWhole()
  const stored = make()
  waiting.push(make())
  warm.add([stored])
  await settled()
  expect((await open().load()).moves).toEqual(moves)
})

test('a copy that the device refused is written again with the next move', async () => {
  const { moves, open, make, refuseNext, settled } = deviceCase()
  const warm = open()
  make()
  warm.saveWhole()
  await settled()
  make()
  refuseNext()
  warm.saveWhole()
  await settled()
  warm.add([make()])
  await settled()
  expect((await open().load()).moves).toEqual(moves)
})

test('what may wait is written once, a moment later, with what has come until then', async () => {
  const { due, moves, open, make, written, settled } = deviceCase()
  const warm = open(() => true)
  make()
  warm.saveWhole()
  warm.add([make()])
  await settled()
  expect(written()).toBe(0)
  expect(due).toHaveLength(1)
  make()
  due[0]?.()
  await settled()
  expect((await open().load()).moves).toEqual(moves)
  expect(due).toHaveLength(0)
  const before = written()
  warm.add([make()])
  await settled()
  // Beside the copy, which is there now.
  expect(written() - before).toBeLessThan(before)
  expect((await open().load()).moves).toEqual(moves)
})

test('what waits is written at once where something of this person is about to be let go', async () => {
  const { due, moves, open, make, settled } = deviceCase()
  let mayWait = true
  const warm = open(() => mayWait)
  warm.saveWhole()
  mayWait = false
  warm.add([make()])
  await settled()
  expect((await open().load()).moves).toEqual(moves)
  expect(due).toHaveLength(0)
})

test('what waits is written when it is asked for, and not once the page has gone', async () => {
  const { due, moves, open, make, written, settled } = deviceCase()
  const warm = open(() => true)
  make()
  warm.saveWhole()
  warm.flush()
  await settled()
  expect((await open().load()).moves).toEqual(moves)
  const before = written()
  warm.saveWhole()
  warm.stop()
  warm.flush()
  await settled()
  expect(due).toHaveLength(0)
  expect(written()).toBe(before)
})
