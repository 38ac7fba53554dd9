import { expect, test } from 'vitest'
import type { Council } from '#src/domain/council/council.ts'
import { templateItemsOf } from '#src/domain/agenda/council-template.ts'
import { statusOf } from '#src/domain/publish/ledger.ts'
import { foldSession } from '#src/domain/session/fold.ts'
import { sessionKey as keyOfStart } from '#src/domain/session/session-key.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { tasksOf } from '#src/graph/planner/tasks.ts'
import { carryOverOpening, claimCarryOver } from '#src/records/carry-over/claim-carry-over.ts'
import { provisionLists } from '#src/records/provisioning/provision-lists.ts'
import { markSchemaVersion, schemaCall } from '#src/records/provisioning/schema-version.ts'
import { councilTemplates, keepTemplate, removeTemplate } from '#src/records/stores/template-store.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import { closeDone, mergePlanner, openActionsCall } from '#src/records/stores/action-store.ts'
import { rememberThread, saveCouncil } from '#src/records/stores/council-store.ts'
import {
  councilOfGroupCall,
  councilOfSiteCall,
  knownThreadsCall,
  loadCouncil,
} from '#src/records/stores/find-councils.ts'
import { createListLogCarrier, logOpening } from '#src/records/stores/list-log-carrier.ts'
import { ensureSession, sessionCall, sessionsCall } from '#src/records/stores/session-store.ts'
import { turnsCall } from '#src/records/stores/turn-store.ts'
import { findList, lists } from '#src/sandbox/tenant/lists/list.ts'
import { tasks } from '#src/sandbox/tenant/planner/planner-rows.ts'
import { TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { ANA, BEN, CHO } from '#src/sandbox/tenant/test-tenant.ts'
import { councilWorld, startMs, type CouncilWorld } from './council-world.ts'
import { planOf, publishAs, sessionKey } from './publish-case.ts'

const thread = '19:meeting_weekly@thread.v2'

function councilOf(world: CouncilWorld): Council {
  return {
    key: 'k1',
    name: 'Operations council',
    language: 'en',
    timeZone: 'Europe/Lisbon',
    departments: [{ id: 'fin', name: 'Finance', short: 'FIN' }],
    members: [{ personId: ANA, displayName: 'Ana Ferrão', departmentId: 'fin', role: 'member' }],
    teamId: TEAM,
    channelId: 'channel',
    channelName: 'General',
    siteId: world.place.siteId,
    planId: world.place.planId,
    planName: 'Council',
    bucketId: world.place.bucketId,
  }
}

function session(index: number) {
  const start = startMs + index * 7 * 86_400_000
  return {
    sessionKey: keyOfStart(thread, new Date(start).toISOString(), start),
    thread,
    title: 'Weekly review',
    startMs: start,
    eventUid: '',
  }
}

const by = { personId: ANA, name: 'Ana' }
const item = (id: string) => ({
  id,
  title: id,
  kind: 'discuss' as const,
  minutes: 5,
  lead: { kind: 'facilitator' as const },
})

test('setting up again changes nothing, mends what somebody removed, and says who may not', async () => {
  const world = await councilWorld(1)
  const { siteId } = world.place
  const { client } = world.open(ANA)
  const outcomes = async (as: typeof client) => {
    const reports = await world.time.run(provisionLists(as, siteId))
    return new Map(reports.map((each) => [each.list, each.outcome]))
  }
  expect(new Set((await outcomes(client)).values())).toEqual(new Set(['was-there']))
  const list = findList(world.tenant.world, siteId, 'Weft actions')
  if (list === undefined) throw new Error('No list of actions')
  const columns = list.columns
    .filter((each) => each.name !== 'TaskKey')
    .map((each) => (each.name === 'Session' ? { ...each, indexed: false } : each))
  lists(world.tenant.world).set(list.id, { ...list, columns })
  expect((await outcomes(world.open(BEN).client)).get('Weft actions')).toBe('refused')
  const mended = await outcomes(client)
  expect(mended.get('Weft actions')).toBe('mended')
  expect([...mended.values()].filter((each) => each !== 'was-there')).toHaveLength(1)
  await world.time.run(markSchemaVersion(client, siteId))
  const [version] = await world.time.run(openTogether(client, [schemaCall(siteId)]))
  expect(version()).toBe('current')
})

test('the council is saved once, found by its site and by a remembered thread, and hidden from strangers', async () => {
  const world = await councilWorld(1)
  const ana = world.open(ANA).client
  const council = councilOf(world)
  await world.time.run(saveCouncil(ana, council))
  const second = await world.time.run(saveCouncil(ana, { ...council, key: 'k2', name: 'Renamed' }))
  expect(second.key).toBe('k1')
  expect(await world.time.run(loadCouncil(ana, council.siteId))).toEqual({
    ok: true,
    council: { ...council, name: 'Renamed' },
  })
  await world.time.run(rememberThread(ana, second, thread))
  await world.time.run(rememberThread(ana, second, thread))
  const [known, other, threads] = await world.time.run(
    openTogether(world.open(BEN).client, [
      councilOfGroupCall(TEAM, thread),
      councilOfSiteCall(council.siteId, '19:meeting_other@thread.v2'),
      knownThreadsCall(council.siteId),
    ]),
  )
  expect(known()).toMatchObject({ reading: { ok: true, council: { key: 'k1' } }, knowsThread: true })
  expect(other()).toMatchObject({ reading: { ok: true }, knowsThread: false })
  expect(threads()).toEqual([thread])
  expect((await world.time.run(loadCouncil(world.open(CHO).client, council.siteId))).ok).toBe(false)
})

test('two people who open one meeting make one session, and everything a panel needs comes in one request', async () => {
  const world = await councilWorld(1)
  const { siteId } = world.place
  const people = [world.open(ANA), world.open(BEN)]
  const made = await world.time.run(
    Promise.all(people.map((each) => ensureSession(each.client, siteId, session(0)))),
  )
  expect(made[0]?.id).toBe(made[1]?.id)
  const page = world.open(ANA)
  await world.time.run(saveCouncil(page.client, councilOf(world)))
  const before = page.sent()
  const opening = logOpening(siteId, session(0).sessionKey)
  const [council, mine, all, actions, turns, latest, rows] = await world.time.run(
    openTogether(page.client, [
      councilOfSiteCall(siteId, thread),
      sessionCall(siteId, session(0).sessionKey),
      sessionsCall(siteId, thread),
      openActionsCall(siteId, thread, '2026-01-01'),
      turnsCall(siteId, '2026-01-01'),
      opening.latest,
      opening.rows,
    ]),
  )
  expect(page.sent() - before).toBe(1)
  expect([council().reading.ok, mine()?.id, all().length, actions(), turns()]).toEqual([
    true,
    made[0]?.id,
    1,
    [],
    [],
  ])
  const opened = { latest: latest(), rows: rows() }
  const carrier = createListLogCarrier({
    client: page.client,
    siteId,
    sessionKey: session(0).sessionKey,
    nowMs: world.time.nowMs,
    opened,
  })
  await world.time.run(carrier.read(null))
  expect(page.sent() - before).toBe(1)
})

test('a log row is stored once and read once, also one that arrives between the two calls of the first read', async () => {
  const world = await councilWorld(1)
  const { client } = world.open(ANA)
  const of = (key: string) =>
    createListLogCarrier({ client, siteId: world.place.siteId, sessionKey: key, nowMs: world.time.nowMs })
  const move = {
    client: 'c',
    seq: 1,
    lamport: 1,
    atMs: 1,
    by: ANA,
    byName: 'Ana',
    move: { kind: 'start' as const },
  }
  const row = { clientKey: 's/c/1', sessionKey: 's', moves: [move] }
  const carrier = of('s')
  const first = await world.time.run(carrier.read(null))
  expect(await world.time.run(carrier.append(row))).toBe('stored')
  expect(await world.time.run(carrier.append(row))).toBe('already-there')
  await world.time.run(of('other').append({ ...row, clientKey: 'other/c/1', sessionKey: 'other' }))
  const second = await world.time.run(carrier.read(first.cursor))
  expect(new Set(second.rows.map((each) => each.clientKey))).toEqual(new Set(['s/c/1']))
  const third = await world.time.run(carrier.read(second.cursor))
  expect(third.rows).toEqual([])
})

test('a row that a lagging copy of the list did not show at first is read once all has settled', async () => {
  const world = await councilWorld(1)
  const { client } = world.open(ANA)
  const carrier = createListLogCarrier({
    client,
    siteId: world.place.siteId,
    sessionKey: 's',
    nowMs: world.time.nowMs,
  })
  const move = {
    client: 'c',
    seq: 1,
    lamport: 1,
    atMs: 1,
    by: ANA,
    byName: 'Ana',
    move: { kind: 'start' as const },
  }
  await world.time.run(carrier.append({ clientKey: 's/c/1', sessionKey: 's', moves: [move] }))
  world.tenant.settings.faults = ({ method, path }) =>
    method === 'GET' && path.endsWith('/items') ? { lagMs: 30_000 } : undefined
  const first = await world.time.run(carrier.read(null))
  const second = await world.time.run(carrier.read(first.cursor))
  expect([...first.rows, ...second.rows]).toEqual([])
  await world.time.run(world.time.delay(36_000))
  const third = await world.time.run(carrier.read(second.cursor))
  expect(third.rows.map((each) => each.clientKey)).toEqual(['s/c/1'])
})

test('what is left of a session goes on once, over sessions that were never held, whoever opens first', async () => {
  const world = await councilWorld(1)
  const { siteId } = world.place
  const ana = world.open(ANA).client
  const ben = world.open(BEN).client
  for (const index of [0, 1, 2]) await world.time.run(ensureSession(ana, siteId, session(index)))
  const last = createListLogCarrier({
    client: ana,
    siteId,
    sessionKey: session(0).sessionKey,
    nowMs: world.time.nowMs,
  })
  const made = (seq: number, move: Parameters<typeof foldSession>[0][number]['move']) => ({
    client: 'c',
    seq,
    lamport: seq,
    atMs: startMs,
    by: ANA,
    byName: 'Ana',
    move,
  })
  const plan = {
    kind: 'plan-agenda' as const,
    templateId: null,
    title: 'Weekly',
    plannedMinutes: 10,
    plannedStartMs: null,
  }
  const moves = [made(1, { ...plan, items: [item('one'), item('two')] }), made(2, { kind: 'start' })]
  await world.time.run(last.append({ clientKey: 'a/1', sessionKey: session(0).sessionKey, moves }))
  const sessions = [0, 1, 2].map((index) => ({
    ...session(index),
    clientKey: session(index).sessionKey,
    phase: index === 0 ? ('running' as const) : ('empty' as const),
  }))
  const [all] = await world.time.run(openTogether(ana, [sessionsCall(siteId, thread)]))
  const known = all().map((each) => ({
    ...each,
    phase: sessions.find((one) => one.clientKey === each.clientKey)?.phase ?? each.phase,
  }))
  const claim = async (client: typeof ana, index: number, ofThem = known, nowMs = session(index).startMs) => {
    const carried = { ...session(index), siteId, sessions: ofThem, nowMs }
    const opening = carryOverOpening(carried)
    const pages = (await openTogether(client, opening.calls)).map((each) => each())
    const claimed = { ...carried, client, by }
    return claimCarryOver(claimed, opening, pages)
  }
  await world.time.run(Promise.all([claim(ana, 1), claim(ben, 1)]))
  const carriedTo = async (index: number) => {
    const carrier = createListLogCarrier({
      client: ana,
      siteId,
      sessionKey: session(index).sessionKey,
      nowMs: world.time.nowMs,
    })
    const { rows } = await world.time.run(carrier.read(null))
    return foldSession(rows.flatMap((each) => each.moves)).items.map((each) => each.id)
  }
  const first = await carriedTo(1)
  expect(first).toContain('two')
  // Whoever prepares the one after it on the same day takes nothing from it.
  await world.time.run(claim(ben, 2, known, session(1).startMs))
  expect(await carriedTo(1)).toEqual(first)
  // Nobody planned the one in between: it has no record, and what waits for it is found all the same.
  const planned = known.filter((each) => each.clientKey !== session(1).sessionKey)
  await world.time.run(Promise.all([claim(ana, 2, planned), claim(ben, 2, planned)]))
  expect(await carriedTo(1)).toEqual([])
  expect(await carriedTo(2)).toEqual(first)
})

test('a task that is completed in Planner closes the action here, and late ones stand first', async () => {
  const world = await councilWorld(1)
  const { siteId } = world.place
  const page = world.open(ANA)
  const plan = planOf(world.place, { actions: 3, decisions: 0 })
  const { ledger } = await world.time.run(publishAs(world, page, plan))
  const done = statusOf(ledger, 'task/a1').ref ?? ''
  const row = tasks(world.tenant.world).get(done)
  if (row !== undefined) tasks(world.tenant.world).set(done, { ...row, percentComplete: 100 })
  const look = async (doneSince = '2026-12-01') => {
    const [open] = await world.time.run(
      openTogether(page.client, [openActionsCall(siteId, thread, doneSince)]),
    )
    const planned = await world.time.run(askEveryPage(page.client, tasksOf(world.place.planId)))
    return mergePlanner(open(), planned, '2026-12-02')
  }
  const merged = await look()
  expect(merged.map((each) => each.state)).toEqual(['open', 'open', 'done'])
  expect(merged[0]?.late).toBe(true)
  expect(await world.time.run(closeDone(page.client, siteId, merged, '2026-12-02'))).toBe(1)
  // Whoever opens later still sees it as done; in time it goes.
  expect((await look()).map((each) => each.state)).toEqual(['open', 'open', 'done'])
  expect(await look('2026-12-03')).toHaveLength(2)
  expect(plan.sessionKey).toBe(sessionKey)
})

test('a template of the council is kept once, found by everybody, and deleted by who has seen it last', async () => {
  const world = await councilWorld(1)
  const { siteId } = world.place
  const ana = world.open(ANA).client
  const ben = world.open(BEN).client
  const template = {
    title: 'Our Monday',
    purpose: '',
    cadence: 'weekly' as const,
    items: templateItemsOf([item('one'), item('two')]),
  }
  const kept = () => world.time.run(councilTemplates(ben, siteId))
  await world.time.run(
    Promise.all([ana, ben].map((each) => keepTemplate(each, siteId, 'template-1', template))),
  )
  expect(await kept()).toMatchObject([{ key: 'template-1', ...template }])
  const [seen] = await kept()
  if (seen === undefined) throw new Error('No template')
  await world.time.run(removeTemplate(ana, siteId, seen))
  expect(await kept()).toEqual([])
  await world.time.run(keepTemplate(ana, siteId, 'template-2', seen))
  expect(await kept()).toMatchObject([{ key: 'template-2', ...template }])
})
