import { expect, test } from 'vitest'
import { closeCodes } from '../relay-wire.ts'
import { backOff, tryAfter } from './next-try.ts'

const first = { times: 1, freshToken: false, random: 0.5 }

test('[RELAY-6] a relay that went away is tried again soon, ever more rarely, and not by all at once', () => {
  const waits = [1, 2, 3, 8, 20].map((times) => backOff(times, 0.5))
  const ms = waits.map((each) => (each.kind === 'wait' ? each.ms : -1))
  expect(ms[0]).toBeLessThan(500)
  expect(ms.toSorted((one, other) => one - other)).toEqual(ms)
  expect(ms.at(-1)).toBeLessThanOrEqual(30_000)
  expect(backOff(3, 0)).not.toEqual(backOff(3, 0.9))
  expect(tryAfter(closeCodes.goingAway, first)).toEqual(backOff(1, 0.5))
  expect(tryAfter(1006, first)).toEqual(backOff(1, 0.5))
})

test('[RELAY-6] a refused token is followed by one fresh one, and a fresh one by a wait', () => {
  expect(tryAfter(closeCodes.unauthorized, first)).toEqual({ kind: 'fresh-token' })
  expect(tryAfter(closeCodes.unauthorized, { ...first, freshToken: true })).toMatchObject({
    kind: 'wait',
    mayHurry: false,
  })
})

test('[RELAY-6] a relay that is full or was sent too much names a wait that nobody shortens', () => {
  const { full, tooFast, tooLarge, frameTooLarge, malformed } = closeCodes
  for (const code of [full, tooFast, tooLarge, frameTooLarge, malformed]) {
    const next = tryAfter(code, first)
    expect(next).toMatchObject({ kind: 'wait', mayHurry: false })
    expect(next.kind === 'wait' && next.ms).toBeGreaterThanOrEqual(20_000)
  }
})

test('[RELAY-6] whoever is not let in is not tried again', () => {
  expect(tryAfter(closeCodes.forbidden, first)).toEqual({ kind: 'refused', reason: 'forbidden' })
})
