import { expect, test } from 'vitest'
import { maxLamport, type LoggedMove } from '#src/domain/session/move.ts'
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
