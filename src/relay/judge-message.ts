import * as v from 'valibot'
import { timeAskedSchema, tokenGivenSchema } from '#src/live/relay-wire.ts'
import type { Ending } from './guard-line.ts'
import type { ClientMessage } from './read-message.ts'
import { readPresence, writePresence } from './read-presence.ts'
import { isStateVector, readUpdate } from './read-update.ts'
import type { RelayLimits } from './relay-limits.ts'
import type { Refused } from './relay-metrics.ts'
import type { Rooms } from './rooms.ts'
import { createTokenBucket } from './token-bucket.ts'
import { presenceOf } from './write-message.ts'

export type Verdict =
  /** Found good: these bytes go on. */
  | { readonly kind: 'pass'; readonly bytes: Uint8Array }
  /** Says nothing new. */
  | { readonly kind: 'drop' }
  | { readonly kind: 'end'; readonly how: Ending; readonly why?: Refused }
  | { readonly kind: 'time'; readonly id: number }
  | { readonly kind: 'token'; readonly token: string }

const wordSchema = v.variant('kind', [timeAskedSchema, tokenGivenSchema])
const drop: Verdict = { kind: 'drop' }
const malformed: Verdict = { kind: 'end', how: 'malformed', why: 'malformed' }

function judgeWord(text: string): Verdict {
  try {
    const word = v.parse(wordSchema, JSON.parse(text))
    return word.kind === 'token' ? { kind: 'token', token: word.token } : { kind: 'time', id: word.id }
  } catch {
    return malformed
  }
}

/** Judges what one client says in its room, once it is in; `atMs` of a clock that only goes forward. */
export function createJudge(
  room: string,
  page: { readonly personId: string; readonly by: object },
  rooms: Rooms,
  limits: RelayLimits,
): (message: ClientMessage, raw: Uint8Array, atMs: number) => Verdict {
  const presences = createTokenBucket(limits.presencePerSecond, limits.presenceAtOnce)
  const reads = createTokenBucket(limits.readsPerSecond, limits.readsAtOnce)

  function judgeUpdate(update: Uint8Array, raw: Uint8Array): Verdict {
    const read = readUpdate(update)
    if (read === null) return { kind: 'end', how: 'malformed', why: 'not-an-entry' }
    const answer = rooms.takes(room, update.byteLength, read.entries)
    return answer === 'taken' ? { kind: 'pass', bytes: raw } : { kind: 'end', how: 'full', why: answer }
  }

  function judgePresence(update: Uint8Array, raw: Uint8Array, atMs: number): Verdict {
    const said = readPresence(update, limits.presenceBytes)
    if (said === null) return malformed
    const own = rooms.ownPresence(room, page, said)
    if (own.length === 0) return drop
    if (!presences.take(own.length, atMs)) return { kind: 'end', how: 'tooFast', why: 'presence-too-fast' }
    return { kind: 'pass', bytes: own.length === said.length ? raw : presenceOf(room, writePresence(own)) }
  }

  return (message, raw, atMs) => {
    if (message.room !== room) return { kind: 'end', how: 'malformed', why: 'room-name' }
    switch (message.kind) {
      case 'token':
        return { kind: 'token', token: message.token }
      case 'word':
        return judgeWord(message.text)
      case 'state':
        if (!isStateVector(message.vector)) return malformed
        // A few bytes are answered with the whole room.
        return reads.take(1, atMs)
          ? { kind: 'pass', bytes: raw }
          : { kind: 'end', how: 'tooFast', why: 'too-fast' }
      case 'missing':
      case 'update':
        return judgeUpdate(message.update, raw)
      case 'presence':
        return judgePresence(message.update, raw, atMs)
      case 'who':
        // Hocuspocus tells everybody's presence when somebody comes, and answers this to other relays alone.
        return drop
      case 'goodbye':
        return { kind: 'end', how: 'done' }
    }
  }
}
