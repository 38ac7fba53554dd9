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
  const open = () => createWarmCopy(device, 't/ana', 'thread/1', whole, () => waiting)
  const make = () => {
    const move = moveOf('ana', moves.length + 1, add(`item-${moves.length}`))
    moves.push(move)
    return move
  }
  return {
    kept,
    moves,
    waiting,
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
