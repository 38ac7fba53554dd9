import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { LoggedMove, Move } from '#src/domain/session/move.ts'
import { logRoot } from '../relay-wire.ts'
import { packRun } from './pack-run.ts'
import { shortMark, type RunPeople } from './run-people.ts'
import { signatureBytes, type Signer } from './run.ts'

const sessionKey = '19:meeting_NzUyYzM4@thread.v2|2026-11-29T10:00:00Z'
const startMs = Date.parse('2026-11-29T10:00:00Z')
const uuid = (digit: string) =>
  `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`
const me: Signer = { client: uuid('c'), personId: uuid('a'), name: 'Ana Lindqvist' }
const ben = { personId: uuid('b'), name: 'Benedikt Oyelaran' }
const cho = { personId: uuid('d'), name: 'Cho Minh' }
const roster: RunPeople = {
  byMark: (mark) => [ben, cho].find((each) => shortMark(each.personId) === mark) ?? null,
}
const nobody: RunPeople = { byMark: () => null }
const [voteId, itemId] = [uuid('e'), uuid('f')]

const moves = {
  vote: { kind: 'cast-ballot', voteId, personId: me.personId, marks: [{ option: 'yes', score: 1 }] },
  'hand up': { kind: 'ask-to-speak', itemId, personId: me.personId, name: me.name },
  'floor given': { kind: 'give-floor', itemId, ...ben, after: null },
  'floor given after another': { kind: 'give-floor', itemId, ...ben, after: cho.personId },
  'next item': { kind: 'start-item', itemId },
} satisfies Record<string, Move>

/** As in the middle of a long session: three hours in, the 300th move of this page, the 5,000th of all. */
function bodyOf(move: Move, people: RunPeople): number {
  const run: LoggedMove = {
    ...{ client: me.client, seq: 300, lamport: 5000, atMs: startMs + 10_800_123 },
    ...{ by: me.personId, byName: me.name, move },
  }
  return packRun(sessionKey, me, [run], people).body.length
}

/** What Yjs sends for one more entry behind others, from a client as random as its own, without the signature. */
function updateOf(body: number): number {
  const doc = new Y.Doc()
  doc.clientID = 0xf1234567
  const log = doc.getArray<Uint8Array>(logRoot)
  for (let each = 0; each < 300; each += 1) log.push([Uint8Array.of(each)])
  const before = Y.encodeStateVector(doc)
  log.push([new Uint8Array(signatureBytes + body)])
  return Y.encodeStateAsUpdate(doc, before).length - signatureBytes
}

test('[SIGNED-1] a vote, a raised hand and the floor given take at most 60 bytes of update beside the signature', () => {
  const measured = Object.entries(moves).map(([name, move]) => {
    const body = bodyOf(move, roster)
    return [name, { body, update: updateOf(body) }]
  })
  expect(Object.fromEntries(measured)).toEqual({
    vote: { body: 36, update: 55 },
    'hand up': { body: 32, update: 51 },
    'floor given': { body: 37, update: 56 },
    'floor given after another': { body: 41, update: 60 },
    'next item': { body: 30, update: 49 },
  })
})

test('[SIGNED-1] somebody without a panel is named in full', () => {
  expect(bodyOf(moves['floor given'], nobody)).toBe(66)
})
