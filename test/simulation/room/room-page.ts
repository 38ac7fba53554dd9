import { createProductClock } from '#src/host/product-clock.ts'
import type { DrawnMachine } from './room-draw.ts'
import type { RoomNetwork } from './room-network.ts'
import type { RoomTime } from './room-time.ts'

/** A machine's own clocks: what its wall says, and the count that no setting moves and that sleep holds up. */
export interface MachineClocks {
  wallMs(): number
  monotonicMs(): number
  slept(ms: number): void
}

export function machineClocks(time: RoomTime, startMs: number, drawn: DrawnMachine): MachineClocks {
  let sleptMs = 0
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
    },
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
  return {
    machine,
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
