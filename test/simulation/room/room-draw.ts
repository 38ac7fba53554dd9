import { seededRandom } from '#test/support/seeded-random.ts'

export const deedKinds = [
  'next',
  'extend',
  'pause',
  'capture',
  'reword',
  'remove',
  'notes',
  'round',
  'turn',
  'ask-to-speak',
  'floor',
  'attend',
  'propose',
  'park',
  'hand-over',
  'ask-take-over',
  'answer-take-over',
  'vote-open',
  'vote-hidden',
  'cast',
  'close-vote',
  'settle-vote',
  'cancel-vote',
  'close',
  'reopen',
] as const
export type DeedKind = (typeof deedKinds)[number]

/** What somebody wants to do; whether they may, and with whom or what, their panel says then. `pick` is in [0, 1). */
export interface DrawnDeed {
  readonly atMs: number
  readonly machine: number
  readonly what: DeedKind
  readonly pick: number
}

/** A browser tab that stands still (its machine's clock goes on), or a machine that sleeps (it does not). */
export interface DrawnSleep {
  readonly atMs: number
  readonly ms: number
  readonly how: 'tab' | 'machine'
}

/** One device with the panel open: from when on, of whom, and what befalls it. All times from the beginning. */
export interface DrawnMachine {
  readonly person: number
  readonly opensAtMs: number
  /** How far the machine's wall clock is off, and where it jumps. */
  readonly wallOffMs: number
  readonly jumps: readonly { readonly atMs: number; readonly byMs: number }[]
  readonly sleeps: readonly DrawnSleep[]
  /** The page ends and another is opened on the same device later; never where the time is null. */
  readonly ends: readonly {
    readonly atMs: number
    readonly how: 'crash' | 'close'
    readonly backAfterMs: number | null
  }[]
  /** Pages open at once on this device; they hear each other. */
  readonly pages: 1 | 2
  /** Whether the organisation's network lets the relay through. */
  readonly relay: boolean
  readonly hidden: boolean
}

/**
 * For a while machines cannot reach something: Microsoft 365 alone, everything, or the relay, which then may also have
 * fallen apart into sides that do not hear each other. A machine's side is -1 where it reaches none.
 */
export interface DrawnPartition {
  readonly atMs: number
  readonly ms: number
  readonly of: 'list' | 'relay' | 'all'
  readonly sides: readonly number[]
}

export interface DrawnRates {
  readonly offlineBefore: number
  readonly offlineAfter: number
  readonly failed: number
  readonly throttled: number
  readonly slow: number
  readonly lagging: number
}

export const strangeDeeds = [
  'newer-row',
  'garbage-row',
  'other-session-row',
  'under-anothers-client',
  'replay',
  'last-number',
  'two-faced',
] as const
export type StrangeDeed = (typeof strangeDeeds)[number]

/** Everything that is drawn for a room, as data. */
export interface DrawnRoom {
  /** Of latencies, back-offs, devices: everything that is no fault. */
  readonly seed: number
  readonly machines: readonly DrawnMachine[]
  readonly deeds: readonly DrawnDeed[]
  readonly partitions: readonly DrawnPartition[]
  /** The relay of the room, null where none is configured. Shares of its messages. */
  readonly relay: {
    readonly lost: number
    readonly doubled: number
    readonly late: number
    readonly restartsMs: readonly number[]
  } | null
  /** Notices that the list was written to, null where nobody tells. Shares of them. */
  readonly notices: { readonly lost: number; readonly doubled: number; readonly late: number } | null
  readonly list: DrawnRates
  readonly refusals: number
  /** What others do who are no panel of this release, or mean harm. */
  readonly strange: readonly { readonly atMs: number; readonly what: StrangeDeed; readonly pick: number }[]
  /** When all faults have ended. */
  readonly healsAtMs: number
}

const second = 1000
const minute = 60 * second

/** A time from `least` to `most`, as often in each tenfold of it. */
function logUniform(draw: () => number, least: number, most: number): number {
  return Math.floor(least * Math.exp(draw() * Math.log(most / least)))
}

function some<T>(draw: () => number, share: number, make: () => T): T[] {
  return draw() < share ? [make()] : []
}

function drawRates(draw: () => number): DrawnRates {
  const worst = draw() < 0.3 ? 0 : draw() * 0.15
  const rate = () => (draw() < 0.5 ? 0 : 2 * worst * draw())
  return {
    offlineBefore: rate(),
    offlineAfter: rate(),
    failed: rate(),
    throttled: rate() / 2,
    slow: rate() / 2,
    lagging: 2 * rate(),
  }
}

function drawMachine(draw: () => number, index: number, count: number, overMs: number): DrawnMachine {
  const late = index > 0 && draw() < 0.3
  const off = draw()
  return {
    person: index > 0 && draw() < 0.12 ? Math.floor(draw() * index) : index,
    opensAtMs: index === 0 ? 0 : late ? Math.floor(draw() * overMs) : Math.floor(draw() * 3 * second),
    wallOffMs: Math.floor((draw() - 0.5) * (off < 0.3 ? 3 * second : off < 0.9 ? 20 * minute : 0)),
    jumps: some(draw, 0.2, () => ({
      atMs: Math.floor(draw() * overMs),
      byMs: Math.floor((draw() - 0.5) * 20 * minute),
    })),
    sleeps: some(draw, 0.15, () => ({
      atMs: Math.floor(draw() * overMs),
      ms: logUniform(draw, second, 10 * minute),
      how: draw() < 0.5 ? ('tab' as const) : ('machine' as const),
    })),
    ends: some(draw, 0.15, () => ({
      atMs: Math.floor(draw() * overMs),
      how: draw() < 0.6 ? ('crash' as const) : ('close' as const),
      backAfterMs: count > 2 && draw() < 0.3 ? null : logUniform(draw, 100, minute),
    })),
    pages: draw() < 0.08 ? 2 : 1,
    relay: draw() < 0.9,
    hidden: draw() < 0.05,
  }
}

function drawPartition(draw: () => number, machines: number, overMs: number): DrawnPartition {
  const kind = draw()
  const of = kind < 0.3 ? 'list' : kind < 0.65 ? 'relay' : 'all'
  // Two sides that do not hear each other, or those who reach it and those who do not.
  const split = of === 'relay' && draw() < 0.5
  return {
    atMs: Math.floor(draw() * overMs),
    ms: logUniform(draw, second, 30 * minute),
    of,
    sides: Array.from({ length: machines }, () => (draw() < 0.5 ? 0 : split ? 1 : -1)),
  }
}

/** How often people do what: the facilitator goes on, everybody writes. */
const often: readonly (readonly [DeedKind, number])[] = [
  ['next', 14],
  ['extend', 6],
  ['pause', 3],
  ['capture', 22],
  ['reword', 6],
  ['remove', 3],
  ['notes', 6],
  ['round', 4],
  ['turn', 6],
  ['ask-to-speak', 4],
  ['floor', 3],
  ['attend', 5],
  ['propose', 2],
  ['park', 2],
  ['hand-over', 3],
  ['ask-take-over', 5],
  ['answer-take-over', 3],
  ['cancel-vote', 1],
  ['close', 2],
  ['reopen', 2],
]
const oftenAll = often.reduce((sum, [, weight]) => sum + weight, 0)

function drawKind(draw: () => number): DeedKind {
  let left = draw() * oftenAll
  for (const [kind, weight] of often) {
    left -= weight
    if (left < 0) return kind
  }
  return 'capture'
}

/** A vote from its opening to its result, as a room holds it. */
function drawVote(draw: () => number, machines: number, overMs: number): DrawnDeed[] {
  const atMs = Math.floor(draw() * overMs)
  const opener = Math.floor(draw() * Math.min(2, machines))
  const openMs = logUniform(draw, 4 * second, 2 * minute)
  const deed = (what: DeedKind, machine: number, afterMs: number): DrawnDeed => ({
    what,
    machine,
    atMs: Math.floor(atMs + afterMs),
    pick: draw(),
  })
  const hidden = draw() < 0.5
  return [
    deed(hidden ? 'vote-hidden' : 'vote-open', opener, 0),
    ...Array.from({ length: machines + 1 }, (_, machine) =>
      deed('cast', machine % machines, draw() * openMs * 1.1),
    ),
    deed('close-vote', draw() < 0.8 ? opener : Math.floor(draw() * machines), openMs),
    ...(draw() < 0.2 ? [deed('close-vote', Math.floor(draw() * machines), openMs + draw() * second)] : []),
    ...(hidden ? [deed('settle-vote', opener, openMs + draw() * 20 * second)] : []),
  ]
}

/** Two people take over at once, or one from somebody who is gone. */
function drawTakeOver(draw: () => number, machines: number, overMs: number): DrawnDeed[] {
  const atMs = Math.floor(draw() * overMs)
  return Array.from({ length: draw() < 0.5 ? 1 : 2 }, () => ({
    what: 'ask-take-over' as const,
    machine: Math.floor(draw() * machines),
    atMs: Math.floor(atMs + draw() * 2 * second),
    pick: draw(),
  }))
}

function drawCount(draw: () => number): number {
  const of = draw()
  if (of < 0.08) return 1
  if (of < 0.45) return 2
  if (of < 0.75) return 3
  if (of < 0.9) return 4
  return 5 + Math.floor(draw() * 4)
}

export function drawRoom(seed: number): DrawnRoom {
  const draw = seededRandom(seed + 2_000_000)
  const count = drawCount(draw)
  const busyMs = logUniform(draw, 10 * second, 2 * minute)
  const partitions =
    count === 1 && draw() < 0.5
      ? []
      : Array.from({ length: [0, 1, 1, 1, 2][Math.floor(draw() * 5)] ?? 0 }, () =>
          drawPartition(draw, count, busyMs),
        )
  // What happens at the end of a long partition happens then, not in its first minutes.
  const overMs = Math.max(busyMs, ...partitions.map((each) => each.atMs + each.ms))
  const moments = Array.from({ length: 6 + Math.floor(draw() * (6 + 2 * count)) }, () =>
    Math.floor(draw() < 0.7 ? draw() * busyMs : overMs - draw() * Math.min(overMs, 30 * second)),
  )
  const votes = draw() < 0.45 ? 1 : 0
  const deeds = [
    ...moments.map((atMs) => ({
      atMs,
      machine: Math.floor(draw() * count),
      what: drawKind(draw),
      pick: draw(),
    })),
    ...(votes > 0 ? drawVote(draw, count, overMs) : []),
    ...(draw() < 0.25 ? drawTakeOver(draw, count, overMs) : []),
  ].sort((one, other) => one.atMs - other.atMs)
  const bad = () => (draw() < 0.5 ? 0 : draw() * 0.4)
  return {
    seed,
    machines: Array.from({ length: count }, (_, index) => drawMachine(draw, index, count, overMs)),
    deeds,
    partitions,
    relay:
      draw() < 0.75
        ? {
            lost: bad() / 2,
            doubled: bad(),
            late: bad(),
            restartsMs: some(draw, 0.25, () => Math.floor(draw() * overMs)),
          }
        : null,
    notices: draw() < 0.45 ? { lost: bad(), doubled: bad(), late: bad() } : null,
    list: drawRates(draw),
    refusals: draw() < 0.8 ? 0 : draw() * 0.3,
    strange:
      draw() < 0.3
        ? Array.from({ length: 1 + Math.floor(draw() * 3) }, () => ({
            atMs: Math.floor(draw() * overMs),
            what: strangeDeeds[Math.floor(draw() * strangeDeeds.length)] ?? 'replay',
            pick: draw(),
          }))
        : [],
    healsAtMs: overMs + 2 * second,
  }
}
