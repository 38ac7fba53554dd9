import { test } from 'vitest'
import { expectSeeds, seedsInTest, seedsTimeoutMs } from './seeds.ts'

const half = Math.ceil(seedsInTest / 2)

test(
  `seeds ${half + 1} to ${seedsInTest}: nothing lost, doubled, overwritten or stuck`,
  { timeout: seedsTimeoutMs },
  () => expectSeeds(half + 1, seedsInTest - half),
)
