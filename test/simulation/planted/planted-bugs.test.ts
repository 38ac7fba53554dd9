import { expect, test } from 'vitest'
import { liveRun } from '../live-run.ts'
import type { PlantedInLive } from '../live-panel.ts'
import { publishRun, type PlantedInPublish } from '../publish-run.ts'
import { publishTimings } from '#src/records/publish/publish-ports.ts'
import type { Wrong } from '../invariants/wrong.ts'
import {
  comingBackEarly,
  ignoringInnerThrottling,
  repeatingCreates,
  withoutIfMatch,
} from './careless-clients.ts'
import { keepingUntilUnload, savingMarkFirst } from './careless-panels.ts'

const most = 2000

/** The first seed that catches a bug, with what it saw; null within the limit. */
async function caught(
  run: (seed: number) => Promise<readonly Wrong[]>,
): Promise<{ readonly seed: number; readonly wrongs: readonly Wrong[] } | null> {
  for (let seed = 1; seed <= most; seed += 1) {
    const wrongs = await run(seed)
    if (wrongs.length > 0) return { seed, wrongs }
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
  const found = await caught((seed) => publishRun(seed, planted))
  console.info(
    `planted: ${name}: seed ${found?.seed} ${found?.wrongs[0]?.invariant} ${found?.wrongs[0]?.what}`,
  )
  expect(found).not.toBeNull()
})

const inLive: readonly (readonly [string, () => PlantedInLive])[] = [
  ['keeping only when the page is closed', () => ({ device: keepingUntilUnload })],
  [
    'the mark of a delta saved before its rows',
    () => {
      const marks = new Map<string, string>()
      return { carrier: (carrier, page) => savingMarkFirst(carrier, marks, page) }
    },
  ],
]

test.each(inLive)('live: %s is caught', async (name, planted) => {
  const found = await caught((seed) => liveRun(seed, planted()))
  console.info(
    `planted: ${name}: seed ${found?.seed} ${found?.wrongs[0]?.invariant} ${found?.wrongs[0]?.what}`,
  )
  expect(found).not.toBeNull()
})

// A delta read without its `deleted` facet has nothing to do harm to yet: no reader of deltas keeps rows that others
// can delete (the session's log only grows, and nothing takes rows out of it before the log is compacted).
