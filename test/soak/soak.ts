import type { LiveSnapshot } from '#src/live/live-session.ts'
import { fourHourSession, type SessionOp } from '#test/support/four-hour-session.ts'
import { percentile } from '../bench/live-ops/delivery.ts'
import { meterUpdates, type UpdateMeter } from '../bench/live-ops/update-meter.ts'
import { startWeftRelay } from '../bench/live-ops/weft-relay.ts'
import { meetingList } from './meeting-list.ts'
import { openPage, type Page, type PagePerson } from './page.ts'
import { wrongsOf, type Wrongs } from './same-everywhere.ts'
import { createTally } from './tally.ts'

export interface SoakSettings {
  readonly people: number
  /** Operations of the four hours (`four-hour-session.ts`). */
  readonly ops: number
  /** No new operation is begun after so long, milliseconds; what was begun is waited for. */
  readonly mostMs: number
  readonly lateJoins: number
  readonly suspensions: number
  readonly restarts: number
  /** Plants a fault in what pages show, so that the meters can be seen to find it. */
  readonly fault?: 'lose' | 'double'
}

export interface SoakResult extends Wrongs {
  readonly operations: number
  readonly moves: number
  readonly expected: number
  readonly delivered: number
  readonly p50: number
  readonly p95: number
  /** Of binary update for one move, without signatures; of what a page received for one operation, all told. */
  readonly updateBytes: number
  readonly frameBytes: number
  /** What somebody who comes late gets: the list's rows and the relay's document. */
  readonly stateBytes: number
  readonly joinMs: number
  readonly lateJoins: number
  readonly suspensions: number
  readonly restarts: number
  /** Of all pages together, and of the relay's process. */
  readonly heapBytes: number
  readonly relayHeapBytes: number
  readonly timersLeft: number
  readonly refused: number
  readonly seconds: number
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const sessionKey = '19:soak@thread.v2|2026-11-23T09:00:00Z'
/** Moves that may be on their way at once: replaying faster than they arrive would measure a queue. */
const mostOpen = 60

type NumberedPage = Page & { readonly number: number }

/** Everybody of the four hours, in the order of their first move. */
function crowdOf({ ops, people }: SoakSettings): readonly PagePerson[] {
  const crowd = new Map<string, PagePerson>()
  for (const op of fourHourSession({ ops, people })) {
    if (crowd.size === people) break
    if (op.kind !== 'move') continue
    const { client, by, byName } = op.logged
    crowd.set(client, { personId: by, name: byName, client })
  }
  return [...crowd.values()]
}

/** What the page shows; with its first entry of attendance twice where the meters are to find it. */
function planted(shown: LiveSnapshot, twice: boolean): LiveSnapshot {
  const { state } = shown
  return twice
    ? { ...shown, state: { ...state, attendance: [...state.attendance, ...state.attendance.slice(0, 1)] } }
    : shown
}

/** Somebody who is not among them. */
const guest = (number: number) => `99999999-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Plays the four hours to real pages over a real relay, with everything that goes wrong in a room. */
export async function soak(settings: SoakSettings): Promise<SoakResult> {
  const { people, ops, mostMs, fault } = settings
  const relay = await startWeftRelay()
  const list = meetingList()
  const tally = createTally()
  const pages = new Map<string, NumberedPage>()
  const aside: Promise<void>[] = []
  const joinsMs: number[] = []
  let numbers = 0
  let operations = 0
  let looks = 0

  function open(person: PagePerson): NumberedPage {
    const number = numbers
    numbers += 1
    const page = openPage(person, { sessionKey, rows: list.rows, relay, peers: () => people })
    tally.addPage(number)
    page.live.subscribe(() => {
      looks += 1
      const { moves, checkpoint } = page.live.snapshot()
      const shown = fault === 'lose' && number === 1 && looks > 100 ? moves.slice(0, -1) : moves
      tally.look(number, { moves: shown, checkpoint })
    })
    return { ...page, number }
  }

  async function joinLate(place: number): Promise<void> {
    const sinceMs = performance.now()
    const wanted = Math.max(...[...pages.values()].map((each) => each.live.snapshot().state.lamport))
    const late = open({ personId: guest(place), name: `Late ${place}`, client: `late-${place}` })
    while (late.live.snapshot().state.lamport < wanted) await pause(5)
    joinsMs.push(performance.now() - sinceMs)
    await pause(2000)
    tally.removePage(late.number)
    late.close()
  }

  async function suspendOne(place: number): Promise<void> {
    const page = [...pages.values()][(place * 7 + 3) % pages.size]
    page?.suspend()
    await pause(3000)
    page?.resume()
  }

  async function act(op: SessionOp): Promise<void> {
    if (op.kind !== 'move') {
      if (op.kind === 'presence')
        pages.get(op.client)?.live.presence.set({ itemId: op.itemId, writing: op.place % 2 === 0 })
      return
    }
    const { client, move } = op.logged
    const page = pages.get(client)
    if (page === undefined) throw new Error(`${client} has no page.`)
    tally.made(page.live.make(move), page.number)
    while (tally.open() > mostOpen) await pause(2)
  }

  for (const person of crowdOf(settings)) {
    pages.set(person.client, open(person))
    await pause(20)
  }
  const isLive = (each: NumberedPage) => each.live.snapshot().line?.kind === 'live'
  while (![...pages.values()].every(isLive)) await pause(50)

  const { room = null } = await list.rows.read(null)
  const listen = async () =>
    meterUpdates({ url: relay.url, token: await relay.token(guest(0)), sessionKey, room: room ?? '' })
  // Until the first restart, after which everything is told again.
  let meter: UpdateMeter | null = await listen()
  let updateBytes = Number.NaN
  const readMeter = () => {
    if (meter === null) return
    updateBytes = meter.updateBytes() / Math.max(1, tally.report().made)
    meter.close()
    meter = null
  }

  const startedMs = performance.now()
  const begun = { lateJoins: 0, suspensions: 0, restarts: 0 }
  let restarting = Promise.resolve()
  /** By operations or by time, whichever is further: a run that time ends has had its share of everything. */
  const share = () => Math.max(operations / ops, (performance.now() - startedMs) / mostMs)
  const due = (what: keyof typeof begun) => {
    const now = Math.min(settings[what], Math.floor(share() * (settings[what] + 1)))
    if (now <= begun[what]) return false
    begun[what] += 1
    return true
  }
  for (const op of fourHourSession({ ops, people })) {
    if (performance.now() - startedMs > mostMs) break
    operations += 1
    await act(op)
    if (due('lateJoins')) aside.push(joinLate(begun.lateJoins))
    if (due('suspensions')) aside.push(suspendOne(begun.suspensions))
    if (due('restarts')) {
      readMeter()
      const how = begun.restarts % 2 === 0 ? 'orderly' : 'crash'
      restarting = restarting.then(() => relay.restart(how, 200))
    }
    // The pages live in this process: what has come for them is to be read.
    await new Promise((resolve) => setImmediate(resolve))
  }
  await Promise.all([restarting, ...aside])
  for (const endMs = performance.now() + 60_000; tally.open() > 0 && performance.now() < endMs;)
    await pause(50)
  await pause(1000)

  const { made, expected, delivered, latencies } = tally.report()
  const wrongs = wrongsOf(
    [...pages.values()].map((each) => planted(each.live.snapshot(), fault === 'double' && each.number === 1)),
    [...list.stored().values()],
  )
  const received = [...pages.values()].reduce((sum, each) => sum + each.received(), 0)
  readMeter()
  const newcomer = await listen()
  const { checkpoint, rows } = await list.bytes()
  const stateBytes = checkpoint + rows + newcomer.documentBytes()
  newcomer.close()
  const refused = [...pages.values()].reduce((sum, each) => sum + each.refused(), 0)
  globalThis.gc?.()
  const { heapUsed } = process.memoryUsage()
  const { heapBytes: relayHeapBytes } = await relay.used()
  for (const each of pages.values()) each.close()
  const timersLeft = [...pages.values()].reduce((sum, each) => sum + each.timersLeft(), 0)
  await relay.stop()
  return {
    ...wrongs,
    lost: Math.max(wrongs.lost, expected - delivered),
    ...{ operations, moves: made, expected, delivered, stateBytes, relayHeapBytes, timersLeft, refused },
    ...{ lateJoins: begun.lateJoins, suspensions: begun.suspensions, restarts: begun.restarts },
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    updateBytes,
    frameBytes: received / Math.max(1, pages.size * operations),
    joinMs: percentile(
      joinsMs.toSorted((a, b) => a - b),
      0.5,
    ),
    heapBytes: heapUsed,
    seconds: (performance.now() - startedMs) / 1000,
  }
}
