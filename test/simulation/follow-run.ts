import { ask } from '#src/graph/asking.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { patchTask, taskById, tasksOf } from '#src/graph/planner/tasks.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import { actionKind } from '#src/records/kinds/action-kind.ts'
import { findByKey } from '#src/records/lists/create-once.ts'
import { updateRecord } from '#src/records/lists/update-record.ts'
import { closeDone, mergePlanner, openActionsCall, reopenUndone } from '#src/records/stores/action-store.ts'
import { items, versionsOf } from '#src/sandbox/tenant/lists/item.ts'
import { findList } from '#src/sandbox/tenant/lists/list.ts'
import { tasks } from '#src/sandbox/tenant/planner/planner-rows.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { befalling, drawAccident } from './accident.ts'
import { published, taskOf } from './correction-run.ts'
import { councilWorld, type CouncilWorld, type Line, type SimulatedClient } from './council-world.ts'
import { everyRate } from './every-rate.ts'
import { followedPlanner, type Followed } from './invariants/followed-planner.ts'
import { silentFailures } from './invariants/silent-failures.ts'
import type { Wrong } from './invariants/wrong.ts'
import { faultsOf } from './weather.ts'

const today = '2026-12-02'
const doneSince = '2026-11-18'
const secrets = ['Send the figures', 'Said in the list', btoa('{"userId"').slice(0, 10)]

/** Columns of an action's record, from the first version to the last. */
function versionsOfAction(
  world: CouncilWorld,
  captureId: string,
): readonly Readonly<Record<string, unknown>>[] {
  const list = findList(world.tenant.world, world.place.siteId, actionKind.list)
  if (list === undefined) return []
  const rows = [...items(world.tenant.world, list.id).values()]
  return rows
    .filter((each) => each.fields['ClientKey'] === captureId)
    .flatMap((each) => versionsOf(world.tenant.world, list, each).map(({ fields }) => fields))
    .reverse()
}

/** What one panel does when it opens a session: last time's actions follow Planner. */
async function look(world: CouncilWorld, { client }: Pick<SimulatedClient, 'client'>, thread: string) {
  const { siteId, planId } = world.place
  const [open] = await openTogether(client, [openActionsCall(siteId, thread, doneSince)])
  const merged = mergePlanner(open(), await askEveryPage(client, tasksOf(planId)), today)
  await Promise.all([closeDone(client, siteId, merged, today), reopenUndone(client, siteId, merged)])
}

/**
 * People complete, open again and begin tasks in Planner, take actions back and write into them in the list, while
 * panels look at Planner under every kind of fault, end and sleep; then all heals and somebody looks once more.
 */
export async function followRun(
  seed: number,
  planted: { readonly line?: Line } = {},
): Promise<readonly Wrong[]> {
  const world = await councilWorld(seed)
  const draw = seededRandom(seed + 41_000)
  const { plan, ledger } = await published(world, 1 + Math.floor(draw() * 4))
  await world.time.run(world.time.delay(60_000))
  const captures = plan.effects.flatMap((each) => (each.kind === 'task' ? [each.captureId] : []))
  const wished = new Map<string, Followed>(
    captures.map((captureId) => [captureId, { captureId, percent: 0, dropped: false, detail: null }]),
  )
  const failures: unknown[] = []
  const faults = faultsOf({ how: 'drawn', seed: seed + 940_000, rates: everyRate(draw, 0.12) })
  // The panels are Ben's. Ana works in Planner and in the list itself, which is not what is tried here.
  world.tenant.settings.faults = (point) => (point.userId === ANA ? undefined : faults(point))
  const { client } = world.open(ANA)

  async function workAt(captureId: string): Promise<void> {
    for (let count = 1 + Math.floor(draw() * 3); count > 0; count -= 1) {
      await world.time.delay(Math.floor(draw() * 200_000))
      const act = draw()
      const percent = [0, 50, 100][Math.floor(draw() * 3)] ?? 0
      const known = wished.get(captureId)
      if (known === undefined) return
      if (act < 0.75) {
        const task = await ask(client, taskById(taskOf(ledger, captureId)))
        await ask(client, patchTask(task, { percentComplete: percent }))
        wished.set(captureId, { ...known, percent })
        continue
      }
      const dropped = known.dropped || act < 0.85
      const detail = `Said in the list ${count}`
      const item = await findByKey(client, world.place.siteId, actionKind, captureId)
      if (item === null) throw new Error(`No record of ${captureId}`)
      const state = dropped ? ({ state: 'dropped' } as const) : {}
      await updateRecord(client, world.place.siteId, actionKind, item, () => ({ ...state, detail }))
      wished.set(captureId, { ...known, dropped, detail })
    }
  }

  async function lookBadly(): Promise<void> {
    const accident = drawAccident(draw, 5)
    const startsMs = Math.floor(draw() * 500_000)
    await world.time.delay(startsMs)
    const page = world.open(BEN, befalling(accident, world.time.nowMs), planted.line)
    await look(world, page, plan.thread)
  }

  async function all(): Promise<void> {
    for (let looks = 2 + Math.floor(draw() * 4); looks > 0; looks -= 1) {
      void lookBadly().catch((failure: unknown) => failures.push(failure))
    }
    await Promise.all(captures.map(workAt))
    await world.time.delay(900_000)
    world.tenant.settings.faults = undefined
    await world.time.delay(60_000)
    const page = world.open(BEN, undefined, planted.line)
    await look(world, page, plan.thread)
  }

  try {
    await world.time.run(all())
  } catch (failure) {
    return [{ invariant: 'E11', harm: 'stuck', what: String(failure) }]
  }
  return [
    ...followedPlanner(
      [...wished.values()].map((each) => ({
        wished: each,
        percentNow: tasks(world.tenant.world).get(taskOf(ledger, each.captureId))?.percentComplete ?? null,
        versions: versionsOfAction(world, each.captureId),
      })),
    ),
    ...silentFailures(failures, secrets),
  ]
}
