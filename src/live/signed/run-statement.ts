import * as to from 'lib0/encoding'
import type { Signer } from './run.ts'
import type { PackedRun } from './pack-run.ts'

/** The first words of everything that is signed here, so that it can stand for nothing else. */
const context = 'weft live run 1'

/**
 * What is signed: that this client of this person, under this name, did this in this session. Each part with its length
 * before it. So a run counts in no other session, for no other client or person, and with no other content; and a short
 * mark that is taken for somebody else makes another statement.
 */
export function runStatement(
  sessionKey: string,
  signer: Signer,
  { body, marked }: PackedRun,
): Uint8Array<ArrayBuffer> {
  const out = to.createEncoder()
  for (const each of [context, sessionKey, signer.client, signer.personId, signer.name])
    to.writeVarString(out, each)
  to.writeVarUint(out, marked.length)
  for (const each of marked) to.writeVarString(out, each)
  to.writeUint8Array(out, body)
  return new Uint8Array(to.toUint8Array(out))
}

export const signing = { name: 'ECDSA', hash: 'SHA-256' } as const
export const keysOf = { name: 'ECDSA', namedCurve: 'P-256' } as const
