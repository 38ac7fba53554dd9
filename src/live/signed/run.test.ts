import * as fc from 'fast-check'
import { createEncoder, toUint8Array } from 'lib0/encoding'
import { expect, test } from 'vitest'
import { moveSchema, type LoggedMove, type Move } from '#src/domain/session/move.ts'
import { readMoves } from '#src/domain/session/read-moves.ts'
import { fullAgenda, fullItem } from '#test/support/busy-session.ts'
import { someMove } from '#test/support/moves-of-schema.ts'
import { byteReader } from './byte-reader.ts'
import { packRun } from './pack-run.ts'
import { valuePacker } from './pack-value.ts'
import { markOfClient, readRun } from './read-run.ts'
import { valueReader } from './read-value.ts'
import { clientMark, shortMark, type RunPeople } from './run-people.ts'
import { shapes } from './run-words.ts'
import type { Signer } from './run.ts'

const sessionKey = '19:meeting_abc@thread.v2|2026-11-29T10:00:00Z'
const startMs = Date.parse('2026-11-29T10:00:00Z')
const me: Signer = { client: '3f2a9c01-77be', personId: 'me', name: 'My Name' }
const them = { personId: 'them', name: 'Their Name' }
const people: RunPeople = { byMark: (mark) => (mark === shortMark('them') ? them : null) }

function logged(moves: readonly Move[], first: Partial<LoggedMove> = {}): LoggedMove[] {
  return moves.map((move, place) => ({
    client: me.client,
    seq: (first.seq ?? 1) + place,
    lamport: (first.lamport ?? 1) + place * 3,
    atMs: (first.atMs ?? startMs) + place * 250,
    by: me.personId,
    byName: me.name,
    move,
  }))
}

function thereAndBack(run: readonly LoggedMove[], known = people) {
  const packed = packRun(sessionKey, me, run, known)
  const reading = readRun(sessionKey, me, packed.body, known)
  if (!reading.ok) throw new Error(reading.reason)
  expect(reading.run.marked).toEqual(packed.marked)
  return { ...reading.run, body: packed.body }
}

test('[SIGNED-2] whatever a move can hold is read as it was packed', () => {
  const numbers = fc.record({
    seq: fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.constant(Number.MAX_SAFE_INTEGER - 9)),
    lamport: fc.oneof(fc.integer({ min: 1, max: 200_000 }), fc.constant(2 ** 48 - 30)),
    atMs: fc.oneof(
      fc.integer({ min: startMs - 1e7, max: startMs + 1e7 }),
      fc.constantFrom(0, -62_135_596_800_000, 253_402_300_700_000, 0.5, startMs + 1 / 3),
    ),
  })
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.array(someMove, { minLength: 1, maxLength: 6 }), numbers, (moves, first) => {
      const run = logged(moves, first)
      for (const each of moves) seen.add(each.kind)
      const read = thereAndBack(run)
      expect(read.moves).toStrictEqual(readMoves(run).moves)
      expect(read.unreadable).toBe(0)
    }),
    { numRuns: 600 },
  )
  expect(seen.size).toBe(moveSchema.options.length)
})

test('[SIGNED-2] JSON of any shape, as a newer release may put into a move, is read as it was packed', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 6 })), (values) => {
      const stored: unknown = JSON.parse(JSON.stringify(values))
      const out = createEncoder()
      valuePacker(out, me, people).pack(stored)
      const reader = byteReader(toUint8Array(out))
      expect(valueReader(reader, me, people).read()).toStrictEqual(stored)
      expect(reader.done()).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a move of a kind that this release does not know is left out and counted, the others are read', () => {
  const [one, two] = logged([{ kind: 'start' }, { kind: 'pause' }])
  const newer: LoggedMove = JSON.parse(JSON.stringify({ ...two, move: { kind: 'sing', song: 'x' } }))
  if (one === undefined) throw new Error('No move.')
  const { body } = packRun(sessionKey, me, [one, newer], people)
  expect(readRun(sessionKey, me, body, people)).toMatchObject({
    ok: true,
    run: { moves: [one], unreadable: 1 },
  })
})

test('[SIGNED-2] a busy session packed as one run and move by move is the same moves', () => {
  const run = logged([...fullAgenda(), ...fullItem()])
  expect(thereAndBack(run).moves).toStrictEqual(run)
  for (const each of run) expect(thereAndBack([each]).moves).toStrictEqual([each])
  const asJson = new TextEncoder().encode(JSON.stringify(run)).length
  expect(thereAndBack(run).body.length / asJson).toBeLessThan(0.3)
})

test('every kind of move has a shape of its own, so that its name and keys take one byte', () => {
  const known = new Map(shapes.map((each) => [each.kind, each.keys]))
  const without = moveSchema.options.flatMap(({ entries }) => {
    const required = Object.entries(entries).filter(
      ([key, each]) => key !== 'kind' && each.type !== 'optional',
    )
    const keys = required.map(([key]) => key)
    return JSON.stringify(known.get(entries.kind.literal)) === JSON.stringify(keys)
      ? []
      : [entries.kind.literal]
  })
  expect(without).toEqual([])
})

test('the mark of a run names its client and is null for what is none', () => {
  const { body } = packRun(sessionKey, me, logged([{ kind: 'start' }]), people)
  expect(markOfClient(body)).toBe(clientMark(me.client))
  expect(markOfClient(body.subarray(0, 3))).toBeNull()
  expect(markOfClient(Uint8Array.of(0x20, ...body.subarray(1)))).toBeNull()
})
