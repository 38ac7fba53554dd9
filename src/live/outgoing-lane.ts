import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { maxRowCharacters, type LogRow } from './log-carrier.ts'

/** The unsent moves of one client, in the order in which they were made, on their way into rows. */
export interface OutgoingLane {
  unsent(): readonly LoggedMove[]
  push(move: LoggedMove): void
  /** The next row to send: as many moves as fit; null when all is sent. */
  nextRow(): LogRow | null
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
  already: readonly LoggedMove[] = [],
): OutgoingLane {
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
