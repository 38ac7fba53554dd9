import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { shapes, tags, words } from './run-words.ts'

const sha256 = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

test('[SIGNED-4] places in the tables of version 1 stay what they were: they only grow, at their ends', () => {
  expect([sha256(shapes.slice(0, 71)), sha256(words.slice(0, 96)), sha256(tags)]).toEqual([
    'b7048b7f631e7400',
    '419d6435e763b838',
    '9c37e64344c35635',
  ])
})

test('no word and no shape stands twice, and every place has its byte', () => {
  expect(new Set(words).size).toBe(words.length)
  expect(new Set(shapes.map((each) => JSON.stringify(each))).size).toBe(shapes.length)
  expect(tags.shape + shapes.length).toBeLessThanOrEqual(tags.shapeEnd)
})
