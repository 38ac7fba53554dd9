import { expect, test } from 'vitest'
import { recordsRun } from './records-run.ts'

const seeds = Number(process.env['WEFT_RECORD_SEEDS'] ?? 1000)
const from = Number(process.env['WEFT_SEEDS_FROM'] ?? 1)

test(`${seeds} seeds of several people editing the same records lose, double and overwrite nothing`, async () => {
  for (let seed = from; seed < from + seeds; seed += 1) {
    expect(
      await recordsRun(seed),
      `WEFT_SEEDS_FROM=${seed} WEFT_RECORD_SEEDS=1 npx vitest run test/simulation/records-seeds`,
    ).toEqual([])
  }
}, 600_000)
