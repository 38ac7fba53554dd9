import { fromBase64 } from 'lib0/buffer'
import * as v from 'valibot'
import { maxPresenceBytes, type SaidPresence } from './pack-presence.ts'
import { presenceStatement } from './presence-statement.ts'
import { readPresence } from './read-presence.ts'
import type { Member } from './roster.ts'
import { signing } from './run-statement.ts'
import { signatureBytes } from './run.ts'

/** A statement as it travels, read; whether it is signed by whom it names is still to be seen. */
export interface UncheckedPresence extends SaidPresence {
  readonly signature: Uint8Array<ArrayBuffer>
  readonly body: Uint8Array
}

export type UncheckedReading =
  | { readonly ok: true; readonly said: UncheckedPresence }
  | { readonly ok: false; readonly reason: 'unsigned' | 'bad-shape' | 'wrong-version' }

const most = Math.ceil(maxPresenceBytes / 3) * 4
const textSchema = v.pipe(v.string(), v.maxLength(most), v.base64())

/** Reads any text, and throws at none. */
export function readSignedPresence(sessionKey: string, text: string): UncheckedReading {
  if (!v.is(textSchema, text)) return { ok: false, reason: 'bad-shape' }
  const entry = new Uint8Array(fromBase64(text))
  if (entry.length <= signatureBytes) return { ok: false, reason: 'unsigned' }
  const body = entry.subarray(signatureBytes)
  const read = readPresence(sessionKey, body)
  if (!read.ok) return read
  return { ok: true, said: { ...read.said, signature: entry.slice(0, signatureBytes), body } }
}

/** Whether `member` has said so as page `page` of this session's room. */
export async function isSignedBy(
  subtle: Pick<SubtleCrypto, 'verify'>,
  sessionKey: string,
  member: Member,
  page: number,
  { signature, body }: UncheckedPresence,
): Promise<boolean> {
  const key = await member.key()
  if (key === null) return false
  const statement = presenceStatement(sessionKey, member, page, body)
  return subtle.verify(signing, key, signature, statement).catch(() => false)
}
