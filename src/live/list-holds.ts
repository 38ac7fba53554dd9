import { coversId, nothingCovered, type Covers } from '#src/domain/session/covers.ts'
import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import type { LogReading } from './log-carrier.ts'

/** What the list is known to hold of the session: moves by their ids, and how much of it cannot be read. */
export interface ListHolds {
  readonly has: (id: string) => boolean
  /** Whether it has been known to hold it for so long, in rows. */
  readonly hasFor: (id: string, ms: number) => boolean
  /** Answers those of them that were not known to be there. */
  add(moves: readonly LoggedMove[]): readonly LoggedMove[]
  /** It holds them in a checkpoint that this page has checked. */
  cover(covers: Covers): void
  /** The moves of the rows that are this session's; what is none of it, or none at all, is counted by its row. */
  take(reading: LogReading): readonly LoggedMove[]
  /** The list may not be the one that was known. */
  forget(): void
  unreadable(): number
}

export function listHolds(sessionKey: string, nowMs: () => number): ListHolds {
  const ids = new Map<string, number>()
  const skipped = new Map<string, number>()
  let covered = nothingCovered
  return {
    has: (id) => ids.has(id) || coversId(covered, id),
    hasFor(id, ms) {
      const sinceMs = ids.get(id)
      return sinceMs !== undefined && nowMs() - sinceMs >= ms
    },
    add(moves) {
      return moves.filter((each) => {
        const id = moveId(each)
        if (ids.has(id)) return false
        ids.set(id, nowMs())
        return true
      })
    },
    cover(covers) {
      covered = covers
      for (const id of ids.keys()) if (coversId(covers, id)) ids.delete(id)
    },
    take({ rows, skipped: unread }) {
      for (const [row, count] of unread ?? []) skipped.set(row, count)
      for (const row of rows) if (row.sessionKey !== sessionKey) skipped.set(row.clientKey, row.moves.length)
      return rows.flatMap((row) => (row.sessionKey === sessionKey ? row.moves : []))
    },
    forget() {
      ids.clear()
      skipped.clear()
      covered = nothingCovered
    },
    unreadable: () => [...skipped.values()].reduce((sum, each) => sum + each, 0),
  }
}
