import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { maxRowCharacters, type LogRow } from './log-carrier.ts'

/** A row grows for so long, and up to so many characters: it is sent and read whole each time, a twentieth as long. */
const growsForMs = 180_000
const mostGrown = 24_000

/** The unsent moves of one client, in the order in which they were made, on their way into rows. */
export interface OutgoingLane {
  unsent(): readonly LoggedMove[]
  push(move: LoggedMove): void
  /** The next row to send: as many moves as fit; null when all is sent. */
  nextRow(): LogRow | null
  /**
   * The row that this page stored last with these moves behind it: one row of three minutes costs the list less than many, to
   * read and to take away. Null where there is none, or it has grown enough.
   */
  grown(row: LogRow): LogRow | null
  /** The list has taken this row as it is. */
  stored(row: LogRow): void
  /** What was stored last may be anything by now: it grows no more. */
  leaveStored(): void
  /** Takes out what the list is known to hold; true when anything was. */
  confirm(inList: (id: string) => boolean): boolean
  /** The key of the next row is taken by something that does not hold its moves: another key is used from now on. */
  changeKey(): void
  /** Resolves when the device keeps what is unsent now, or has refused to. */
  kept(): Promise<void>
}

export function createOutgoingLane(
  sessionKey: string,
  client: string,
  keep: (moves: readonly LoggedMove[]) => Promise<boolean>,
  onKept: (kept: boolean) => void,
  nowMs: () => number,
  already: readonly LoggedMove[] = [],
): OutgoingLane {
  let last: { readonly row: LogRow; readonly sinceMs: number } | null = null
  let unsent = already
  let variant = 0
  let keeping: Promise<void> = Promise.resolve()
  const change = (moves: readonly LoggedMove[]) => {
    unsent = moves
    keeping = keep(moves).then(onKept)
  }
  return {
    unsent: () => unsent,
    push: (move) => change([...unsent, move]),
    nextRow() {
      const [first] = unsent
      if (first === undefined) return null
      const moves: LoggedMove[] = []
      const key = `${sessionKey}/${client}/${first.seq}${variant === 0 ? '' : `~${variant}`}`
      let characters = JSON.stringify({ clientKey: key, sessionKey, moves: [] }).length
      for (const each of unsent) {
        characters += JSON.stringify(each).length + 1
        if (moves.length > 0 && characters > maxRowCharacters) break
        moves.push(each)
      }
      return { clientKey: key, sessionKey, moves }
    },
    grown(row) {
      // The clock may have been set back since.
      if (last === null || Math.abs(nowMs() - last.sinceMs) > growsForMs) return null
      const moves = [...last.row.moves, ...row.moves]
      return JSON.stringify(moves).length > mostGrown ? null : { ...last.row, moves }
    },
    stored(row) {
      const same = last?.row.clientKey === row.clientKey
      last = { row, sinceMs: same && last !== null ? last.sinceMs : nowMs() }
    },
    leaveStored() {
      last = null
    },
    confirm(inList) {
      const rest = unsent.filter((each) => !inList(moveId(each)))
      if (rest.length === unsent.length) return false
      variant = 0
      change(rest)
      return true
    },
    changeKey() {
      variant += 1
    },
    kept: () => keeping,
  }
}
