import type { LoggedMove } from '#src/domain/session/move.ts'
import { readMoves } from '#src/domain/session/read-moves.ts'
import { byteReader, Unreadable, type ByteReader } from './byte-reader.ts'
import { brokenTimes, oneMove } from './pack-run.ts'
import { UnknownPerson, valueReader } from './read-value.ts'
import type { RunPeople } from './run-people.ts'
import { maxRunMoves, runVersion, timeBase, type Signer } from './run.ts'

/** A run as it is read for one who may have signed it. */
export interface ReadRun {
  readonly moves: readonly LoggedMove[]
  /** Moves of a kind or shape that this release does not know. */
  readonly unreadable: number
  readonly marked: readonly string[]
}

export type RunReading =
  | { readonly ok: true; readonly run: ReadRun }
  | { readonly ok: false; readonly reason: 'bad-shape' | 'wrong-version' | 'unknown-person' }

/** The short mark of the client that says to have signed; null for bytes that are no run of this version. */
export function markOfClient(body: Uint8Array): number | null {
  const [, first, second, third] = body
  if (first === undefined || second === undefined || third === undefined) return null
  return versionOf(body) === runVersion ? first | (second << 8) | (third << 16) : null
}

export function versionOf(body: Uint8Array): number {
  return (body[0] ?? 0) >> 4
}

/**
 * Reads any bytes: what is no run, of whoever it is said to be, is answered and never thrown, and grows to no more
 * than a few times what an entry may have. `signer` is whom the roster has under the run's mark.
 */
export function readRun(sessionKey: string, signer: Signer, body: Uint8Array, people: RunPeople): RunReading {
  if (versionOf(body) !== runVersion) return { ok: false, reason: 'wrong-version' }
  const from = byteReader(body)
  const values = valueReader(from, signer, people)
  try {
    const stored = movesOf(from, values.read, timeBase(sessionKey), signer)
    return { ok: true, run: { ...readMoves(stored), marked: values.marked } }
  } catch (failure) {
    if (failure instanceof UnknownPerson) return { ok: false, reason: 'unknown-person' }
    if (failure instanceof Unreadable) return { ok: false, reason: 'bad-shape' }
    throw failure
  }
}

function movesOf(from: ByteReader, read: () => unknown, baseMs: number, signer: Signer): readonly unknown[] {
  const marks = from.byte() & 0x0f
  if (marks > (oneMove | brokenTimes)) throw new Unreadable('This version has no such marks.')
  from.bytes(3)
  const firstSeq = from.whole()
  const count = (marks & oneMove) === 0 ? from.whole() : 1
  if (count < 1 || count > maxRunMoves) throw new Unreadable('No run has so many moves.')
  const { client, personId: by, name: byName } = signer
  const stored: unknown[] = []
  let lamport = firstSeq
  let atMs = baseMs
  for (let place = 0; place < count; place += 1) {
    lamport += from.signed()
    atMs = (marks & brokenTimes) === 0 ? atMs + from.signed() : from.float()
    stored.push({ client, seq: firstSeq + place, lamport, atMs, by, byName, move: read() })
  }
  if (!from.done()) throw new Unreadable('Something stands behind the run.')
  return stored
}
