import type { PublishPlan } from '#src/domain/publish/effect.ts'
import { unfinishedItems } from '#src/domain/publish/carry.ts'
import { sessionKey } from '#src/domain/session/session-key.ts'
import type { LoggedMove, Move } from '#src/domain/session/move.ts'
import { unclaimedSession } from '#src/records/carry-over/carry-row.ts'
import { carryOverOpening, claimCarryOver } from '#src/records/carry-over/claim-carry-over.ts'
import type { SessionRecord } from '#src/records/kinds/session-kind.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import { freshRow, sessionsCall } from '#src/records/stores/session-store.ts'
import { createListLogCarrier } from '#src/records/stores/list-log-carrier.ts'
import { createOnce } from '#src/records/lists/create-once.ts'
import { sessionLogKind } from '#src/records/kinds/session-log-kind.ts'
import { sessionKind } from '#src/records/kinds/session-kind.ts'
import { items, versionsOf } from '#src/sandbox/tenant/lists/item.ts'
import { findList } from '#src/sandbox/tenant/lists/list.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { befalling, drawAccident } from './accident.ts'
import { councilWorld, startMs, type CouncilWorld, type Line, type SimulatedClient } from './council-world.ts'
import { everyRate } from './every-rate.ts'
import { carriedOnce, type CarryRow } from './invariants/carried-once.ts'
import { silentFailures } from './invariants/silent-failures.ts'
import type { Wrong } from './invariants/wrong.ts'
import { planOf, publishAs } from './publish-case.ts'
import { faultsOf } from './weather.ts'

const thread = '19:meeting_weekly@thread.v2'
const secrets = ['Left over', btoa('{"userId"').slice(0, 10)]

/** The occurrence of that number; 0 is the one that leaves something. */
function occurrence(index: number) {
  const start = startMs + index * 7 * 86_400_000
  return {
    sessionKey: sessionKey(thread, new Date(start).toISOString(), start),
    thread,
    title: 'Weekly review',
    startMs: start,
    eventUid: '',
  }
}

const leftIds = ['one', 'two']
const itemOf = (id: string) => ({
  id,
  title: `Left over ${id}`,
  kind: 'discuss' as const,
  minutes: 5,
  lead: { kind: 'facilitator' as const },
})
const left = leftIds.map(itemOf)

function moved(seq: number, move: Move): LoggedMove {
  return { client: 'c', seq, lamport: seq, atMs: startMs, by: ANA, byName: 'Ana', move }
}

interface Setting {
  readonly world: CouncilWorld
  /** What the list of sessions says of the first. */
  readonly phase: SessionRecord['phase']
  /** How many later occurrences have a row of their own from the start. */
  readonly known: number
}

/** A session that was begun, with two items that nobody came to, and rows of later occurrences. */
async function prepare({ world, phase, known }: Setting): Promise<void> {
  const { siteId } = world.place
  const { client } = world.open(ANA)
  const row = { ...freshRow(occurrence(0)), phase }
  await createOnce(client, siteId, sessionKind, row)
  for (let index = 1; index <= known; index += 1) {
    await createOnce(client, siteId, sessionKind, freshRow(occurrence(index)))
  }
  const log = createListLogCarrier({
    client,
    siteId,
    sessionKey: occurrence(0).sessionKey,
    nowMs: world.time.nowMs,
  })
  const plan: Move = {
    kind: 'plan-agenda',
    templateId: null,
    title: 'Weekly',
    plannedMinutes: 10,
    plannedStartMs: null,
    items: [itemOf('begun'), ...left],
  }
  const { sessionKey: first } = occurrence(0)
  await log.append({
    clientKey: `${first}/c/1`,
    sessionKey: first,
    moves: [moved(1, plan), moved(2, { kind: 'start' })],
  })
}

/** What a panel does when it opens an occurrence, at its hour: claims what earlier ones left. */
async function openOccurrence(world: CouncilWorld, page: SimulatedClient, index: number): Promise<void> {
  const { siteId } = world.place
  const { client, personId } = page
  const { sessionKey: key, startMs: start } = occurrence(index)
  const [sessions] = await openTogether(client, [sessionsCall(siteId, thread)])
  // The virtual hour hardly moves: the weeks are in what the page takes for now.
  const nowMs = start + world.time.nowMs() - startMs
  const carried = { siteId, thread, sessionKey: key, startMs: start, sessions: sessions(), nowMs }
  const opening = carryOverOpening(carried)
  const pages = (await openTogether(client, opening.calls)).map((read) => read())
  const by = { personId, name: personId === ANA ? 'Ana' : 'Ben' }
  const claim = { ...carried, client, unfinished: unfinishedItems, by }
  await claimCarryOver(claim, opening, pages)
}

/** Publishing the first session, of which only the carrying-over matters here. */
function publishing(world: CouncilWorld, toSession: string | null): PublishPlan {
  const plan = planOf(world.place, { actions: 0, decisions: 0 })
  const effects = plan.effects.flatMap((each): PublishPlan['effects'] => {
    if (each.kind === 'turn') return [each]
    const { sessionKey: from } = occurrence(0)
    return each.kind === 'carry' ? [{ ...each, fromSession: from, toSession, items: left }] : []
  })
  return { ...plan, sessionKey: occurrence(0).sessionKey, effects }
}

/**
 * A session leaves two items. It is published, or not, by several people, while others open the next occurrence, and the
 * one after it where that was never held, two at once or after each other, under every kind of fault; pages end and
 * sleep. Then all heals, and the last occurrence is opened once more.
 */
export async function carryRun(
  seed: number,
  planted: { readonly line?: Line } = {},
): Promise<readonly Wrong[]> {
  const world = await councilWorld(seed)
  const draw = seededRandom(seed + 51_000)
  const publishes = draw() < 0.6
  const phase = publishes && draw() < 0.5 ? 'published' : draw() < 0.5 ? 'closed' : 'running'
  const known = Math.floor(draw() * 3)
  const last = draw() < 0.5 ? 1 : 2
  const toSession = draw() < 0.5 ? occurrence(1).sessionKey : null
  await world.time.run(prepare({ world, phase, known }))
  await world.time.run(world.time.delay(60_000))
  const faults = faultsOf({ how: 'drawn', seed: seed + 950_000, rates: everyRate(draw, 0.12) })
  const failures: unknown[] = []
  const plan = publishing(world, toSession)
  let people = 0

  async function badly(withinMs: number, work: (page: SimulatedClient) => Promise<unknown>): Promise<void> {
    const accident = drawAccident(draw, 4)
    const startsMs = Math.floor(draw() * withinMs)
    people += 1
    const person = people % 2 === 0 ? ANA : BEN
    await world.time.delay(startsMs)
    const page = world.open(person, befalling(accident, world.time.nowMs), planted.line)
    // A page that ends never comes back; nobody waits for it.
    await Promise.race([
      work(page).catch((failure: unknown) => failures.push(failure)),
      world.time.delay(300_000),
    ])
  }

  async function all(): Promise<void> {
    world.tenant.settings.faults = faults
    const working: Promise<void>[] = []
    const several = () => 1 + Math.floor(draw() * 3)
    if (publishes)
      for (let count = several(); count > 0; count -= 1)
        working.push(badly(draw() < 0.5 ? 400_000 : 20_000, (page) => publishAs(world, page, plan)))
    for (let count = several(); count > 0; count -= 1)
      working.push(badly(draw() < 0.5 ? 200 : 200_000, (page) => openOccurrence(world, page, 1)))
    if (last === 2) {
      await world.time.delay(draw() < 0.5 ? 200_000 : 20_000)
      for (let count = several(); count > 0; count -= 1)
        working.push(badly(draw() < 0.5 ? 200 : 200_000, (page) => openOccurrence(world, page, 2)))
    }
    await Promise.all(working)
    await world.time.delay(500_000)
    world.tenant.settings.faults = undefined
    const page = world.open(BEN, undefined, planted.line)
    if (publishes) await publishAs(world, page, plan)
    await world.time.delay(40_000)
    await openOccurrence(world, page, last)
  }

  try {
    await world.time.run(all())
  } catch (failure) {
    return [{ invariant: 'E11', harm: 'stuck', what: String(failure) }]
  }
  return [
    ...carriedOnce({
      rows: carryRows(world),
      inOrder: [unclaimedSession(thread), occurrence(1).sessionKey, occurrence(2).sessionKey],
      to: occurrence(last).sessionKey,
      itemIds: leftIds,
    }),
    ...silentFailures(failures, secrets),
  ]
}

function carryRows(world: CouncilWorld): readonly CarryRow[] {
  const list = findList(world.tenant.world, world.place.siteId, sessionLogKind.list)
  if (list === undefined) return []
  return [...items(world.tenant.world, list.id).values()]
    .filter((each) => String(each.fields['ClientKey']).startsWith('carry/'))
    .map((each) => ({
      key: String(each.fields['ClientKey']),
      moves: String(each.fields['Moves']),
      sessions: versionsOf(world.tenant.world, list, each)
        .map(({ fields }) => String(fields['Session']))
        .reverse(),
    }))
}
