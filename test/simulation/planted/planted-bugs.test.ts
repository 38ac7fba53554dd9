import { expect, test } from 'vitest'
import { carryRun } from '../carry-run.ts'
import { liveRun } from '../live-run.ts'
import { publishRun, type PlantedInPublish } from '../publish-run.ts'
import { publishTimings } from '#src/records/publish/publish-ports.ts'
import { followRun } from '../follow-run.ts'
import type { Wrong } from '../invariants/wrong.ts'
import type { PlantedInRecords } from '../records-case.ts'
import { recordsRun } from '../records-run.ts'
import {
  comingBackEarly,
  forgettingDoubts,
  forgettingTopics,
  ignoringInnerThrottling,
  repeatingCreates,
  withoutIfMatch,
} from './careless-clients.ts'
import { keepingUntilUnload } from './careless-panels.ts'
import {
  blindToRemovals,
  keepingEntriesUntilUnload,
  keepingMarkFirst,
  lastWriterWins,
} from './careless-replicas.ts'

const most = 2000

type Playing = (seed: number) => Promise<readonly Wrong[]>

/** Expects a seed that catches the bug, and passes without it: what the real code does as well was not caught. */
async function expectCaught(name: string, planted: Playing, unplanted: Playing): Promise<void> {
  for (let seed = 1; seed <= most; seed += 1) {
    const [wrong] = await planted(seed)
    if (wrong === undefined || (await unplanted(seed)).length > 0) continue
    console.info(`planted: ${name}: seed ${seed} ${wrong.invariant} ${wrong.what}`)
    return
  }
  expect.fail(`${most} seeds pass with the bug: ${name}`)
}

const inPublish: readonly (readonly [string, PlantedInPublish])[] = [
  ['a create repeated after 504', { page: repeatingCreates }],
  [
    'no wait before looking, and no look when it can have come',
    { request: { timings: { ...publishTimings, settleMs: 0 } }, line: forgettingDoubts },
  ],
  ['a throttled part of a batch taken for done', { line: ignoringInnerThrottling }],
  ['writes without If-Match', { line: withoutIfMatch }],
  ['coming back before Retry-After', { line: comingBackEarly }],
]

test.each(inPublish)('publish: %s is caught', (name, planted) =>
  expectCaught(name, (seed) => publishRun(seed, planted), publishRun),
)

test('live: keeping only when the page is closed is caught', () =>
  expectCaught(
    'keeping only when the page is closed',
    (seed) => liveRun(seed, { device: keepingUntilUnload }),
    liveRun,
  ))

test('last time’s actions: writes without If-Match are caught', () =>
  expectCaught('following without If-Match', (seed) => followRun(seed, { line: withoutIfMatch }), followRun))

const inCarryOver = [
  ['writes without If-Match', { line: withoutIfMatch }],
  ['a topic that gets a new id each time it is sent', { topicIds: 'each-time' }],
  ['topics left behind', { line: forgettingTopics }],
] as const

test.each(inCarryOver)('carrying over: %s: caught', (name, planted) =>
  expectCaught(name, (seed) => carryRun(seed, planted), carryRun),
)

// In the live log the first two do no harm: nothing is removed from it, and it is looked through again from its start.
const inRecords: readonly (readonly [string, PlantedInRecords])[] = [
  ['the mark of a delta kept before its rows', { replica: keepingMarkFirst }],
  ['a delta read without `deleted`', { replica: blindToRemovals }],
  ['changes without If-Match', { line: withoutIfMatch }],
  ['the last writer wins', { replica: lastWriterWins }],
  ['entries kept only when the page is closed', { store: keepingEntriesUntilUnload }],
]

test.each(inRecords)('records: %s is caught', (name, planted) =>
  expectCaught(name, (seed) => recordsRun(seed, planted), recordsRun),
)
