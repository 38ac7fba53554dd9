import type { LoggedMove } from '#src/domain/session/move.ts'
import type { LogCarrier, LogReading, RelayRows, RosterRow, StoredRow } from '#src/live/log-carrier.ts'

type Row =
  | { readonly kind: 'moves'; readonly row: StoredRow }
  | { readonly kind: 'client'; readonly row: RosterRow }
  | { readonly kind: 'room'; readonly room: string }

/**
 * A session's list in memory, with unique keys and a cursor by position, for many pages. Rows are shared, as nobody
 * changes them.
 */
export interface MeetingList {
  readonly rows: LogCarrier & RelayRows
  /** Every move that was ever stored, by its id. */
  stored(): ReadonlyMap<string, LoggedMove>
  /** Characters of what somebody who comes late reads. */
  characters(): number
}

export function meetingList(): MeetingList {
  const rows: Row[] = []
  const keys = new Set<string>()
  const stored = new Map<string, LoggedMove>()
  let room: string | null = null
  return {
    rows: {
      async append(row) {
        await Promise.resolve()
        if (keys.has(row.clientKey)) return 'already-there'
        keys.add(row.clientKey)
        const copy = structuredClone(row)
        rows.push({ kind: 'moves', row: copy })
        for (const move of copy.moves) stored.set(`${move.client}/${move.seq}`, move)
        return 'stored'
      },
      async read(cursor): Promise<LogReading> {
        await Promise.resolve()
        const fresh = rows.slice(Number(cursor ?? 0))
        return {
          rows: fresh.flatMap((each) => (each.kind === 'moves' ? [each.row] : [])),
          clients: fresh.flatMap((each) => (each.kind === 'client' ? [each.row] : [])),
          room: fresh.find((each) => each.kind === 'room')?.room ?? null,
          cursor: String(rows.length),
        }
      },
      async putClient(row) {
        await Promise.resolve()
        rows.push({ kind: 'client', row })
        return 'stored'
      },
      async putRoom(offered) {
        await Promise.resolve()
        if (room === null) rows.push({ kind: 'room', room: offered })
        room ??= offered
        return room
      },
    },
    stored: () => stored,
    characters: () => rows.reduce((sum, each) => sum + JSON.stringify(each).length, 0),
  }
}
