import { expect, test } from 'vitest'
import { readInterval } from './pace.ts'

const minute = 60_000
const usual = { peers: 2, sinceLastMoveMs: 0, hidden: false, running: true, random: 0.99 }

test('two people in a running session see each other within three seconds', () => {
  expect(readInterval(usual)).toBeLessThan(3000)
})

test('a council of twelve in a meeting stays far below the budget of the smallest tenant', () => {
  const perMinute = (12 * minute) / readInterval({ ...usual, peers: 12, random: 0 })
  expect(perMinute).toBeLessThan(1250 / 2)
})

test('a long talk does not make a running session slow, an open panel after the session does', () => {
  const talked = { ...usual, sinceLastMoveMs: 20 * minute, random: 0 }
  expect(readInterval(talked)).toBeLessThanOrEqual(5000)
  expect(readInterval({ ...talked, running: false })).toBeGreaterThanOrEqual(45_000)
})

test('a panel that nobody sees reads rarely', () => {
  expect(readInterval({ ...usual, hidden: true, random: 0 })).toBeGreaterThanOrEqual(15_000)
})
