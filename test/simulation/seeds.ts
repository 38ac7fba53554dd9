import { expect } from 'vitest'
import { playAgain, simulateSeed } from './simulate-seed.ts'

/** `npm test` plays so many seeds, half of them in each of two files that run side by side. */
export const seedsInTest = Number(process.env['WEFT_SEEDS'] ?? 20_000)

/** Far more than a quiet machine needs. */
export const seedsTimeoutMs = 1_800_000

const enough = 5

/** Expects every seed to leave nothing wrong; says how to play again those that do. */
export async function expectSeeds(from: number, count: number): Promise<void> {
  const bad: string[] = []
  for (let seed = from; seed < from + count && bad.length < enough; seed += 1) {
    const broken = await simulateSeed(seed)
    if (broken.length > 0) bad.push(playAgain(seed, broken))
  }
  expect(bad).toEqual([])
}
