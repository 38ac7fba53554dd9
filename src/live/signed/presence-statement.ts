import * as to from 'lib0/encoding'
import type { Signer } from './run.ts'

/** The first words of each statement, so that it can stand for no run, nor a run for it. */
const context = 'weft live presence 1'

/**
 * What is signed: that this client of this person, under this name, is in this session's room as page `page` and says
 * this. Each part with its length before it. A page has its number for one connection: whoever says the same under
 * another number makes another statement.
 */
export function presenceStatement(
  sessionKey: string,
  signer: Signer,
  page: number,
  body: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const out = to.createEncoder()
  for (const each of [context, sessionKey, signer.client, signer.personId, signer.name])
    to.writeVarString(out, each)
  to.writeVarUint(out, page)
  to.writeUint8Array(out, body)
  return new Uint8Array(to.toUint8Array(out))
}
