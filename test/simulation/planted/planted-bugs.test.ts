import { test } from 'vitest'
import { carryRun } from '../carry-run.ts'
import { liveRun } from '../live-run.ts'
import { publishRun, type PlantedInPublish } from '../publish-run.ts'
import { publishTimings } from '#src/records/publish/publish-ports.ts'
import { followRun } from '../follow-run.ts'
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
import { expectCaught } from './expect-caught.ts'

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
