import type { LoggedMove } from '#src/domain/session/move.ts'
import type { LogCarrier, LogRow } from '#src/live/log-carrier.ts'

/**
 * A session's list in memory, with unique keys and a cursor by position, for many pages of this process. Rows are
 * shared, as nobody changes them.
 */
export interface MeetingList {
  carrier(): LogCarrier
  /** Every move that was ever stored, also in rows that are gone. */
  stored(): ReadonlyMap<string, LoggedMove>
  /** Characters of the rows that somebody who comes late reads. */
  characters(): number
  /** How many rows were refused because their key was there. */
  repeats(): number
}

export function meetingList(): MeetingList {
  const rows: LogRow[] = []
  const keys = new Set<string>()
  const stored = new Map<string, LoggedMove>()
  let repeats = 0
  const carrier: LogCarrier = {
    async append(row) {
      await Promise.resolve()
      if (keys.has(row.clientKey)) {
        repeats += 1
        return 'already-there'
      }
      keys.add(row.clientKey)
      const copy = structuredClone(row)
      rows.push(copy)
      for (const move of copy.moves) stored.set(`${move.client}/${move.seq}`, move)
      return 'stored'
    },
    async read(cursor) {
      await Promise.resolve()
      return { rows: rows.slice(Number(cursor ?? 0)), cursor: String(rows.length) }
    },
  }
  return {
    carrier: () => carrier,
    stored: () => stored,
    characters: () => JSON.stringify(rows).length,
    repeats: () => repeats,
  }
}
