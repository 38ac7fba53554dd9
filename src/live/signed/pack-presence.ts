import * as to from 'lib0/encoding'
import type { PresenceState } from '../presence.ts'
import { valuePacker } from './pack-value.ts'
import { timeBase } from './run.ts'

/** Goes up when bytes are written so that an older page would read them wrongly. */
export const presenceVersion = 1
/** Signature and all; as base64 it is under what the relay takes of one page. */
export const maxPresenceBytes = 2_800

/** What a page says of itself: which one it is, when it says so, and where its person is. */
export interface SaidPresence {
  readonly client: string
  /** Product time. */
  readonly atMs: number
  /** Null: nowhere in particular. */
  readonly at: PresenceState | null
}

/** Nobody else is spoken of: no short mark stands for anybody. */
export const nobodyKnown = { byMark: () => null }
export const nobodyAtAll = { personId: '', name: '' }

/**
 * Layout: version, time from the session's start, then a list of the client, and where there is one the item, whether
 * they write, and both ends of the caret.
 */
export function packPresence(sessionKey: string, { client, atMs, at }: SaidPresence): Uint8Array {
  const out = to.createEncoder()
  to.writeUint8(out, presenceVersion)
  to.writeVarInt(out, Math.round(atMs) - timeBase(sessionKey))
  const caret = at?.caret === undefined ? [] : [at.caret.anchor, at.caret.head]
  const said = at === null ? [client] : [client, at.itemId, at.writing, ...caret]
  valuePacker(out, nobodyAtAll, nobodyKnown).pack(said)
  return to.toUint8Array(out)
}
