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

function clockWith(at: { monotonic: number; wall: number; site: () => number | null }) {
  return createProductClock({
    fetch: site(at.site),
    timeUrl: '/',
    monotonicNowMs: () => at.monotonic,
    wallNowMs: () => at.wall,
  })
}
const noon = Date.UTC(2026, 10, 21, 12)

test('a relay’s time goes before the site’s whole seconds', async () => {
  const at = { monotonic: 1_000, wall: noon, site: () => noon }
  const clock = clockWith(at)
  await clock.measure()
  clock.heed({ offsetMs: noon + 620 - 1_000, roundTripMs: 20 })
  expect(clock.nowMs()).toBe(noon + 620)
  await clock.measure()
  expect(clock.nowMs()).toBe(noon + 620)
})

test('a relay whose time the site contradicts is not believed, nor one that tells no number', async () => {
  const at = { monotonic: 0, wall: noon, site: () => noon }
  const clock = clockWith(at)
  await clock.measure()
  const before = clock.nowMs()
  clock.heed({ offsetMs: noon + 86_400_000, roundTripMs: 20 })
  clock.heed({ offsetMs: Number.NaN, roundTripMs: 20 })
  expect(clock.nowMs()).toBe(before)
})

test('a machine that has slept measures again and follows what it is told', async () => {
  let jumps = 0
  const at = { monotonic: 0, wall: noon, site: () => at.wall }
  const clock = clockWith(at)
  await clock.measure()
  clock.onJump(() => (jumps += 1))
  clock.heed({ offsetMs: noon, roundTripMs: 10 })
  // The steady clock stood still for an hour.
  at.wall += 3_600_000
  clock.nowMs()
  clock.nowMs()
  expect(jumps).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(Math.abs(clock.nowMs() - at.wall)).toBeLessThanOrEqual(1_000)
})

test('the frame that finds a sleep is not kept waiting: the site is asked after it', async () => {
  let asked = 0
  let wallMs = noon
  const later: (() => void)[] = []
  const clock = createProductClock({
    fetch: (...request) => {
      asked += 1
      return site(() => wallMs)(...request)
    },
    timeUrl: '/',
    monotonicNowMs: () => 0,
    wallNowMs: () => wallMs,
    later: (run) => later.push(run),
  })
  wallMs += 3_600_000
  clock.nowMs()
  expect(asked).toBe(0)
  for (const run of later) run()
  expect(asked).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(Math.abs(clock.nowMs() - wallMs)).toBeLessThanOrEqual(1_000)
})

test('once it was measured, time stands still rather than run backwards', async () => {
  const at = { monotonic: 0, wall: noon, site: () => noon }
  const clock = clockWith(at)
  await clock.measure()
  clock.heed({ offsetMs: noon + 2_000, roundTripMs: 10 })
  const ahead = clock.nowMs()
  clock.heed({ offsetMs: noon, roundTripMs: 5 })
  expect(clock.nowMs()).toBe(ahead)
  at.monotonic += 5_000
  at.wall += 5_000
  expect(clock.nowMs()).toBe(noon + 5_000)
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
