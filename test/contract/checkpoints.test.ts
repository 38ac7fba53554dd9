import { beforeEach, expect, test } from 'vitest'
import { following, foldFrom } from '#src/domain/session/checkpoint.ts'
import { foldSession } from '#src/domain/session/fold.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { readState, writeState } from '#src/domain/session/written-state.ts'
import { ask } from '#src/graph/asking.ts'
import { siteOfGroup } from '#src/graph/lists/sites.ts'
import { hashOf } from '#src/live/checkpoint-text.ts'
import { sessionLogKind } from '#src/records/kinds/session-log-kind.ts'
import { patchCall, queryCall } from '#src/records/lists/list-calls.ts'
import { readPage } from '#src/records/lists/list-item.ts'
import { readAllPages } from '#src/records/lists/read-all-pages.ts'
import { provisionLists } from '#src/records/provisioning/provision-lists.ts'
import type { CarriedCheckpoint } from '#src/records/stores/known-checkpoints.ts'
import { createListLogCarrier } from '#src/records/stores/list-log-carrier.ts'
import { readSessionLog } from '#src/records/stores/session-log.ts'
import { TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { randomLog } from '#test/support/random-log.ts'
import { councilGraph } from './adapters-graph.ts'

const sessionKey = 'thread/1'

async function council() {
  const { graph, clock } = councilGraph()
  const { id: siteId } = await ask(graph, siteOfGroup(TEAM))
  await provisionLists(graph, siteId)
  const carrier = () => createListLogCarrier({ client: graph, siteId, sessionKey, nowMs: () => clock.ms })
  const items = async () => {
    const page = await graph.send(
      queryCall(siteId, sessionLogKind, `fields/Session eq '${sessionKey}'`, { top: 50 }),
    )
    return (await readAllPages(graph, sessionLogKind, readPage(sessionLogKind, page.body))).items
  }
  return { graph, clock, siteId, carrier, items }
}

/** Rows of three moves of one client each. */
function rowsOf(log: readonly LoggedMove[]) {
  return ['x', 'y', 'z'].flatMap((client) => {
    const own = log.filter((each) => each.client === client)
    return Array.from({ length: Math.ceil(own.length / 3) }, (_each, at) => own.slice(at * 3, at * 3 + 3))
  })
}

type Named = { readonly n: number; readonly sha256: string } | null

function checkpointOf(
  n: number,
  base: Named,
  moves: readonly LoggedMove[],
  before: ReturnType<typeof following> | null,
) {
  const made = following(before, moves)
  const text = writeState(made.state) ?? ''
  const state = readState(text)
  if (state === null) throw new Error('The state cannot be read again.')
  const carried: CarriedCheckpoint & { text: string } = {
    ...{ n, base, client: 'x', covers: made.covers, sha256: hashOf(text), text },
  }
  return { carried, checkpoint: { state, covers: made.covers } }
}

let world: Awaited<ReturnType<typeof council>>
beforeEach(async () => {
  world = await council()
})

const log = randomLog(5, 150)

async function threeCheckpoints() {
  const carrier = world.carrier()
  await carrier.read(null)
  for (const moves of rowsOf(log.slice(0, 120)))
    await carrier.append({
      clientKey: `${sessionKey}/${moves[0]?.client ?? ''}/${moves[0]?.seq ?? 0}`,
      ...{ sessionKey, moves: [...moves] },
    })
  const first = checkpointOf(1, null, log.slice(0, 40), null)
  const second = checkpointOf(2, first.carried, log.slice(40, 80), first.checkpoint)
  const third = checkpointOf(3, second.carried, log.slice(80, 100), second.checkpoint)
  for (const { carried } of [first, second, third])
    expect(await carrier.checkpoints.write(carried)).toBe('stored')
  return { first, second, third }
}

test('[CHECKPOINT-5] rows that are covered go, and a reader that knows checkpoints reads the same', async () => {
  const { second, third } = await threeCheckpoints()
  const pruner = world.carrier()
  world.clock.ms += 60_000
  const before = (await world.items()).length
  await pruner.read(null)
  const behind = { covers: second.carried.covers, below: 2 }
  let left = Number.POSITIVE_INFINITY
  for (let times = 0; times < 10 && left > 0; times += 1) left = await pruner.checkpoints.prune(behind)
  expect(left).toBe(0)
  const items = await world.items()
  expect(items.length).toBeLessThan(before - 20)
  const late = await world.carrier().read(null)
  expect(late.checkpoints.map((each) => each.n)).toEqual([3, 2])
  expect(late.checkpoints.map((each) => each.text)).toEqual([third.carried.text, second.carried.text])
  expect(late.skipped.size === 0 || [...late.skipped.values()].every((each) => each === 0)).toBe(true)
  const { state } = await readSessionLog(items, sessionKey)
  expect(writeState(state)).toBe(writeState(foldFrom(third.checkpoint, log.slice(0, 120))))
})

test('[CHECKPOINT-6] a number is there once: who comes second is told so and leaves nothing behind', async () => {
  const { third } = await threeCheckpoints()
  const there = (await world.items()).length
  const other = { ...third.carried, client: 'y', text: writeState(foldSession(log)) ?? '' }
  expect(await world.carrier().checkpoints.write({ ...other, sha256: hashOf(other.text) })).toBe('taken')
  expect(await world.items()).toHaveLength(there)
  // An answer that was lost: the same once more.
  expect(await world.carrier().checkpoints.write(third.carried)).toBe('stored')
  expect(await world.items()).toHaveLength(there)
})

test('[CHECKPOINT-10] a checkpoint that somebody edited in the list is none, and the one before it stands', async () => {
  const { second } = await threeCheckpoints()
  for (const damage of ['', 'AAAA', '{']) {
    const part = (await world.items()).find(
      ({ reading }) => reading.ok && reading.record.clientKey.startsWith(`${sessionKey}/part/3/`),
    )
    if (part === undefined) throw new Error('There is no part.')
    await world.graph.send(patchCall(world.siteId, sessionLogKind, part, { moves: damage || 'x' }))
    const { checkpoints } = await world.carrier().read(null)
    expect(checkpoints.find((each) => each.n === 3)?.text).toBeNull()
    expect(checkpoints.find((each) => each.n === 2)?.text).toBe(second.carried.text)
    const { state } = await readSessionLog(await world.items(), sessionKey)
    const whole = foldFrom(second.checkpoint, log.slice(0, 120))
    expect(state.title).toBe(whole.title)
    expect(state.captured).toEqual(JSON.parse(JSON.stringify(whole.captured)))
  }
})

test('a row of another session under its key, or of a move that came from one, is never taken away', async () => {
  const carrier = world.carrier()
  const moves = log.slice(0, 1).map((each) => ({ ...each, client: 'carry', seq: 1 }))
  await carrier.append({ clientKey: 'carry/earlier', sessionKey, moves })
  await carrier.read(null)
  expect(await carrier.checkpoints.prune({ covers: new Map([['carry', [[1, 1]]]]), below: 9 })).toBe(0)
  expect(await world.items()).toHaveLength(1)
})
