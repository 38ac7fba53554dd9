import { expect, test } from 'vitest'
import { ownersStanding, type OwnersMark } from './owners-standing.ts'

const mark = (personId: string, could: OwnersMark['could'], atMs: number): OwnersMark => ({
  personId,
  name: personId,
  could,
  atMs,
})

test('nobody who was refused means not verified, and one’s own page proves nothing', () => {
  expect(ownersStanding([], 'tom', null).is).toBe('not-verified')
  expect(ownersStanding([mark('tom', 'refused', 1)], 'tom', null).is).toBe('not-verified')
  expect(ownersStanding([mark('tom', 'read', 1)], 'tom', null).is).toBe('not-verified')
})

test('another who was refused verifies it, the newest first', () => {
  const told = ownersStanding([mark('ben', 'refused', 1), mark('mei', 'refused', 2)], 'tom', null)
  expect(told).toMatchObject({ is: 'verified', refused: [{ personId: 'mei' }, { personId: 'ben' }] })
})

test('one who got in outweighs one who was refused, unless they own the site', () => {
  const marks = [mark('ben', 'refused', 2), mark('ingrid', 'read', 1)]
  expect(ownersStanding(marks, 'tom', null)).toMatchObject({ is: 'read', readers: [{ personId: 'ingrid' }] })
  expect(ownersStanding(marks, 'tom', new Set(['ingrid']))).toMatchObject({ is: 'verified', readers: [] })
  // That an owner was refused says nothing about the others.
  expect(ownersStanding([mark('ingrid', 'refused', 1)], 'tom', new Set(['ingrid'])).is).toBe('not-verified')
})
