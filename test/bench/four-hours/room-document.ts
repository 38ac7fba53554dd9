import { webcrypto } from 'node:crypto'
import * as Y from 'yjs'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { logRoot } from '#src/live/relay-wire.ts'
import { createRoster } from '#src/live/signed/roster.ts'
import { createRunSigner, type RunSigner } from '#src/live/signed/run-signer.ts'

/**
 * Bytes of the relay's document that holds these moves, each signed as a run of its own: what a newcomer gets of a room
 * from which nothing was tidied away that is younger.
 */
export async function roomBytes(sessionKey: string, moves: readonly LoggedMove[]): Promise<number> {
  const { subtle } = webcrypto
  const roster = createRoster(subtle)
  const signers = new Map<string, RunSigner>()
  for (const { client, by: personId, byName: name } of moves) {
    if (signers.has(client)) continue
    const signer = await createRunSigner({ subtle, sessionKey, client, personId, name, people: roster })
    roster.add([signer.row])
    signers.set(client, signer)
  }
  const doc = new Y.Doc()
  const numbers = [...signers.keys()]
  for (const move of moves) {
    const entries = await signers.get(move.client)?.sign([move])
    doc.clientID = numbers.indexOf(move.client) + 1
    doc.getArray(logRoot).push([...(entries ?? [])])
  }
  return Y.encodeStateAsUpdate(doc).byteLength
}
