import { expect, test } from 'vitest'
import type { FaultPoint } from '#src/sandbox/tenant/fault.ts'
import { calm, type Switches } from '#src/sandbox/places/server-door/switches.ts'
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
