import { createProductClock, type ClockReading } from '#src/host/product-clock.ts'
import type { DrawnMachine } from './room-draw.ts'
import type { RoomNetwork } from './room-network.ts'
import type { RoomTime } from './room-time.ts'

/** A machine's own clocks: what its wall says, and the count that no setting moves and that sleep holds up. */
export interface MachineClocks {
  wallMs(): number
  monotonicMs(): number
  slept(ms: number): void
  wokeMs(): number
}

/** So often a relay is asked for its time, and some seconds (`relay-time.ts`). */
const roundMs = 185_000

export function machineClocks(time: RoomTime, startMs: number, drawn: DrawnMachine): MachineClocks {
  let sleptMs = 0
  let wokeMs = -Infinity
  const bootedMs = startMs - 3_600_000 + drawn.wallOffMs
  return {
    wallMs: () =>
      time.nowMs() +
      drawn.jumps.reduce(
        (off, { atMs, byMs }) => (time.nowMs() - startMs >= atMs ? off + byMs : off),
        drawn.wallOffMs,
      ),
    monotonicMs: () => time.nowMs() - bootedMs - sleptMs,
    slept: (ms) => {
      sleptMs += ms
      wokeMs = time.nowMs()
    },
    wokeMs: () => wokeMs,
  }
}

/** A page on a machine: it ends, it stands still for a while, and it has a product clock. */
export interface RoomPage {
  readonly machine: number
  isAlive(): boolean
  isAwake(): boolean
  end(): void
  /** Until then no timer of the page rings and nothing that comes is heard. */
  suspend(untilMs: number): void
  after(ms: number, ring: () => void): () => void
  /** Never resolves where the page has ended by then. */
  wait(ms: number): Promise<void>
  /** Product time. */
  nowMs(): number
  /** A clock that only goes forward, and what a relay's clock says beside it. */
  steadyMs(): number
  heed(reading: ClockReading): void
  /** Whether its time is a relay's: asked since the clock was set, and again since the machine slept. */
  heeds(): boolean
  /** Asks the site for its time, as a page does when it opens and comes back. */
  measure(): Promise<void>
}

export function roomPage(input: {
  readonly time: RoomTime
  readonly network: RoomNetwork
  readonly machine: number
  readonly clocks: MachineClocks
  readonly random: () => number
}): RoomPage {
  const { time, network, machine, clocks, random } = input
  let alive = true
  let awakeMs = 0
  const run = (ring: () => void) => {
    if (!alive) return
    if (awakeMs > time.nowMs()) time.after(awakeMs - time.nowMs(), () => run(ring))
    else ring()
  }
  const after = (ms: number, ring: () => void) => {
    let wanted = true
    const cancel = time.after(ms, () =>
      run(() => {
        if (wanted) ring()
      }),
    )
    return () => {
      wanted = false
      cancel()
    }
  }
  const wait = (ms: number) => new Promise<void>((resolve) => void after(ms, resolve))
  const clock = createProductClock({
    async fetch() {
      await wait(10 + random() * 140)
      const date = new Date(time.nowMs()).toUTCString()
      if (!network.reaches(machine, 'site')) throw new TypeError('Failed to fetch')
      await wait(10 + random() * 140)
      return new Response(null, { headers: { date } })
    },
    timeUrl: '/time.txt',
    monotonicNowMs: clocks.monotonicMs,
    wallNowMs: clocks.wallMs,
  })
  let heeds = false
  clock.onJump(() => {
    heeds = false
  })
  return {
    machine,
    steadyMs: clocks.monotonicMs,
    heed(reading) {
      heeds = true
      clock.heed(reading)
    },
    heeds: () => heeds && time.nowMs() - clocks.wokeMs() > roundMs,
    isAlive: () => alive,
    isAwake: () => alive && awakeMs <= time.nowMs(),
    end: () => {
      alive = false
    },
    suspend: (untilMs) => {
      awakeMs = Math.max(awakeMs, untilMs)
    },
    after,
    wait,
    nowMs: clock.nowMs,
    measure: clock.measure,
  }
}
