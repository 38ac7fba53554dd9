import { expect, test } from 'vitest'
import { moveOf } from '#test/support/live-case.ts'
import { createTally } from '../soak/tally.ts'
import { soak } from '../soak/soak.ts'

test('eight people over a relay that ends three times lose nothing and double nothing', async () => {
  const result = await soak({
    ...{ people: 8, ops: 1_500, mostMs: 8_000 },
    ...{ lateJoins: 2, suspensions: 1, restarts: 3 },
  })
  expect(result.restarts).toBe(3)
  expect(result.moves).toBeGreaterThan(20)
  expect(result).toMatchObject({ lost: 0, doubled: 0, apart: 0, timersLeft: 0, delivered: result.expected })
}, 180_000)

test('the tally names a move that one page never had', () => {
  const tally = createTally(() => 0)
  for (const page of [0, 1, 2]) tally.addPage(page)
  const move = (seq: number) => moveOf('c1', seq, { kind: 'start' })
  for (const seq of [1, 2, 3]) tally.made(`c1/${seq}`, 0)
  tally.look(1, { moves: [move(1), move(2), move(3)], checkpoint: null })
  tally.look(2, { moves: [move(1), move(3)], checkpoint: null })
  expect(tally.report()).toMatchObject({ expected: 6, delivered: 5 })
  expect(tally.open()).toBe(1)
  tally.look(2, { moves: [move(1), move(2), move(3)], checkpoint: null })
  expect(tally.open()).toBe(0)
})
