import type { Figure } from './figure.ts'
import { percentile } from './live-ops/delivery.ts'
import { openFluidRoom } from './live-ops/fluid-room.ts'
import { openingMoves, operations } from './live-ops/operations.ts'
import { openRawRoom } from './live-ops/raw-room.ts'
import type { Room } from './live-ops/room.ts'
import { fill, playRound, type OpenRoom, type RoundResult } from './live-ops/round.ts'
import { openSignedRoom } from './live-ops/signed-room.ts'
import { openWeftRoom } from './live-ops/weft-room.ts'
import { openYjsRoom } from './live-ops/yjs-room.ts'
import { median } from './processor.ts'

type Way = 'raw' | 'signed' | 'weft' | 'fluid' | 'yjs'
const ways: readonly Way[] = ['raw', 'signed', 'weft', 'fluid', 'yjs']
const openings: Readonly<Record<Way, () => Promise<Room>>> = {
  raw: openRawRoom,
  signed: openSignedRoom,
  weft: openWeftRoom,
  fluid: openFluidRoom,
  yjs: openYjsRoom,
}

const sizes = process.env['WEFT_PEOPLE']?.split(',').map(Number)

/** How many people, how often and how long each way has its turn. Fluid takes a minute to let 150 in. */
const stages = [
  { people: 50, rounds: 5, seconds: 4 },
  { people: 100, rounds: 3, seconds: 4 },
  { people: 150, rounds: 3, seconds: 4 },
].filter(({ people }) => sizes?.includes(people) ?? true)

interface Played extends RoundResult {
  readonly p50: number
  readonly p95: number
  readonly updateBytes: number | null
}

type Stage = Readonly<Record<Way, readonly Played[]>>

async function playStage(
  rooms: ReadonlyMap<Way, OpenRoom>,
  { people, rounds, seconds }: (typeof stages)[number],
): Promise<Stage> {
  const played: Record<Way, Played[]> = { raw: [], signed: [], weft: [], fluid: [], yjs: [] }
  for (const open of rooms.values()) await fill(open, people)
  for (let round = 0; round < rounds; round += 1) {
    for (const [way, open] of rooms) {
      // The same operations for each of them.
      const next = operations(people + round, people)
      open.room.updateBytes()
      const result = await playRound(open, () => next.next().value, seconds)
      const bytes = open.room.updateBytes()
      played[way].push({
        ...result,
        p50: percentile(result.latencies, 0.5),
        p95: percentile(result.latencies, 0.95),
        updateBytes: bytes === null ? null : bytes / result.operations,
      })
    }
  }
  return played
}

const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0)
const inMs = (value: number) => value.toFixed(1)

function tell(people: number, stage: Stage): void {
  for (const way of ways) {
    const own = stage[way]
    if (own.length === 0) continue
    const of = (pick: (each: Played) => number) => median(own.map(pick))
    const joins = own.flatMap((each) => each.joinsMs)
    console.log(
      `B6 ${way}, ${people} people: p50 ${inMs(of((each) => each.p50))} ms, p95 ${inMs(of((each) => each.p95))} ms, ` +
        `${sum(own.map((each) => each.delivered))} of ${sum(own.map((each) => each.expected))} delivered, ` +
        `late join ${inMs(median(joins))} ms, ` +
        `client ${of((each) => each.clientUs).toFixed(0)} µs of processor for a delivery, ` +
        `server ${of((each) => each.serverUs).toFixed(0)} µs for an operation, ` +
        `${of((each) => each.frameBytes).toFixed(0)} bytes of frames` +
        (own[0]?.updateBytes === null ? '' : `, ${of((each) => each.updateBytes ?? 0).toFixed(0)} of update`),
    )
  }
}

/** The median over the rounds of what one way takes to what another takes in the round beside it. */
function ratio(stage: Stage, one: Way, other: Way): number {
  return median(stage[one].map((each, round) => each.p50 / (stage[other][round]?.p50 ?? Number.NaN)))
}

function figuresOf(people: number, stage: Stage): Figure[] {
  const name = `B6-${people}`
  const own = stage.weft
  const of = (pick: (each: Played) => number) => sum(own.map(pick))
  const figure = (measure: string, value: number, limit: number, kind: Figure['kind'] = 'at-most') => ({
    ...{ name, measure, value, limit, kind },
  })
  return [
    figure(
      'delivered-percent',
      (100 * of((each) => each.delivered)) / of((each) => each.expected),
      100,
      'at-least',
    ),
    figure(
      'doubled',
      of((each) => each.doubled),
      0,
    ),
    figure('p50-of-raw', ratio(stage, 'weft', 'raw'), 4),
    figure('p50-of-fluid', ratio(stage, 'weft', 'fluid'), 0.9),
    figure('update-bytes', median(own.map((each) => each.updateBytes ?? Number.NaN)), 60),
  ]
}

/** B6 of the bars: what everybody does is with everybody else at once; raw sockets, Fluid and bare Yjs beside it. */
export async function bench(): Promise<readonly Figure[]> {
  const rooms = new Map<Way, OpenRoom>()
  for (const way of ways) {
    const room = await openings[way]()
    const open: OpenRoom = { room, members: [], hear: () => undefined }
    rooms.set(way, open)
    await fill(open, 1)
    for (const move of openingMoves(150)) open.members[0]?.act(move)
  }
  const figures: Figure[] = []
  try {
    for (const stage of stages) {
      const played = await playStage(rooms, stage)
      tell(stage.people, played)
      figures.push(...figuresOf(stage.people, played))
    }
  } finally {
    for (const { room } of rooms.values()) await room.close()
  }
  return figures
}
