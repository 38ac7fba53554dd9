import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import type { OpenClients } from './journal.ts'

/** The page that told a move sends it; only when it has gone, and this long after, another one does. */
const sendersTimeMs = 30_000

/** What other pages of this person have told and the list does not hold yet. It is theirs to send. */
export interface HeardMoves {
  add(moves: readonly LoggedMove[], nowMs: number): void
  has(id: string): boolean
  /** The list holds these; answers those that it holds otherwise than they were told. */
  landed(moves: readonly LoggedMove[]): readonly LoggedMove[]
  /** Takes out what nobody sends any more. */
  takeAbandoned(nowMs: number): Promise<readonly LoggedMove[]>
}

export function createHeardMoves(openClients: OpenClients | undefined): HeardMoves {
  const heard = new Map<string, { readonly move: LoggedMove; readonly sinceMs: number }>()
  return {
    add(moves, nowMs) {
      for (const move of moves) {
        const id = moveId(move)
        if (!heard.has(id)) heard.set(id, { move, sinceMs: nowMs })
      }
    },
    has: (id) => heard.has(id),
    landed(moves) {
      return moves.filter((each) => {
        const told = heard.get(moveId(each))
        heard.delete(moveId(each))
        return told !== undefined && JSON.stringify(told.move) !== JSON.stringify(each)
      })
    },
    async takeAbandoned(nowMs) {
      const late = [...heard].filter(([, { sinceMs }]) => nowMs - sinceMs > sendersTimeMs)
      const abandoned: LoggedMove[] = []
      for (const [id, { move }] of late) {
        if ((await openClients?.isOpen(move.client)) === true) continue
        // The list may have brought it meanwhile.
        if (heard.delete(id)) abandoned.push(move)
      }
      return abandoned
    },
  }
}
