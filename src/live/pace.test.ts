import { expect, test } from 'vitest'
import { noticedDelay, readInterval } from './pace.ts'

const minute = 60_000
const usual = { peers: 2, sinceLastMoveMs: 0, hidden: false, endedForMs: null, noticed: false, random: 0.99 }

test('two people in a running session see each other within three seconds', () => {
  expect(readInterval(usual)).toBeLessThan(3000)
})

test('a council of twelve in a meeting stays far below the budget of the smallest tenant', () => {
  const perMinute = (12 * minute) / readInterval({ ...usual, peers: 12, random: 0 })
  expect(perMinute).toBeLessThan(1250 / 2)
})

test('a panel that stood idle for an hour sees within six seconds that somebody begins', () => {
  expect(readInterval({ ...usual, sinceLastMoveMs: 60 * minute })).toBeLessThan(6000)
})

test('fifteen who look ask no more than 25 times a minute each, whatever goes on', () => {
  for (const sinceLastMoveMs of [0, 5 * minute, 60 * minute]) {
    const fifteen = { ...usual, peers: 15, sinceLastMoveMs, random: 0 }
    expect(minute / readInterval(fifteen)).toBeLessThanOrEqual(25)
  }
})

const closed = { ...usual, endedForMs: 0, random: 0 }

test('who looks through a session that was just closed sees within six seconds what another changes', () => {
  expect(readInterval({ ...closed, random: 0.99 })).toBeLessThan(6000)
})

test('a session that was closed some time ago is asked four times a minute from its opening on', () => {
  expect(readInterval({ ...closed, endedForMs: 10 * minute })).toBe(15_000)
  expect(readInterval({ ...closed, endedForMs: 40 * 24 * 60 * minute })).toBe(15_000)
})

test('a panel that is left open after the session asks once a minute', () => {
  const left = { ...closed, endedForMs: 20 * minute, sinceLastMoveMs: 20 * minute }
  expect(readInterval(left)).toBe(60_000)
  expect(readInterval({ ...left, hidden: true })).toBe(60_000)
})

test('a closed session that nobody sees is asked no more often than an open one', () => {
  expect(readInterval({ ...closed, hidden: true })).toBe(15_000)
})

test('a panel that nobody sees reads rarely', () => {
  expect(readInterval({ ...usual, hidden: true, random: 0 })).toBeGreaterThanOrEqual(15_000)
})

test('[NOTICE-2] with notices fifteen people read by themselves no more than four times a minute each', () => {
  for (const sinceLastMoveMs of [0, 5 * minute]) {
    const noticed = { ...usual, peers: 15, noticed: true, sinceLastMoveMs, random: 0 }
    expect(minute / readInterval(noticed)).toBeLessThanOrEqual(4)
  }
})

test('[NOTICE-3] a notice is followed at once, and a storm of them no faster than reading without', () => {
  expect(noticedDelay(15, 60_000, 0.99)).toBeLessThan(500)
  expect(noticedDelay(15, 0, 0)).toBe(3000)
  expect(noticedDelay(2, 500, 0)).toBe(1500)
})
