import { expect, test } from 'vitest'
import { liveRun } from '../live-run.ts'
import { publishRun, type PlantedInPublish } from '../publish-run.ts'
import { publishTimings } from '#src/records/publish/publish-ports.ts'
import { recordsRun, type PlantedInRecords } from '../records-run.ts'
import {
  comingBackEarly,
  ignoringInnerThrottling,
  repeatingCreates,
  withoutIfMatch,
} from './careless-clients.ts'
import { keepingUntilUnload } from './careless-panels.ts'
import { blindToRemovals, keepingMarkFirst } from './careless-replicas.ts'

const most = 2000

/** The first seed that catches a bug, with what it saw; null within the limit. */
async function caught<Some>(
  planted: (seed: number) => Promise<readonly Some[]>,
  unplanted: (seed: number) => Promise<readonly Some[]>,
): Promise<{ readonly seed: number; readonly wrongs: readonly Some[] } | null> {
  for (let seed = 1; seed <= most; seed += 1) {
    const wrongs = await planted(seed)
    // What the real code does as well was not caught.
    if (wrongs.length > 0 && (await unplanted(seed)).length === 0) return { seed, wrongs }
  }
  return null
}

const inPublish: readonly (readonly [string, PlantedInPublish])[] = [
  ['a create repeated after 504', { page: repeatingCreates }],
  ['no wait before looking', { request: { timings: { ...publishTimings, settleMs: 0 } } }],
  ['a throttled part of a batch taken for done', { line: ignoringInnerThrottling }],
  ['writes without If-Match', { line: withoutIfMatch }],
  ['coming back before Retry-After', { line: comingBackEarly }],
]

test.each(inPublish)('publish: %s is caught', async (name, planted) => {
  const found = await caught(
    (seed) => publishRun(seed, planted),
    (seed) => publishRun(seed),
  )
  console.info(
    `planted: ${name}: seed ${found?.seed} ${found?.wrongs[0]?.invariant} ${found?.wrongs[0]?.what}`,
  )
  expect(found).not.toBeNull()
})

test('live: keeping only when the page is closed is caught', async () => {
  const found = await caught(
    (seed) => liveRun(seed, { device: keepingUntilUnload }),
    (seed) => liveRun(seed),
  )
  console.info(
    `planted: keeping only when the page is closed: seed ${found?.seed} ${found?.wrongs[0]?.invariant} ${found?.wrongs[0]?.what}`,
  )
  expect(found).not.toBeNull()
})

// In the live log neither does harm: nothing is removed from it, and it is looked through again from its beginning.
const inRecords: readonly (readonly [string, PlantedInRecords])[] = [
  ['the mark of a delta kept before its rows', { replica: keepingMarkFirst }],
  ['a delta read without `deleted`', { replica: blindToRemovals }],
]

test.each(inRecords)('records: %s is caught', async (name, planted) => {
  const found = await caught(
    (seed) => recordsRun(seed, planted),
    (seed) => recordsRun(seed),
  )
  console.info(`planted: ${name}: seed ${found?.seed} ${found?.wrongs[0]?.invariant} ${found?.wrongs[0]?.what}`)
  expect(found).not.toBeNull()
})
