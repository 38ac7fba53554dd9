import { expect, test } from 'vitest'
import { couldBeHeld, rivalOf } from './held-ledger.ts'

const timings = { leaseMs: 150, stepMs: 95, settleMs: 35 }
const lease = { holder: 'device/run', name: 'Ben', untilMs: 1150 }

test('others see who publishes, the last sign of life, and when they may take over', () => {
  expect(rivalOf(lease, null, timings)).toEqual({
    name: 'Ben',
    lastSeenMs: 1000,
    untilMs: 1185,
    gone: false,
  })
})

test('a holder that is known to have ended is waited for from that moment, not from when somebody asks', () => {
  expect(rivalOf(lease, 1020, timings)).toMatchObject({ untilMs: 1055, gone: true })
})

test('a holder that was seen gone late holds nobody up beyond its lease', () => {
  expect(rivalOf(lease, 9000, timings)).toMatchObject({ untilMs: 1185 })
})

test('a lease that says a day no run can have meant keeps nobody from publishing, one of a clock that is ahead does', () => {
  expect(couldBeHeld(lease, 1000, timings)).toBe(true)
  expect(couldBeHeld(lease, 1150 - 300, timings)).toBe(true)
  expect(couldBeHeld(lease, 1150 - 301, timings)).toBe(false)
  expect(couldBeHeld({ ...lease, untilMs: Number.MAX_SAFE_INTEGER }, 1000, timings)).toBe(false)
})
