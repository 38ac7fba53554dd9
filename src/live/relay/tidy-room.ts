import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import type { RoomLog } from './room-log.ts'

const minute = 60_000
/** Who reads the list alone has it by then. */
const ownMs = 2 * minute
/** Whose page has gone tidies nothing. */
const othersMs = 5 * minute
/** Whom the list has not introduced by then it never will. */
const nobodysMs = 15 * minute

/**
 * Takes out of a room what the list has brought everybody: an own entry after two minutes, one of a page that has gone
 * after five, what nobody can have written after fifteen. So a room holds minutes, not hours.
 */
export function createRoomTidy(input: {
  readonly nowMs: () => number
  /** The moves of an entry; null where nobody can read it. */
  readonly movesOf: (entry: unknown) => readonly LoggedMove[] | null
  readonly isOwn: (entry: unknown) => boolean
  readonly isThere: (client: string) => boolean
  readonly isInList: (id: string) => boolean
}): (log: RoomLog) => number {
  // By the entries themselves: they are the same objects for as long as the document is.
  const seen = new WeakMap<object, number>()

  function isDone(entry: unknown): boolean {
    if (typeof entry !== 'object' || entry === null) return true
    const sinceMs = seen.get(entry) ?? input.nowMs()
    seen.set(entry, sinceMs)
    const ageMs = input.nowMs() - sinceMs
    const own = input.isOwn(entry)
    if (ageMs < (own ? ownMs : othersMs)) return false
    const moves = input.movesOf(entry)
    if (moves === null) return ageMs > nobodysMs
    if (!moves.every((each) => input.isInList(moveId(each)))) return false
    return own || !moves.some((each) => input.isThere(each.client))
  }

  return (log) => log.remove(isDone)
}
