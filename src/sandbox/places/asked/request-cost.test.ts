import { expect, test } from 'vitest'
import { costInWords, roundTrips, sizesOfBatches } from './request-cost.ts'

const requests = [
  { batchId: undefined, units: 1 },
  { batchId: 'b', units: 2 },
  { batchId: 'b', units: 1 },
]

test('a batch is one request, and each call in it says its share and its units', () => {
  expect(roundTrips(requests)).toBe(2)
  const sizes = sizesOfBatches(requests)
  expect(requests.map((each) => costInWords(each, sizes))).toEqual([
    '1 request, 1 unit',
    '1 of 2 in one request, 2 units',
    '1 of 2 in one request, 1 unit',
  ])
})
