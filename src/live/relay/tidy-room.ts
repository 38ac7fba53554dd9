import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import type { RoomLog } from './room-log.ts'

const minute = 60_000
/** Longer than a list lags behind what was stored: who reads it, or comes now, has it by then. */
export const ownMs = 32_000
/** Whose page has gone tidies nothing. */
const othersMs = 5 * minute
/** Whom the list has not introduced by then it never will. */
const nobodysMs = 15 * minute

export interface RoomTidy {
  /** Entries that have just come, or that this page has just added: their time counts from now. */
  came(entries: readonly unknown[]): void
  /** Takes out of the room what its time is up for; answers how many entries that were. */
  tidy(log: RoomLog): number
}

/**
 * Takes out of a room what the list has brought everybody: an own entry after somewhat more than half a minute, one of a page that
 * has gone after five, what nobody can have written after fifteen. So a room holds a minute, not hours.
 */
export function createRoomTidy(input: {
  readonly nowMs: () => number
  /** The moves of an entry; null where nobody can read it. */
  readonly movesOf: (entry: unknown) => readonly LoggedMove[] | null
  readonly isOwn: (entry: unknown) => boolean
  readonly isThere: (client: string) => boolean
  readonly isInList: (id: string) => boolean
}): RoomTidy {
  // By the entries themselves: they are the same objects for as long as the document is.
  const seen = new WeakMap<object, number>()

  function since(entry: object): number {
    const sinceMs = seen.get(entry) ?? input.nowMs()
    seen.set(entry, sinceMs)
    return sinceMs
  }

  function isDone(entry: unknown): boolean {
    if (typeof entry !== 'object' || entry === null) return true
    const ageMs = input.nowMs() - since(entry)
    const own = input.isOwn(entry)
    if (ageMs < (own ? ownMs : othersMs)) return false
    const moves = input.movesOf(entry)
    if (moves === null) return ageMs > nobodysMs
    if (!moves.every((each) => input.isInList(moveId(each)))) return false
    return own || !moves.some((each) => input.isThere(each.client))
  }

  return {
    came(entries) {
      for (const each of entries) if (typeof each === 'object' && each !== null) since(each)
    },
    tidy: (log) => log.remove(isDone),
  }
}
