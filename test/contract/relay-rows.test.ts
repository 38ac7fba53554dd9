import { expect, test } from 'vitest'
import { ask } from '#src/graph/asking.ts'
import { AccessDenied } from '#src/graph/failures.ts'
import { siteOfGroup } from '#src/graph/lists/sites.ts'
import { createRoster } from '#src/live/signed/roster.ts'
import { createRunSigner } from '#src/live/signed/run-signer.ts'
import { createRunVerifier } from '#src/live/signed/run-verifier.ts'
import { carryRow } from '#src/records/carry-over/carry-row.ts'
import { carryOverOpening, claimCarryOver } from '#src/records/carry-over/claim-carry-over.ts'
import { createOnce, findByKey } from '#src/records/lists/create-once.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import { patchCall } from '#src/records/lists/list-calls.ts'
import { sessionLogKind } from '#src/records/kinds/session-log-kind.ts'
import { provisionLists } from '#src/records/provisioning/provision-lists.ts'
import { createListLogCarrier } from '#src/records/stores/list-log-carrier.ts'
import { openTopics } from '#src/records/stores/open-topics.ts'
import { sites } from '#src/sandbox/tenant/lists/site.ts'
import { TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { ANA, BEN, CHO } from '#src/sandbox/tenant/test-tenant.ts'
import { add, moveOf } from '#test/support/live-case.ts'
import { councilGraph } from './adapters-graph.ts'

const { subtle } = crypto
const sessionKey = '19:meeting@thread.v2|2026-03-02T10:00:00Z'

/** The council's list; Ana owns it, Ben writes in it, Cho may read it. */
async function council() {
  const tenant = councilGraph()
  const { id: siteId } = await ask(tenant.graph, siteOfGroup(TEAM))
  await provisionLists(tenant.graph, siteId)
  const [site] = [...sites(tenant.tenant.world).values()].filter((each) => each.id === siteId)
  if (site === undefined) throw new Error('There is no site.')
  sites(tenant.tenant.world).set(siteId, { ...site, visitors: [CHO] })
  const carrierOf = (personId: string) =>
    createListLogCarrier({
      client: tenant.graphOf(personId),
      ...{ siteId, sessionKey, nowMs: () => tenant.clock.ms },
    })
  const pageOf = (personId: string, client: string) =>
    createRunSigner({ subtle, sessionKey, client, personId, name: personId, people: createRoster(subtle) })
  return { ...tenant, siteId, carrierOf, pageOf }
}

test('[SIGNED-8] whoever may only read makes no key known, and hears what others sign', async () => {
  const { carrierOf, pageOf } = await council()
  const [ben, cho] = [await pageOf(BEN, 'b'), await pageOf(CHO, 'c')]
  await expect(carrierOf(CHO).putClient(cho.row)).rejects.toThrow(AccessDenied)
  await expect(carrierOf(CHO).putRoom('AAECAwQFBgcICQoLDA0ODw')).rejects.toThrow(AccessDenied)
  expect(await carrierOf(BEN).putClient(ben.row)).toBe('stored')
  const { clients, skipped } = await carrierOf(CHO).read(null)
  expect(clients).toEqual([ben.row])
  expect([...skipped.values()]).toEqual([0])
})

test('[SIGNED-8] the row of one person never passes as another’s, whatever it says', async () => {
  const { carrierOf, pageOf } = await council()
  const ben = await pageOf(BEN, 'b')
  await carrierOf(BEN).putClient({ ...ben.row, personId: ANA })
  const { clients } = await carrierOf(ANA).read(null)
  expect(clients.map((each) => each.personId)).toEqual([BEN])
})

test('[SIGNED-8] a row whose key somebody else has changed is nobody’s, and what they sign is refused', async () => {
  const { carrierOf, pageOf, graphOf, siteId, clock } = await council()
  const [ana, ben] = [await pageOf(ANA, 'a'), await pageOf(BEN, 'a')]
  expect(await carrierOf(ANA).putClient(ana.row)).toBe('stored')
  const item = await findByKey(graphOf(BEN), siteId, sessionLogKind, `${sessionKey}/key/a`)
  if (item === null) throw new Error('The row is gone.')
  const moves = JSON.stringify({ v: 1, client: 'a', key: ben.row.key, name: 'Ana' })
  await graphOf(BEN).send(patchCall(siteId, sessionLogKind, item, { moves }))
  const roster = createRoster(subtle)
  const reading = await carrierOf(ANA).read(null)
  roster.add(reading.clients)
  expect([reading.clients, [...reading.skipped.values()]]).toEqual([[], [1]])
  const verifier = createRunVerifier({
    ...{ subtle, sessionKey, ownClient: 'me', roster, nowMs: () => clock.ms },
    isKnown: () => false,
    onMoves: () => expect.unreachable(),
    onUnknown: () => undefined,
  })
  await verifier.take(await ben.sign([{ ...moveOf('a', 1, add('x')), by: BEN, byName: BEN }]))
  expect(verifier.held()).toBe(1)
})

test('[SIGNED-8] whoever takes a client’s place before it is told so, and the same page again is not', async () => {
  const { carrierOf, pageOf } = await council()
  const [ana, ben] = [await pageOf(ANA, 'a'), await pageOf(BEN, 'a')]
  expect(await carrierOf(BEN).putClient(ben.row)).toBe('stored')
  expect(await carrierOf(ANA).putClient(ana.row)).toBe('taken')
  expect(await carrierOf(BEN).putClient(ben.row)).toBe('already-there')
  expect(await carrierOf(BEN).putClient((await pageOf(BEN, 'a')).row)).toBe('taken')
})

test('[SIGNED-9] of two who make a room the first one’s stands for both, and for whoever reads later', async () => {
  const { carrierOf, clock } = await council()
  const [one, other] = ['AAECAwQFBgcICQoLDA0ODw', 'EBESExQVFhcYGRobHB0eHw']
  const reader = carrierOf(CHO)
  const before = await reader.read(null)
  expect(before.room).toBeNull()
  const [mine, theirs] = await Promise.all([carrierOf(ANA).putRoom(one), carrierOf(BEN).putRoom(other)])
  expect(theirs).toBe(mine)
  clock.ms += 40_000
  expect((await reader.read(before.cursor)).room).toBe(mine)
})

test('[SIGNED-10] rows of keys and rooms are no moves of the session, and each row of moves says who stored it', async () => {
  const { carrierOf, pageOf } = await council()
  const ana = await pageOf(ANA, 'a')
  await carrierOf(ANA).putClient(ana.row)
  await carrierOf(ANA).putRoom('AAECAwQFBgcICQoLDA0ODw')
  const move = { ...moveOf('a', 1, add('x')), by: ANA, byName: 'Ana' }
  await carrierOf(BEN).append({ clientKey: `${sessionKey}/a/1`, sessionKey, moves: [move] })
  const { rows } = await carrierOf(BEN).read(null)
  expect(rows.map(({ moves, storedBy }) => [moves, storedBy])).toEqual([[[move], BEN]])
})

/** A row as a publish leaves it for the next session, said to be of another kind. */
function leftAs(what: 'moves' | 'client' | 'checkpoint', from: string, title: string) {
  const topic = { proposalId: title, title, minutes: 5, why: '', by: BEN, byName: 'Ben' }
  const topics = [{ ...topic, onBehalfOf: null, item: null, answer: null }]
  const left = { fromSession: from, toSession: null, thread, items: [], topics }
  return { ...carryRow({ ...left, atMs: 0, by: ANA, byName: 'Ana' }), what }
}
const thread = '19:meeting@thread.v2'

test('[SIGNED-10] topics and what is carried over come from rows of moves alone', async () => {
  const { graph, siteId, clock, carrierOf } = await council()
  for (const row of [
    leftAs('moves', `${thread}|2026-02-23T10:00:00Z`, 'Left over'),
    leftAs('client', `${thread}|2026-02-16T10:00:00Z`, 'In a key'),
    leftAs('checkpoint', `${thread}|2026-02-09T10:00:00Z`, 'In a checkpoint'),
  ])
    await createOnce(graph, siteId, sessionLogKind, row)
  expect(await openTopics(graph, siteId, { sessionKey, thread })).toEqual(['Left over'])
  const startMs = Date.parse('2026-03-02T10:00:00Z')
  const nowMs = startMs - 3_600_000
  const identity = { sessionKey, thread, title: 'Weekly', startMs, eventUid: '' }
  const claim = {
    ...identity,
    client: graph,
    siteId,
    sessions: [],
    by: { personId: ANA, name: 'Ana' },
    nowMs,
  }
  const opening = carryOverOpening(claim)
  const pages = (await openTogether(graph, opening.calls)).map((read) => read())
  expect(await claimCarryOver(claim, opening, pages)).toBe(1)
  clock.ms += 40_000
  const { rows } = await carrierOf(ANA).read(null)
  expect(rows.flatMap((row) => row.moves.map(({ move }) => move))).toMatchObject([
    { kind: 'carry-items' },
    { kind: 'propose-item', title: 'Left over' },
  ])
  const stays = await openTogether(graph, carryOverOpening(claim).calls.slice(0, 1))
  const waiting = stays.flatMap((read) => read().items)
  expect(waiting.map(({ reading }) => reading.ok && reading.record.what)).toEqual(['client', 'checkpoint'])
})
