import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import type { Edit } from '#src/records/replica/edit.ts'
import { councilWorld, type SimulatedClient } from './council-world.ts'
import { everyRate } from './every-rate.ts'
import { saidWhenDone, type Saying } from './invariants/said-when-done.ts'
import type { Wrong } from './invariants/wrong.ts'
import {
  actAs,
  deviceOf,
  openPage,
  type Device,
  type PlantedInRecords,
  type RecordsPage,
} from './records-case.ts'
import { doubled, lostEdits, overwritten, stuck, told, unequal } from './records-wrongs.ts'
import { faultsOf } from './weather.ts'

/** Two to four people on one or two devices each edit the same few records while everything fails; then all heals. */
export async function recordsRun(seed: number, planted: PlantedInRecords = {}): Promise<readonly Wrong[]> {
  const world = await councilWorld(seed)
  const draw = seededRandom(seed + 31_000)
  world.tenant.settings.faults = faultsOf({
    how: 'drawn',
    seed: seed + 930_000,
    rates: everyRate(draw, 0.12),
  })
  const people = [ANA, BEN, ANA, BEN].slice(0, 2 + Math.floor(draw() * 3))
  const devices = people.map((each, place) => deviceOf(each, `d${place}`))
  const confirmed: Edit[] = []
  const made = () => devices.flatMap((device) => device.pages.flatMap((each) => each.made))
  const sayings: Saying[] = []
  const lives = devices.map((device) => liveOf(device))

  async function liveOf(device: Device): Promise<void> {
    for (let page = 0; page < 1 + Math.floor(draw() * 3); page += 1) {
      const endsAt = draw() < 0.5 ? 1 + Math.floor(draw() * 15) : Number.POSITIVE_INFINITY
      const strike = (count: number, moment: 'before' | 'after', client: SimulatedClient) => {
        if (count === endsAt && moment === (seed % 2 === 0 ? 'before' : 'after')) client.crash()
      }
      const opened = openPage(world, device, strike, planted)
      listen(opened)
      // A page that crashes never resolves; the device goes on without it.
      await Promise.race([useFor(opened), world.time.delay(400_000)])
      confirmed.push(...opened.confirmed)
      opened.page.crash()
    }
  }

  /** An edit that no longer waits is called saved: the list must have it by then. */
  function listen({ device, replica, page }: RecordsPage): void {
    let waiting = new Map<string, Edit>()
    replica.subscribe(() => {
      const now = new Map(replica.queue().map(({ edit }) => [edit.id, edit]))
      const gone = [...waiting.values()].filter((each) => !now.has(each.id))
      waiting = now
      if (gone.length === 0 || !page.isAlive()) return
      const rows = told(world)
      for (const edit of gone) {
        const committed = lostEdits(rows, { confirmed: [edit], made: made() }, []).length === 0
        sayings.push({ client: device.name, said: `that ${edit.id} is saved`, committed })
      }
    })
  }

  async function useFor(opened: RecordsPage): Promise<void> {
    await opened.sync.run()
    for (let turn = 0; turn < 6; turn += 1) {
      await opened.page.delay(Math.floor(draw() * 40_000))
      if (!opened.page.isAlive()) return
      opened.device.store.refuses = draw() < 0.03
      await actAs(opened, draw, world.time.nowMs())
      opened.device.store.refuses = false
      const run = opened.sync.run(draw() < 0.6 ? 'send-and-read' : 'send')
      if (draw() < 0.5) await run
    }
    await opened.sync.run()
  }

  async function heal(): Promise<readonly Wrong[]> {
    await Promise.all(lives)
    world.tenant.settings.faults = undefined
    await world.time.delay(120_000)
    const open = devices.map((device) => openPage(world, device, undefined, planted))
    open.forEach(listen)
    for (let round = 0; round < 3; round += 1) {
      for (const each of open) await each.sync.run()
      await world.time.delay(60_000)
    }
    const rows = told(world)
    return [
      ...lostEdits(rows, { confirmed, made: made() }, open),
      ...overwritten(rows, made()),
      ...doubled(rows),
      ...unequal(rows, open),
      ...stuck(open),
      ...saidWhenDone(sayings),
    ]
  }
  try {
    return await world.time.run(heal())
  } catch (failure) {
    return [{ invariant: 'E11', harm: 'stuck', what: String(failure) }]
  }
}
