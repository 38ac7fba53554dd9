import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitmentOf } from './ballot-commitment.ts'
import { sha256 } from './sha256.ts'

const ballot = {
  voteId: 'v',
  personId: 'ana',
  marks: [
    { option: 'b', score: 2 },
    { option: 'a', score: 5 },
  ],
  salt: '0'.repeat(32),
}

test('any bytes have the digest that the platform gives them, across the edges of blocks as well', () => {
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])
    expect(sha256(new Uint8Array(length).fill(97)), `${length} bytes`).toBe(
      digest(new Uint8Array(length).fill(97)),
    )
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => sha256(bytes) === digest(bytes)))
})

test('a commitment is the same in whatever order the marks were made, and another for another person', () => {
  const turned = { ...ballot, marks: ballot.marks.toReversed() }
  expect(commitmentOf(turned)).toBe(commitmentOf(ballot))
  expect(commitmentOf({ ...ballot, personId: 'ben' })).not.toBe(commitmentOf(ballot))
  expect(commitmentOf({ ...ballot, voteId: 'w' })).not.toBe(commitmentOf(ballot))
  expect(commitmentOf({ ...ballot, salt: '1'.repeat(32) })).not.toBe(commitmentOf(ballot))
  expect(commitmentOf({ ...ballot, marks: [] })).not.toBe(commitmentOf(ballot))
})
