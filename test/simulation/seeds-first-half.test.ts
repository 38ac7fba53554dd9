import { test } from 'vitest'
import { expectSeeds, seedsInTest, seedsTimeoutMs } from './seeds.ts'

const half = Math.ceil(seedsInTest / 2)

test(`seeds 1 to ${half}: nothing lost, doubled, overwritten or stuck`, { timeout: seedsTimeoutMs }, () =>
  expectSeeds(1, half),
)
