import type { PublishPlan } from '#src/domain/publish/effect.ts'
import { unclaimedSession } from '#src/records/carry-over/carry-row.ts'
import { carryOverOpening, claimCarryOver } from '#src/records/carry-over/claim-carry-over.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import { sessionsCall } from '#src/records/stores/session-store.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { befalling, drawAccident } from './accident.ts'
import {
  carriedByPublish,
  carryRows,
  droppedTitle,
  expectedOfFirst,
  expectedOfPrepared,
  expectedOfTab,
  occurrence,
  prepare,
  proposeFromTab,
  sessionAt,
  thread,
  timesCarried,
} from './carry-case.ts'
import { councilWorld, startMs, type CouncilWorld, type Line, type SimulatedClient } from './council-world.ts'
import { everyRate } from './every-rate.ts'
import { carriedOnce, topicsOnce } from './invariants/carried-once.ts'
import { silentFailures } from './invariants/silent-failures.ts'
import type { Wrong } from './invariants/wrong.ts'
import { planOf, publishAs } from './publish-case.ts'
import { faultsOf } from './weather.ts'

const secrets = ['Left over', btoa('{"userId"').slice(0, 10)]

/** What a panel does when it opens an occurrence, at its hour: claims what earlier ones left. */
async function openOccurrence(world: CouncilWorld, page: SimulatedClient, index: number): Promise<void> {
  const { siteId } = world.place
  const { client, personId } = page
  const identity = occurrence(index)
  const { startMs: start } = identity
  const [sessions] = await openTogether(client, [sessionsCall(siteId, thread)])
  // The virtual hour hardly moves: the weeks are in what the page takes for now.
  const nowMs = start + world.time.nowMs() - startMs
  const carried = { ...identity, siteId, sessions: sessions(), nowMs }
  const opening = carryOverOpening(carried)
  const pages = (await openTogether(client, opening.calls)).map((read) => read())
  const by = { personId, name: personId === ANA ? 'Ana' : 'Ben' }
  const claim = { ...carried, client, by }
  await claimCarryOver(claim, opening, pages)
}

/** Publishing the first session, of which only the carrying-over matters here. */
function publishing(world: CouncilWorld, toSession: string | null): PublishPlan {
  const plan = planOf(world.place, { actions: 0, decisions: 0 })
  const effects = plan.effects.flatMap((each): PublishPlan['effects'] => {
    if (each.kind === 'turn') return [each]
    return each.kind === 'carry' ? [{ ...carriedByPublish(toSession), id: each.id }] : []
  })
  return { ...plan, sessionKey: occurrence(0).sessionKey, effects }
}

export interface PlantedInCarrying {
  readonly line?: Line
  /** A form that forgets which topic it has sent already. */
  readonly topicIds?: 'each-time'
}

/**
 * A session leaves items and topics. It is published, or not, by several people, while others open the next occurrence,
 * and the one after it where that was prepared and never held, two at once or after each other, and while somebody
 * proposes a topic from the tab, under every kind of fault; pages end and sleep. Then all heals, the topic is sent again
 * as its form does, and the last occurrence is opened once more.
 */
export async function carryRun(seed: number, planted: PlantedInCarrying = {}): Promise<readonly Wrong[]> {
  const world = await councilWorld(seed)
  const draw = seededRandom(seed + 51_000)
  const publishes = draw() < 0.6
  const phase = publishes && draw() < 0.5 ? 'published' : draw() < 0.5 ? 'closed' : 'running'
  const known = Math.floor(draw() * 3)
  const last = draw() < 0.5 ? 1 : 2
  const toSession = draw() < 0.5 ? occurrence(1).sessionKey : null
  // Drawn apart, so that the other draws stay what they were.
  const drawTopics = seededRandom(seed + 52_000)
  const prepared = known > 0 && last === 2 && drawTopics() < 0.5
  const fromTab = drawTopics() < 0.6
  await world.time.run(prepare({ world, phase, known, prepared }))
  await world.time.run(world.time.delay(60_000))
  const faults = faultsOf({ how: 'drawn', seed: seed + 950_000, rates: everyRate(draw, 0.12) })
  const failures: unknown[] = []
  const plan = publishing(world, toSession)
  let people = 0
  let topics = 0
  const topicId = () => (planted.topicIds === 'each-time' ? `typed-${(topics += 1)}` : 'typed-once')

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
    if (fromTab)
      for (let count = several(); count > 0; count -= 1)
        working.push(badly(200_000, (page) => proposeFromTab(world, page, topicId())))
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
    if (fromTab) await proposeFromTab(world, page, topicId())
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
      items: timesCarried,
      dropped: droppedTitle,
      seen: sessionAt(world, last),
    }),
    ...topicsOnce({
      seen: sessionAt(world, last),
      expected: [
        ...expectedOfFirst,
        ...(fromTab ? [expectedOfTab] : []),
        ...(prepared ? expectedOfPrepared : []),
      ],
    }),
    ...silentFailures(failures, secrets),
  ]
}
