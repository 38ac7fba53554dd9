import { expect, test } from 'vitest'
import type { LoggedMove, Move } from '#src/domain/session/move.ts'
import { readMoves } from '#src/domain/session/read-moves.ts'
import { fullAgenda, fullItem } from '#test/support/busy-session.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { packRun } from './pack-run.ts'
import { readRun } from './read-run.ts'
import { shortMark, type RunPeople } from './run-people.ts'
import { tags } from './run-words.ts'
import type { Signer } from './run.ts'

const sessionKey = 's'
const me: Signer = { client: 'c', personId: 'me', name: 'My Name' }
const people: RunPeople = {
  byMark: (mark) => (mark === shortMark('them') ? { personId: 'them', name: 'x'.repeat(600) } : null),
}

function packed(moves: readonly Move[]): Uint8Array {
  const run = moves.map((move, place): LoggedMove => ({
    ...{ client: me.client, seq: place + 1, lamport: place + 1, atMs: 0 },
    ...{ by: me.personId, byName: me.name, move },
  }))
  return packRun(sessionKey, me, run, people).body
}

/** Header of a run of one move, number 1. */
const header = [0x11, 0, 0, 0, 1, 0, 0]
const read = (body: Uint8Array) => readRun(sessionKey, me, body, people)
const bytesOf = (...parts: (number | readonly number[])[]) => Uint8Array.from([...header, ...parts.flat()])

test('[SIGNED-3] 20,000 runs of any bytes, made up or spoilt, are no runs or moves that everybody reads', () => {
  const random = seededRandom(6)
  const below = (most: number) => Math.floor(random() * most)
  const good = [...fullAgenda().slice(0, 8), ...fullItem()].map((each) => packed([each]))
  good.push(packed(fullItem().slice(2, 6)))
  let [runs, spoilt] = [0, 0]
  for (let round = 0; round < 20_000; round += 1) {
    const from = good[below(good.length)] ?? new Uint8Array()
    const made = round % 4 === 0
    const body = made ? Uint8Array.from({ length: below(120) }, () => below(256)) : from.slice()
    if (made) body.set(header.slice(0, body.length))
    else for (let left = below(4) + 1; left > 0; left -= 1) body[below(body.length)] = below(256)
    const reading = read(random() < 0.1 ? body.subarray(0, below(body.length)) : body)
    if (!reading.ok) continue
    runs += 1
    spoilt += readMoves(reading.run.moves).unreadable
  }
  expect(spoilt).toBe(0)
  expect(runs).toBeGreaterThan(500)
})

test('[SIGNED-3] what says to be larger than it is, deeper than any move or without end is no run', () => {
  const huge = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f]
  const bad = { ok: false, reason: 'bad-shape' }
  for (const body of [
    bytesOf(tags.list, huge),
    bytesOf(tags.text, huge),
    bytesOf(tags.hex, huge),
    bytesOf(tags.object, huge),
    bytesOf(tags.halves, 1, 65),
    bytesOf(tags.base64, huge),
    bytesOf(tags.whole, huge, huge),
    bytesOf(tags.float, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0),
    bytesOf(tags.again, 0),
    bytesOf(tags.again, huge),
    bytesOf(tags.word, huge),
    bytesOf(tags.theirName),
    bytesOf(255),
    bytesOf(tags.shapeAndMore, 255),
    bytesOf(Array.from({ length: 60_000 }, () => tags.few + 1)),
    bytesOf(Array.from({ length: 60_000 }, () => tags.moveId)),
    bytesOf(tags.null, 0),
    bytesOf(tags.text, 2, 0xc3, 0x28),
    Uint8Array.from([0x10, 0, 0, 0, 1, ...huge]),
    Uint8Array.from([0x10, 0, 0, 0, 1, 0]),
    Uint8Array.from([0x1f, ...header.slice(1), tags.null]),
    Uint8Array.of(0x11),
  ])
    expect(read(body), body.slice(0, 20).toString()).toEqual(bad)
  expect(read(Uint8Array.of(0x21, ...header.slice(1)))).toEqual({ ok: false, reason: 'wrong-version' })
  expect(read(new Uint8Array())).toEqual({ ok: false, reason: 'wrong-version' })
})

test('[SIGNED-3] a text said again and again does not grow beyond what a run may hold', () => {
  const text = [tags.text, 0xa0, 0x9c, 0x01, ...Array.from({ length: 20_000 }, () => 97)]
  const again = Array.from({ length: 20_000 }, () => [tags.again, 0]).flat()
  const body = bytesOf(tags.list, 0xa1, 0x9c, 0x01, text, again)
  expect(read(body)).toEqual({ ok: false, reason: 'bad-shape' })
})

test('a short mark of somebody who is not known yet is told from bytes that are none', () => {
  expect(read(bytesOf(tags.person, 1, 2, 3, 4))).toEqual({ ok: false, reason: 'unknown-person' })
})

test('a key that would reach into every object of the page stays a key', () => {
  const key = [tags.short + 9, ...new TextEncoder().encode('__proto__')]
  const before = Object.keys(Object.prototype)
  const reading = read(bytesOf(tags.object, 2, key, tags.object, 0, tags.word, 0, tags.null))
  expect(reading).toMatchObject({ ok: true, run: { moves: [], unreadable: 1 } })
  expect(Object.keys(Object.prototype)).toEqual(before)
})
