import { expect, test } from 'vitest'
import type { FaultPoint } from '#src/sandbox/tenant/fault.ts'
import { calm, type Switches } from '#src/sandbox/places/server-door/switches.ts'
import { seededRandom } from '#src/sandbox/seed/stable-id.ts'
import { faultPlan } from './fault-switches.ts'

const point: FaultPoint = {
  method: 'POST',
  path: '/x',
  service: 'planner',
  userId: 'a',
  batchId: undefined,
  atMs: 0,
}

test('a calm sandbox breaks nothing', () => {
  const plan = faultPlan(
    () => calm,
    Math.random,
    () => undefined,
  )
  for (let round = 0; round < 50; round += 1) expect(plan(point)?.failure).toBeUndefined()
})

test('lost writes are lost after they were done, exactly as many as asked for, and reads go through', () => {
  let switches: Switches = { ...calm, loseNextWrites: 2 }
  const plan = faultPlan(
    () => switches,
    () => 0.99,
    () => (switches = { ...switches, loseNextWrites: switches.loseNextWrites - 1 }),
  )
  expect(plan({ ...point, method: 'GET' })?.failure).toBeUndefined()
  expect(plan({ ...point, service: 'batch' })?.failure).toBeUndefined()
  expect(plan(point)?.failure).toEqual({ kind: 'drop', moment: 'done' })
  expect(plan(point)?.failure).toEqual({ kind: 'drop', moment: 'done' })
  expect(plan(point)?.failure).toBeUndefined()
})

test('offline cuts the line before anything is done', () => {
  const plan = faultPlan(
    () => ({ ...calm, offline: true }),
    Math.random,
    () => undefined,
  )
  expect(plan(point)?.failure).toEqual({ kind: 'drop', moment: 'before' })
})

const delta: Partial<FaultPoint> = { method: 'GET', path: '/sites/s/lists/l/items/delta' }
const strikes: readonly (readonly [Partial<Switches>, object, Partial<FaultPoint>])[] = [
  [{ throttled: 1 }, { kind: 'status', status: 429, moment: 'before' }, {}],
  [{ unavailable: 1 }, { kind: 'status', status: 503, moment: 'before' }, {}],
  [{ timeoutBefore: 1 }, { kind: 'status', status: 504, moment: 'before' }, {}],
  [{ gatewayTimeout: 1 }, { kind: 'status', status: 504, moment: 'done' }, {}],
  [{ brokenLine: 1 }, { kind: 'drop', moment: 'before' }, {}],
  [{ lostAnswer: 1 }, { kind: 'drop', moment: 'done' }, {}],
  [{ expiredToken: 1 }, { kind: 'expired-token' }, {}],
  [{ claims: 1 }, { kind: 'claims' }, {}],
  [{ garbled: 1 }, { kind: 'garbled' }, {}],
  [{ refused: 1 }, { kind: 'refusal', status: 410 }, delta],
]

test.each(strikes)('%o strikes every request while it is on', (change, failure, over) => {
  const plan = faultPlan(
    () => ({ ...calm, ...change }),
    Math.random,
    () => undefined,
  )
  expect(plan({ ...point, ...over })?.failure).toMatchObject(failure)
})

test('a failing server answers 500 and 502, before and after the work', () => {
  const plan = faultPlan(
    () => ({ ...calm, serverError: 1 }),
    seededRandom(4),
    () => undefined,
  )
  const seen = new Set(Array.from({ length: 60 }, () => JSON.stringify(plan(point)?.failure)))
  const both = [500, 502].flatMap((status) =>
    ['before', 'done'].map((moment) => JSON.stringify({ kind: 'status', status, moment })),
  )
  expect([...seen].toSorted()).toEqual(both.toSorted())
})

test('a write meets a limit, a conflict or a newer version, and a stale read is at most 30 s old', () => {
  const plan = faultPlan(
    () => ({ ...calm, refused: 1, staleRead: 1 }),
    seededRandom(7),
    () => undefined,
  )
  const drawn = Array.from({ length: 80 }, () => plan(point))
  const seen = new Set(drawn.map((each) => (each?.failure?.kind === 'refusal' ? each.failure.status : 0)))
  expect([...seen].toSorted((a, b) => a - b)).toEqual([403, 409, 412])
  const lags = drawn.map((each) => each?.lagMs ?? -1)
  expect(Math.min(...lags)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...lags)).toBeGreaterThan(20_000)
  expect(Math.max(...lags)).toBeLessThanOrEqual(30_000)
})
