import type { Hocuspocus } from '@hocuspocus/server'
import { removeAwarenessStates } from 'y-protocols/awareness'
import { encodeStateAsUpdate } from 'yjs'
import type { Presence } from './read-presence.ts'
import type { RelayLimits } from './relay-limits.ts'

/** What an entry of a Yjs document takes in memory beside its bytes; measured with 100,000 entries. */
const entryBytes = 250
/** A full room is not measured again sooner. */
const measuredForMs = 1_000
/** Pages that one person may have shown in one room. */
const pagesOfPerson = 200

interface Room {
  /** At least what the document holds: measured, and everything that was taken since. */
  bytes: number
  entries: number
  measuredMs: number
  members: number
  readonly pages: Map<number, Page>
}

/** Whose page a presence is of, and which connection last said it. */
interface Page {
  readonly personId: string
  readonly by: object
}

/** How full the rooms are, and whose presence is whose. */
export interface Rooms {
  enter(name: string): 'entered' | 'rooms-full' | 'memory-full'
  /** `by`: the connection; its presence goes with it. */
  leave(name: string, by: object): void
  /** Whether so much more fits; then it counts. */
  takes(name: string, bytes: number, entries: number): 'taken' | 'room-full' | 'memory-full'
  /** Something came by another relay, and is in the document already. */
  came(name: string, bytes: number): void
  /** What of it this page's person may say, and is new. */
  ownPresence(name: string, page: Page, said: readonly Presence[]): readonly Presence[]
  count(): number
  /** Estimate of all rooms. */
  bytes(): number
}

/** `now`: milliseconds of a clock that only goes forward. */
export function createRooms(hocuspocus: Hocuspocus, limits: RelayLimits, now: () => number): Rooms {
  const rooms = new Map<string, Room>()
  let total = 0
  const sizeOf = ({ bytes, entries }: Room) => bytes + entries * entryBytes

  function change(room: Room, bytes: number, entries: number): void {
    total -= sizeOf(room)
    room.bytes = bytes
    room.entries = entries
    total += sizeOf(room)
  }

  function fits(room: Room, bytes: number, entries: number): 'taken' | 'room-full' | 'memory-full' {
    if (room.bytes + bytes > limits.roomBytes || room.entries + entries > limits.roomEntries)
      return 'room-full'
    return total + bytes + entries * entryBytes > limits.totalBytes ? 'memory-full' : 'taken'
  }

  function measure(name: string, room: Room): void {
    const document = hocuspocus.documents.get(name)
    if (document === undefined || now() - room.measuredMs < measuredForMs) return
    room.measuredMs = now()
    let entries = 0
    for (const structs of document.store.clients.values()) entries += structs.length
    // What waits for something that it builds on is in the encoded state, too.
    change(room, encodeStateAsUpdate(document).byteLength, entries)
  }

  function hasPlace(room: Room, personId: string): boolean {
    return [...room.pages.values()].filter((each) => each.personId === personId).length < pagesOfPerson
  }

  return {
    enter(name) {
      const known = rooms.get(name)
      if (known !== undefined) {
        known.members += 1
        return 'entered'
      }
      if (rooms.size >= limits.rooms) return 'rooms-full'
      if (total >= limits.totalBytes) return 'memory-full'
      const room = { bytes: 0, entries: 0, measuredMs: -Infinity, members: 1, pages: new Map() }
      rooms.set(name, room)
      // The last one may have left a moment ago.
      measure(name, room)
      return 'entered'
    },
    leave(name, by) {
      const room = rooms.get(name)
      if (room === undefined) return
      const awareness = hocuspocus.documents.get(name)?.awareness
      const gone = [...room.pages].filter(([, page]) => page.by === by).map(([page]) => page)
      // Hocuspocus forgets a page that has come back (it counts as changed, not as added).
      if (awareness !== undefined) removeAwarenessStates(awareness, gone, null)
      room.members -= 1
      if (room.members > 0) return
      total -= sizeOf(room)
      rooms.delete(name)
    },
    takes(name, bytes, entries) {
      const room = rooms.get(name)
      if (room === undefined) return 'room-full'
      // The same again counts here and not in the document: what seems full is measured.
      if (fits(room, bytes, entries) !== 'taken') measure(name, room)
      const answer = fits(room, bytes, entries)
      if (answer === 'taken') change(room, room.bytes + bytes, room.entries + entries)
      return answer
    },
    came(name, bytes) {
      const room = rooms.get(name)
      if (room !== undefined) change(room, room.bytes + bytes, room.entries + 1)
    },
    ownPresence(name, mine, said) {
      const room = rooms.get(name)
      const awareness = hocuspocus.documents.get(name)?.awareness
      if (room === undefined || awareness === undefined) return []
      return said.filter(({ page, clock, state }) => {
        const owner = room.pages.get(page)
        if (owner !== undefined && owner.personId !== mine.personId) return false
        // A client says again what it has heard; that has no later count than what is known here.
        if (clock <= (awareness.meta.get(page)?.clock ?? -1)) return false
        if (owner === undefined && (state === 'null' || !hasPlace(room, mine.personId))) return false
        room.pages.set(page, mine)
        return true
      })
    },
    count: () => rooms.size,
    bytes: () => total,
  }
}
