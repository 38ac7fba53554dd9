import { test } from 'vitest'
import type { PlantedInRoom } from '../room/room-panel.ts'
import { roomRun } from '../room/room-run.ts'
import {
  deafOnceBack,
  deafToFailures,
  everyBallotCounts,
  facilitatorByArrival,
  lastWriterArray,
  trustingSenders,
} from './careless-rooms.ts'
import { expectCaught } from './expect-caught.ts'

const inRoom: readonly (readonly [string, PlantedInRoom])[] = [
  ['the log as an array that the last writer puts back', { list: lastWriterArray }],
  ['a failed read taken for one that brought nothing', { list: deafToFailures }],
  ['timers by the machine’s wall clock', { clock: (_, wallMs) => wallMs }],
  ['the facilitator by order of arrival', { shows: facilitatorByArrival }],
  ['a person’s second ballot counted as well', { votes: everyBallotCounts }],
  ['a hidden ballot opened at once', { opensEarly: true }],
  ['a line that hears nothing once it is back', { line: deafOnceBack }],
  ['moves that were heard and that nobody sends', { line: trustingSenders }],
]

test.each(inRoom)('a room: %s: caught', (name, planted) =>
  expectCaught(
    name,
    (seed) => roomRun(seed, planted),
    (seed) => roomRun(seed),
  ),
)
