import { expect, test } from 'vitest'
import { createProductClock } from './product-clock.ts'

function site(siteMs: () => number | null): typeof fetch {
  return () => {
    const now = siteMs()
    if (now === null) return Promise.reject(new TypeError('offline'))
    return Promise.resolve(new Response(null, { headers: { date: new Date(now).toUTCString() } }))
  }
}

test('the clock follows the site and not the machine', async () => {
  let monotonic = 10_000
  const clock = createProductClock({
    fetch: site(() => Date.UTC(2026, 10, 21, 12) + monotonic),
    timeUrl: '/time.txt',
    monotonicNowMs: () => monotonic,
    wallNowMs: () => 0,
  })
  expect(clock.nowMs()).toBe(0)
  await clock.measure()
  monotonic += 1_000
  expect(Math.abs(clock.nowMs() - (Date.UTC(2026, 10, 21, 12) + monotonic))).toBeLessThanOrEqual(1_000)
})

test('the clock stays on the wall while the site cannot be asked', async () => {
  const clock = createProductClock({
    fetch: site(() => null),
    timeUrl: '/',
    monotonicNowMs: () => 5,
    wallNowMs: () => 1_000,
  })
  await clock.measure()
  expect(clock.nowMs()).toBe(1_000)
})

test('a small correction never makes time run backwards', async () => {
  let offset = 100_000
  const monotonic = 0
  const clock = createProductClock({
    fetch: site(() => offset),
    timeUrl: '/',
    monotonicNowMs: () => monotonic,
    wallNowMs: () => 0,
  })
  await clock.measure()
  const before = clock.nowMs()
  offset -= 1_000
  await clock.measure()
  expect(clock.nowMs()).toBeGreaterThanOrEqual(before)
})

test('one answer is enough to mend a clock that is days wrong', async () => {
  let asked = 0
  const clock = createProductClock({
    fetch: (...request) => {
      asked += 1
      return asked === 1 ? site(() => Date.UTC(2026, 10, 21, 12))(...request) : new Promise(() => undefined)
    },
    timeUrl: '/',
    monotonicNowMs: () => 0,
    wallNowMs: () => Date.UTC(2026, 10, 7),
  })
  await clock.measure()
  expect(Math.abs(clock.nowMs() - Date.UTC(2026, 10, 21, 12))).toBeLessThanOrEqual(1_000)
})

test('a relay’s time from before a sleep, taken after it, gives way to what the site says', async () => {
  let monotonic = 10_000
  let wall = Date.UTC(2026, 10, 21, 12) + monotonic
  const clock = createProductClock({
    fetch: site(() => wall),
    timeUrl: '/',
    monotonicNowMs: () => monotonic,
    wallNowMs: () => wall,
  })
  await clock.measure()
  const beforeMs = wall - monotonic
  // Two seconds' sleep: the steady clock stands still.
  wall += 2_200
  clock.nowMs()
  clock.heed({ offsetMs: beforeMs, roundTripMs: 40 })
  await clock.measure()
  monotonic += 1_000
  wall += 1_000
  expect(Math.abs(clock.nowMs() - wall)).toBeLessThanOrEqual(1_000)
})
