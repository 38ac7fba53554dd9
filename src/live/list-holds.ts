import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import type { LogReading } from './log-carrier.ts'

/** What the list is known to hold of the session: moves by their ids, and how much of it cannot be read. */
export interface ListHolds {
  readonly has: (id: string) => boolean
  /** Answers how many of them were not known to be there. */
  add(moves: readonly LoggedMove[]): number
  /** The moves of the rows that are this session's; what is none of it, or none at all, is counted by its row. */
  take(reading: LogReading): readonly LoggedMove[]
  /** The list may not be the one that was known. */
  forget(): void
  unreadable(): number
}

export function listHolds(sessionKey: string): ListHolds {
  const ids = new Set<string>()
  const skipped = new Map<string, number>()
  return {
    has: (id) => ids.has(id),
    add(moves) {
      const before = ids.size
      for (const each of moves) ids.add(moveId(each))
      return ids.size - before
    },
    take({ rows, skipped: unread }) {
      for (const [row, count] of unread ?? []) skipped.set(row, count)
      for (const row of rows) if (row.sessionKey !== sessionKey) skipped.set(row.clientKey, row.moves.length)
      return rows.flatMap((row) => (row.sessionKey === sessionKey ? row.moves : []))
    },
    forget() {
      ids.clear()
      skipped.clear()
    },
    unreadable: () => [...skipped.values()].reduce((sum, each) => sum + each, 0),
  }
}
