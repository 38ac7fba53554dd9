import { newRoomKey, roomName } from '../signed/room-name.ts'
import type { Roster } from '../signed/roster.ts'
import { createRunSigner, type RunSigner } from '../signed/run-signer.ts'
import { createOwnRuns, type OwnRuns } from './own-runs.ts'
import type { RelayLineInput } from './relay-line-input.ts'

/** What a page needs before it may speak in its session's room. */
export interface LineIdentity {
  readonly runs: OwnRuns
  readonly signPresence: RunSigner['signPresence']
  readonly room: string
}

/** The key that the list has under this page's client is another's. */
export class ClientTaken extends Error {
  override readonly name = 'ClientTaken'
}

/** The list names no room that anybody could read. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom'
}

/**
 * Makes the page's key, its row and the room's row when they are first wanted, each once; what has been done stays done
 * when a later step fails. Throws what the list's carrier throws, `ClientTaken` and `NoRoom`.
 */
export function createLineIdentity(
  input: RelayLineInput,
  roster: Roster,
  /** The room key that the list has been read to hold. */
  knownRoom: () => string | null,
): () => Promise<LineIdentity> {
  const { crypto, rows, sessionKey, tenantId } = input
  let signing: Promise<RunSigner> | null = null
  let introduced = false
  let room: string | null = null
  let runs: OwnRuns | null = null

  async function introduce(signer: RunSigner): Promise<void> {
    if (introduced) return
    if ((await rows.putClient(signer.row)) === 'taken') throw new ClientTaken()
    introduced = true
    roster.add([signer.row])
  }

  async function findRoom(): Promise<string> {
    if (room !== null) return room
    const key = knownRoom() ?? (await rows.putRoom(newRoomKey((bytes) => crypto.getRandomValues(bytes))))
    room = key === null ? null : await roomName(crypto.subtle, { tenantId, sessionKey, room: key })
    if (room === null) throw new NoRoom()
    return room
  }

  return async () => {
    signing ??= createRunSigner({
      ...{ subtle: crypto.subtle, sessionKey, people: roster },
      ...{ client: input.clientId, personId: input.personId, name: input.personName },
    })
    const signer = await signing
    const [name] = await Promise.all([findRoom(), introduce(signer)])
    runs ??= createOwnRuns(signer)
    return { runs, signPresence: signer.signPresence, room: name }
  }
}
