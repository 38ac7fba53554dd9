import { expect, test } from 'vitest'
import { obedientTime } from '#test/support/live-case.ts'
import { createLineWatch } from './line-watch.ts'

function watched() {
  const clock = obedientTime()
  const seen = { asked: 0, dead: 0 }
  const watch = createLineWatch({
    ask: () => (seen.asked += 1),
    onDead: () => (seen.dead += 1),
    steadyMs: clock.nowMs,
    setTimer: clock.setTimer,
  })
  return { clock, seen, watch }
}

test('[RELAY-6] a line that says nothing for long is asked, and dead when it does not answer', async () => {
  const { clock, seen } = watched()
  await clock.pass(19_000)
  expect(seen).toEqual({ asked: 0, dead: 0 })
  await clock.pass(2_000)
  expect(seen).toEqual({ asked: 1, dead: 0 })
  await clock.pass(8_000)
  expect(seen.dead).toBe(1)
})

test('[RELAY-6] any sign of life is enough, also where the person came back and it was doubted', async () => {
  const { clock, seen, watch } = watched()
  watch.doubt(2_500)
  await clock.pass(2_000)
  watch.sign()
  await clock.pass(5_000)
  expect(seen).toEqual({ asked: 1, dead: 0 })
  watch.doubt(2_500)
  await clock.pass(2_600)
  expect(seen.dead).toBe(1)
})
