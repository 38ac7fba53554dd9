import { seededRandom } from '#test/support/seeded-random.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { equalEverywhere } from '../invariants/equal-everywhere.ts'
import { everyEditKept } from '../invariants/every-edit-kept.ts'
import { nothingLeft } from '../invariants/nothing-left.ts'
import { oneFacilitator } from '../invariants/one-facilitator.ts'
import { saidWhenDone } from '../invariants/said-when-done.ts'
import { silentFailures } from '../invariants/silent-failures.ts'
import { timersAgree } from '../invariants/timers-agree.ts'
import { votesOnce } from '../invariants/votes-once.ts'
import type { Wrong } from '../invariants/wrong.ts'
import { roomCouncil, roomItems } from './room-council.ts'
import { roomDevice } from './room-device.ts'
import { drawRoom, type DrawnMachine, type DrawnRoom } from './room-draw.ts'
import { roomList } from './room-list.ts'
import { roomNetwork } from './room-network.ts'
import { roomNotices } from './room-notices.ts'
import { machineClocks, roomPage } from './room-page.ts'
import { openRoomPanel, type PlantedInRoom, type RoomAround, type RoomPanel } from './room-panel.ts'
import { roomRelay } from './room-relay.ts'
import { strangeDeeds } from './room-strange.ts'
import { roomTime } from './room-time.ts'
import { roomTruth } from './room-truth.ts'

const startMs = Date.UTC(2026, 10, 23, 9)
/** What a page must have kept by then, whether or not it was told that it would end (goals 3.2). */
const flushMs = 200
/** A dead connection is noticed, and what waits for the network tries again, within so long (`pace.ts`, a minute and a quarter). */
const backMs = 80_000
/** Then all is everywhere within so long: twice the slowest reader's pause (`pace.ts`, 58.5 seconds). */
const settledMs = 130_000
/** Where a stranger told something on the relay alone: somebody else stores it six minutes later at the latest (`told-moves.ts`). */
const strangerSettledMs = settledMs + 360_000
/** What one says on the relay all others on it have by then. */
const saidMs = 1000

const secrets = ['Note of', 'Words of', 'Person ']

class Machine {
  readonly panels: RoomPanel[] = []
  asleepUntilMs = 0
}

/** Plays a room: people do what people do while everything goes wrong; then nothing does, and all is looked at. */
export async function playRoom(drawn: DrawnRoom, planted: PlantedInRoom = {}): Promise<readonly Wrong[]> {
  const time = roomTime(startMs)
  const random = seededRandom(drawn.seed)
  const network = roomNetwork(time, startMs, drawn)
  const list = roomList({ time, network, random, rates: drawn.list })
  const relay = drawn.relay === null ? null : roomRelay({ time, network, random, drawn: drawn.relay })
  const notices = drawn.notices === null ? null : roomNotices({ network, random, drawn: drawn.notices })
  const truth = roomTruth()
  let { refusals } = drawn
  const machines = drawn.machines.map(() => new Machine())
  const open = () => machines.flatMap((each) => each.panels)
  const around: RoomAround = {
    ...{ time, list, relay, notices, random, truth, planted },
    people: () => machines.length,
    quiet: false,
  }
  const gone = new Set<string>()
  const confirmed = new Map<string, string>()
  const at = (ms: number, what: () => void) => void time.after(ms, what)

  function prepare(drawnMachine: DrawnMachine, index: number, machine: Machine): void {
    const clocks = machineClocks(time, startMs, drawnMachine)
    const device = roomDevice(random, () => refusals)
    const me = roomCouncil.members[drawnMachine.person] ?? roomCouncil.members[0]
    if (me === undefined) return
    let opened = 0
    const openPages = () => {
      if (machine.asleepUntilMs > 0) {
        at(machine.asleepUntilMs + 1 - time.nowMs(), openPages)
        return
      }
      for (let page = 0; page < drawnMachine.pages; page += 1) {
        const mine = roomPage({ time, network, machine: index, clocks, random })
        machine.panels.push(
          openRoomPanel(around, {
            ...{ page: mine, wallMs: clocks.wallMs, device, me },
            client: `p${index}-${opened}`,
            onRelay: drawnMachine.relay,
            hidden: drawnMachine.hidden,
          }),
        )
        opened += 1
      }
    }
    at(drawnMachine.opensAtMs, openPages)
    for (const { atMs, how, backAfterMs } of drawnMachine.ends)
      at(atMs, () => {
        for (const panel of machine.panels.splice(0)) {
          const kept = panel.live.snapshot().keptOnDevice
          if (!kept || backAfterMs === null) gone.add(panel.client)
          else
            for (const [id, { client, text, atMs: madeMs }] of truth.written)
              if (client === panel.client && madeMs <= time.nowMs() - flushMs) confirmed.set(id, text)
          gone.add(panel.client)
          if (how === 'crash') panel.crash()
          else panel.close()
        }
        if (backAfterMs !== null)
          at(Math.min(backAfterMs, startMs + drawn.healsAtMs - time.nowMs()), openPages)
      })
    for (const { atMs, ms, how } of drawnMachine.sleeps)
      at(atMs, () => {
        const untilMs = Math.min(time.nowMs() + ms, startMs + drawn.healsAtMs)
        for (const panel of machine.panels) panel.page.suspend(untilMs)
        if (how === 'machine') machine.asleepUntilMs = untilMs
        at(untilMs - time.nowMs(), () => {
          machine.asleepUntilMs = 0
          if (how === 'machine') clocks.slept(untilMs - startMs - atMs)
          for (const panel of machine.panels) panel.comeBack()
        })
      })
  }

  /** The first panel of the room plans and starts the session. */
  function begin(): void {
    const [first] = open()
    if (first === undefined) return
    const { personId, displayName: name } = first.me
    first.make({
      ...{ kind: 'assign-role', role: 'facilitator', personId, name },
      ...{ why: 'chosen', forPersonId: null },
    })
    first.make({
      ...{ kind: 'plan-agenda', templateId: null, title: 'Weekly', plannedMinutes: 30 },
      ...{ plannedStartMs: null, items: [...roomItems] },
    })
    for (const each of roomCouncil.members.slice(0, machines.length))
      first.make({
        ...{ kind: 'note-attendance', personId: each.personId, name: each.displayName },
        state: 'present',
      })
    first.make({ kind: 'start' })
  }

  function schedule(): void {
    for (const [index, machine] of machines.entries()) {
      const drawnMachine = drawn.machines[index]
      if (drawnMachine !== undefined) prepare(drawnMachine, index, machine)
    }
    at(0, begin)
    for (const { atMs, machine, what, pick } of drawn.deeds)
      at(atMs, () => {
        const panels = machines[machine]?.panels ?? []
        const panel = panels[Math.floor(pick * panels.length)]
        if (panel?.page.isAwake() !== true) return
        panel.deed(what, pick)
        panel.check()
      })
    for (const { atMs, ms, of, sides } of drawn.partitions) {
      const look = () => {
        relay?.look()
        notices?.lookAtLines()
      }
      at(atMs, look)
      at(atMs + ms, () => {
        look()
        if (of !== 'all') return
        // The machine's network is back, and its browser says so.
        for (const [index, { panels }] of machines.entries())
          if ((sides[index] ?? 0) !== 0) for (const panel of panels) panel.comeBack()
      })
    }
    for (const atMs of drawn.relay?.restartsMs ?? []) at(atMs, () => relay?.restart())
    const strange = strangeDeeds(list, relay)
    for (const [count, { atMs, what, pick }] of drawn.strange.entries())
      at(atMs, () => strange(what, pick, count))
  }

  const found: Wrong[] = []
  const onRelay = () => open().filter((each) => each.line?.state().kind === 'live')

  /** Once all are back: what one does all others on the relay show within a second (E7). */
  async function probe(): Promise<void> {
    if (relay === null) return
    const lines = open().filter((each) => each.line !== null && each.line.state().kind !== 'off')
    for (const { client, line } of lines)
      if (line?.state().kind !== 'live')
        found.push({ invariant: 'E11', harm: 'stuck', what: `${client} is not back on the relay` })
    const giver = onRelay().find((each) => each.make(handOver(each)))
    await time.until(time.nowMs() + saidMs)
    if (giver === undefined) return
    found.push(
      ...oneFacilitator(
        onRelay().map(({ client, shown }) => ({
          client,
          facilitatorId: shown().roles.facilitator?.personId ?? null,
        })),
      ),
    )
  }

  function handOver({ me }: RoomPanel) {
    const to = roomCouncil.members.find((each) => each !== me) ?? me
    return {
      ...({ kind: 'assign-role', role: 'facilitator', personId: to.personId } as const),
      ...({ name: to.displayName, why: 'handed-over', forPersonId: null } as const),
    }
  }

  try {
    schedule()
    await time.until(startMs + drawn.healsAtMs)
    list.heal()
    relay?.heal()
    notices?.heal()
    refusals = 0
    await time.until(time.nowMs() + backMs)
    around.quiet = true
    await probe()
    await time.until(time.nowMs() + (drawn.strange.length > 0 ? strangerSettledMs : settledMs))
  } catch (failure) {
    return [{ invariant: 'E11', harm: 'stuck', what: String(failure) }]
  }

  const [machine] = drawn.machines
  const [reader] = roomCouncil.members
  if (machine === undefined || reader === undefined) throw new Error('Nobody is in the room.')
  const fresh = openRoomPanel(
    { ...around, relay: null, notices: null, planted: {} },
    {
      page: roomPage({
        ...{ time, network, machine: -1, random },
        clocks: machineClocks(time, startMs, { ...machine, wallOffMs: 0, jumps: [] }),
      }),
      wallMs: time.nowMs,
      device: roomDevice(random, () => 0),
      me: reader,
      client: 'fresh',
      onRelay: false,
      hidden: false,
    },
  )
  await time.until(time.nowMs() + 1000)
  const panels = open()
  for (const [id, { client, text, atMs }] of truth.written)
    if (!gone.has(client) && atMs < startMs + drawn.healsAtMs) confirmed.set(id, text)
  const seen = [...panels, fresh].map((panel) => ({
    panel,
    client: panel.client,
    ...panel.live.snapshot(),
    state: panel.shown(),
  }))
  for (const each of panels) each.check()
  const log: readonly LoggedMove[] = fresh.live.snapshot().moves
  for (const each of [...panels, fresh]) each.crash()
  return [
    ...found,
    ...seen.flatMap(({ client, state }) =>
      everyEditKept({
        client,
        confirmed,
        shown: state.captured.map(({ capture }) => ({ id: capture.id, content: capture.text })),
        shownConflicts: new Set(),
      }),
    ),
    ...equalEverywhere(seen.map(({ client, state }) => ({ client, state }))),
    ...seen.flatMap(({ panel, client }) =>
      votesOnce({ client, votes: panel.votes(), log, chosen: truth.ballots }),
    ),
    ...timersAgree(
      panels.map((panel) => ({
        client: panel.client,
        offMs: panel.nowMs() - time.nowMs(),
        mostMs: panel.page.heeds() ? 100 : 1500,
      })),
    ),
    ...oneFacilitator(
      seen
        .map(({ client, state }) => ({ client, facilitatorId: state.roles.facilitator?.personId ?? null }))
        // Whoever was to be the first may have ended before anybody heard of it.
        .filter((_, __, all) => all.some((each) => each.facilitatorId !== null)),
    ),
    ...seen
      .filter((each) => each.liveness.kind !== 'live')
      .map(({ client, liveness }): Wrong => ({
        invariant: 'E11',
        harm: 'stuck',
        what: `${client} says ${liveness.kind} although nothing is in the way`,
      })),
    ...nothingLeft(
      seen
        .filter((each) => each.unsent > 0)
        .map(({ client, unsent }) => ({ what: `${unsent} moves of ${client}`, reason: null })),
    ),
    ...saidWhenDone(truth.sayings),
    ...truth.untrue.map((what): Wrong => ({ invariant: 'E9', harm: 'untrue', what })),
    ...silentFailures(truth.failures, secrets),
  ]
}

export function roomRun(seed: number, planted?: PlantedInRoom): Promise<readonly Wrong[]> {
  return playRoom(drawRoom(seed), planted)
}
