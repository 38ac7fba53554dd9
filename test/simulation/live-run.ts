import { seededRandom } from '#test/support/seeded-random.ts'
import type { Move } from '#src/domain/session/move.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { councilWorld } from './council-world.ts'
import { equalEverywhere } from './invariants/equal-everywhere.ts'
import { everyEditKept } from './invariants/every-edit-kept.ts'
import { nothingLeft } from './invariants/nothing-left.ts'
import { oneFacilitator } from './invariants/one-facilitator.ts'
import { politeTraffic, type Crossing } from './invariants/polite-traffic.ts'
import { saidWhenDone } from './invariants/said-when-done.ts'
import { silentFailures } from './invariants/silent-failures.ts'
import type { Wrong } from './invariants/wrong.ts'
import { simulatedPages } from './live-between.ts'
import { simulatedDevice } from './live-device.ts'
import { drawLive, type DrawnLive, type DrawnOpening } from './live-draw.ts'
import { openPanel, type Panel, type PanelWorld, type PlantedInLive } from './live-panel.ts'
import { noting } from './traffic.ts'
import { faultsOf, type Notes } from './weather.ts'

/** What a page must have kept by then, whether or not it was told that it would end (goals 3.2). */
const flushMs = 200

const secrets = ['Note of', btoa('{"userId"').slice(0, 10)]

const ana = { personId: ANA, name: 'Ana' }
const people = [ana, { personId: BEN, name: 'Ben' }]

function noteMove(id: string): Move {
  const capture = { kind: 'note', id, itemId: null, text: `Note of ${id}` } as const
  return { kind: 'capture', capture, enteredFor: null }
}

function facilitates(index: number): Move {
  const { personId, name } = people[index % 2] ?? ana
  return { kind: 'assign-role', role: 'facilitator', personId, name, why: 'taken-over', forPersonId: null }
}

/**
 * Panels make moves, sleep, crash and are opened again while every kind of fault strikes; at the end all is quiet.
 * `notes` takes down what struck.
 */
export async function playLive(
  drawn: DrawnLive,
  planted: PlantedInLive = {},
  notes?: Notes,
): Promise<readonly Wrong[]> {
  const world = await councilWorld(drawn.seed, {
    ...(drawn.chance === undefined ? {} : { written: drawn.chance }),
    ...(notes === undefined ? {} : { note: notes.chance }),
  })
  world.tenant.settings.faults = faultsOf(drawn.weather, notes?.struck)
  let { refusals } = drawn
  let badly = drawn.between
  const heard = seededRandom(drawn.between?.seed ?? 0)
  const newDevice = () => ({
    device: simulatedDevice(world.time, world.random, () => refusals),
    pages:
      drawn.between === undefined
        ? null
        : simulatedPages(world.time, heard, () => badly ?? { lost: 0, doubled: 0 }),
  })
  const anasDevice = newDevice()
  const devices = [anasDevice, newDevice()]
  const confirmed = new Map<string, string>()
  const crossings: Crossing[] = []
  let pages = 0
  const around: PanelWorld = {
    world,
    planted,
    sayings: [],
    failures: [],
    line: (send, page) => {
      pages += 1
      const noted = drawn.noted ? noting(crossings, `page ${pages}`, world.time.nowMs) : null
      const line = noted?.(send, page) ?? send
      return planted.line?.(line, page) ?? line
    },
  }
  const last: Panel[] = []
  const wait = (ms: number) => world.time.delay(ms)

  async function work(panel: Panel, index: number, { takesOver, moves }: DrawnOpening): Promise<void> {
    const made: { readonly id: string; readonly atMs: number }[] = []
    if (takesOver) panel.live.make(facilitates(index))
    for (const [count, { sleepsMs, thenMs }] of moves.entries()) {
      const id = `${panel.clientId}-${count}`
      panel.live.make(noteMove(id))
      made.push({ id, atMs: world.time.nowMs() })
      if (sleepsMs !== null) panel.page.suspend(world.time.nowMs() + sleepsMs)
      await wait(thenMs)
    }
    const safe = panel.live.snapshot().keptOnDevice ? world.time.nowMs() - flushMs : Number.NEGATIVE_INFINITY
    for (const each of made) if (each.atMs <= safe) confirmed.set(each.id, `Note of ${each.id}`)
  }

  async function sit(openings: readonly DrawnOpening[], index: number): Promise<void> {
    const person = people[index % 2] ?? ana
    const device = devices[index % 2] ?? anasDevice
    for (const [opening, each] of openings.entries()) {
      const panel = openPanel(around, { ...person, pageName: `p${index}`, opening }, device)
      await work(panel, index, each)
      if (opening === openings.length - 1) last.push(panel)
      else if (each.ends === 'crash') panel.crash()
      else panel.close()
      await wait(60)
    }
  }

  async function all(): Promise<void> {
    const first = openPanel(around, { ...ana, pageName: 'first', opening: 0 }, anasDevice)
    first.live.make(facilitates(0))
    last.push(first)
    await Promise.all(drawn.sitting.map(sit))
    world.tenant.settings.faults = undefined
    refusals = 0
    badly = undefined
    await wait(200_000)
    for (const panel of last) panel.live.refresh()
    await wait(60_000)
  }

  try {
    await world.time.run(all())
  } catch (failure) {
    return [{ invariant: 'E11', harm: 'stuck', what: String(failure) }]
  }
  const seen = last.map(({ live, clientId }) => ({ client: clientId, ...live.snapshot() }))
  for (const panel of last) panel.live.stop()
  return [
    ...seen.flatMap(({ client, state }) =>
      everyEditKept({
        client,
        confirmed,
        shown: state.captured.map(({ capture }) => ({
          id: capture.id,
          content: capture.kind === 'note' ? capture.text : '',
        })),
        shownConflicts: new Set(),
      }),
    ),
    ...equalEverywhere(seen),
    ...oneFacilitator(
      seen.map(({ client, state }) => ({ client, facilitatorId: state.roles.facilitator?.personId ?? null })),
    ),
    ...nothingLeft(
      seen
        .filter((each) => each.unsent > 0)
        .map(({ client, unsent, liveness }) => ({
          what: `${unsent} moves of ${client}`,
          reason: liveness.kind === 'live' || liveness.kind === 'loading' ? null : liveness.kind,
        })),
    ),
    ...saidWhenDone(around.sayings),
    ...silentFailures(around.failures, secrets),
    ...politeTraffic(crossings),
  ]
}

export function liveRun(seed: number, planted?: PlantedInLive): Promise<readonly Wrong[]> {
  return playLive(drawLive(seed), planted)
}
