import { expect, test } from 'vitest'
import { looksOf, withLooks } from './department-looks.ts'

const named = (id: string, look?: number) => ({
  id,
  name: id,
  short: id,
  ...(look === undefined ? {} : { look }),
})

test('departments from before looks were kept look different, in their order', () => {
  expect([...looksOf([named('a'), named('b'), named('c')]).values()]).toEqual([0, 1, 2])
})

test('a department keeps its look when another one leaves, and a new one takes the free look', () => {
  const [, b, c] = withLooks([named('a'), named('b'), named('c')])
  if (b === undefined || c === undefined) throw new Error('No departments')
  const looks = looksOf([b, c, named('d'), named('e')])
  expect(Object.fromEntries(looks)).toEqual({ b: 1, c: 2, d: 0, e: 3 })
})

test('two departments never look alike, even where a list edited by hand says so', () => {
  expect([...looksOf([named('a', 1), named('b', 1), named('c')]).values()]).toEqual([1, 0, 2])
})
