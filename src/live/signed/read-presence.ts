import * as v from 'valibot'
import { byteReader, Unreadable } from './byte-reader.ts'
import { nobodyAtAll, nobodyKnown, presenceVersion, type SaidPresence } from './pack-presence.ts'
import { valueReader } from './read-value.ts'
import { timeBase } from './run.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const position = v.pipe(v.string(), v.maxLength(1_000), v.base64())
const nowhereSchema = v.strictTuple([id])
const somewhereSchema = v.strictTuple([id, id, v.boolean()])
const inTextSchema = v.strictTuple([id, id, v.boolean(), position, position])
const saidSchema = v.union([nowhereSchema, somewhereSchema, inTextSchema])

export type PresenceReading =
  | { readonly ok: true; readonly said: SaidPresence }
  | { readonly ok: false; readonly reason: 'bad-shape' | 'wrong-version' }

const badShape: PresenceReading = { ok: false, reason: 'bad-shape' }

/** Reads any bytes, and throws at none. */
export function readPresence(sessionKey: string, body: Uint8Array): PresenceReading {
  if (body[0] !== presenceVersion) return { ok: false, reason: 'wrong-version' }
  const from = byteReader(body)
  try {
    from.byte()
    const atMs = timeBase(sessionKey) + from.signed()
    const read = v.safeParse(saidSchema, valueReader(from, nobodyAtAll, nobodyKnown).read())
    if (!read.success || !from.done()) return badShape
    const [client, itemId, writing, anchor, head] = read.output
    if (itemId === undefined || writing === undefined) return { ok: true, said: { client, atMs, at: null } }
    const caret = anchor === undefined || head === undefined ? {} : { caret: { anchor, head } }
    return { ok: true, said: { client, atMs, at: { itemId, writing, ...caret } } }
  } catch (failure) {
    if (failure instanceof Unreadable) return badShape
    throw failure
  }
}
