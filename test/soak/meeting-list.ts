import { coversList, isCovered } from '#src/domain/session/covers.ts'
import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import type { CheckpointCarrier, StoredCheckpoint } from '#src/live/checkpoint-carrier.ts'
import { packText } from '#src/records/stores/packed-text.ts'
import { rowText } from '#src/records/stores/row-text.ts'
import type { LogCarrier, LogReading, RelayRows, RosterRow, StoredRow } from '#src/live/log-carrier.ts'

type Row = { readonly stored: number } & (
  | { readonly kind: 'moves'; readonly row: StoredRow }
  | { readonly kind: 'client'; readonly row: RosterRow }
  | { readonly kind: 'room'; readonly room: string }
)

export interface MeetingRows extends LogCarrier, RelayRows {
  readonly checkpoints: CheckpointCarrier
}

/**
 * A session's list in memory, with unique keys, a cursor by when a row was stored and checkpoints, for many pages. Rows
 * are shared, as nobody changes them.
 */
export interface MeetingList {
  readonly rows: MeetingRows
  /** Every move that was ever stored, by its id. */
  stored(): ReadonlyMap<string, LoggedMove>
  /** Bytes of what somebody who comes late reads: the newest checkpoint and every row of moves, as items hold them. */
  bytes(): Promise<{ readonly checkpoint: number; readonly rows: number }>
  /** How many checkpoints there are, and how many rows of moves. */
  checkpoints(): number
  moveRows(): number
  /** How many moves stand in those. */
  movesInRows(): number
}

/** As many rows as one batch takes away. */
const prunedAtOnce = 40

export function meetingList(): MeetingList {
  let rows: Row[] = []
  let checkpoints: StoredCheckpoint[] = []
  let count = 0
  const keys = new Set<string>()
  const stored = new Map<string, LoggedMove>()
  let room: string | null = null

  const readable = (from: number) => {
    // Rows stand in the order in which they were stored.
    let at = rows.length
    while (at > 0 && (rows[at - 1]?.stored ?? -1) >= from) at -= 1
    return rows.slice(at)
  }

  return {
    rows: {
      async append(row) {
        await Promise.resolve()
        if (keys.has(row.clientKey)) return 'already-there'
        keys.add(row.clientKey)
        const copy = structuredClone(row)
        rows.push({ kind: 'moves', row: copy, stored: count++ })
        for (const move of copy.moves) stored.set(moveId(move), move)
        return 'stored'
      },
      async extend(row) {
        await Promise.resolve()
        const place = rows.findIndex((each) => each.kind === 'moves' && each.row.clientKey === row.clientKey)
        if (place < 0) return 'changed'
        const copy = structuredClone(row)
        rows.splice(place, 1)
        rows.push({ kind: 'moves', row: copy, stored: count++ })
        for (const move of copy.moves) stored.set(moveId(move), move)
        return 'stored'
      },
      async read(cursor): Promise<LogReading> {
        await Promise.resolve()
        const fresh = readable(Number(cursor ?? 0))
        return {
          rows: fresh.flatMap((each) => (each.kind === 'moves' ? [each.row] : [])),
          clients: fresh.flatMap((each) => (each.kind === 'client' ? [each.row] : [])),
          room: fresh.find((each) => each.kind === 'room')?.room ?? null,
          cursor: String(count),
          checkpoints,
        }
      },
      async putClient(row) {
        await Promise.resolve()
        rows.push({ kind: 'client', row, stored: count++ })
        return 'stored'
      },
      async putRoom(offered) {
        await Promise.resolve()
        if (room === null) rows.push({ kind: 'room', room: offered, stored: count++ })
        room ??= offered
        return room
      },
      checkpoints: {
        async write(checkpoint) {
          await Promise.resolve()
          if (checkpoints.some((each) => each.n === checkpoint.n)) return 'taken'
          checkpoints = [...checkpoints, checkpoint]
          return 'stored'
        },
        async prune({ covers, below }) {
          await Promise.resolve()
          const behind = rows.filter(
            (each) => each.kind === 'moves' && each.row.moves.every((one) => isCovered(covers, one)),
          )
          const gone = new Set(behind.slice(0, prunedAtOnce))
          rows = rows.filter((each) => !gone.has(each))
          checkpoints = checkpoints.filter((each) => each.n >= below)
          return behind.length - gone.size
        },
      },
    },
    stored: () => stored,
    async bytes() {
      const newest = checkpoints.at(-1)
      const written = newest === undefined ? null : { ...newest, covers: coversList(newest.covers) }
      const text = newest?.text ?? ''
      // As its rows have it.
      const parts = text === '' ? 0 : packText(text, text.length).join('').length
      const checkpoint = parts + JSON.stringify({ ...written, text: null }).length
      let sum = 0
      for (const each of rows) {
        const row = each.kind === 'moves' ? { ...each.row, moves: await rowText(each.row.moves) } : each
        sum += JSON.stringify(row).length
      }
      return { checkpoint, rows: sum }
    },
    checkpoints: () => checkpoints.length,
    moveRows: () => rows.filter((each) => each.kind === 'moves').length,
    movesInRows: () =>
      rows.reduce((sum, each) => sum + (each.kind === 'moves' ? each.row.moves.length : 0), 0),
  }
}
