import { expect, test } from 'vitest'
import { createPace } from './pace.ts'

function paceAt(startMs: number) {
  const clock = { ms: startMs }
  const pace = createPace(() => clock.ms)
  const passed = (count: number) => {
    for (let index = 0; index < count; index += 1) pace.passed()
  }
  return { clock, pace, passed }
}

test('nothing waits before a service has refused something', () => {
  const { pace, passed } = paceAt(1_000_000)
  passed(500)
  expect(pace.take(20)).toBe(0)
})

test('after a refusal as much goes in ten seconds as went before it, and not before the service allows', () => {
  const { clock, pace, passed } = paceAt(1_000_000)
  passed(30)
  pace.refused(2000)
  pace.refused(2000)
  expect(pace.take(1)).toBeLessThanOrEqual(2000)
  const wait = pace.take(10)
  expect(wait).toBeGreaterThanOrEqual(4400)
  expect(wait).toBeLessThanOrEqual(5000)
  clock.ms += wait
  expect(pace.take(10)).toBe(0)
  const next = pace.take(20)
  expect(next).toBeGreaterThan(6600)
  expect(next).toBeLessThan(6700)
})

test('a service that refuses again is given the rate that it took since, not the burst before', () => {
  const { clock, pace, passed } = paceAt(1_000_000)
  passed(30)
  pace.refused(1000)
  expect(pace.take(10)).toBeGreaterThan(0)
  clock.ms += 5000
  expect(pace.take(10)).toBe(0)
  passed(5)
  pace.refused(1000)
  // Five in five seconds: one a second.
  expect(pace.take(10)).toBeGreaterThan(9000)
})

test('a service that refused nothing for a minute is asked as before', () => {
  const { clock, pace, passed } = paceAt(1_000_000)
  passed(30)
  pace.refused(1000)
  expect(pace.take(20)).toBeGreaterThan(0)
  clock.ms += 61_000
  expect(pace.take(500)).toBe(0)
})

test('a refusal with hardly anything sent before says nothing about a rate', () => {
  const { pace, passed } = paceAt(1_000_000)
  passed(3)
  pace.refused(1000)
  expect(pace.take(20)).toBe(0)
})
