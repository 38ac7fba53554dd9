import { moveId, type LoggedMove } from '#src/domain/session/move.ts'

/** What other pages have told and the list does not hold yet. It is theirs to send. */
export interface HeardMoves {
  add(moves: readonly LoggedMove[], nowMs: number): void
  has(id: string): boolean
  /** The list holds these; answers those that it holds otherwise than they were told. */
  landed(moves: readonly LoggedMove[]): readonly LoggedMove[]
  /** Takes out what nobody sends any more. */
  takeAbandoned(nowMs: number): Promise<readonly LoggedMove[]>
}

export function createHeardMoves(input: {
  /** The page that made it is there still, to send it. */
  readonly isThere: (client: string) => boolean | Promise<boolean>
  /** How long it has for that once it was heard, milliseconds. */
  readonly sendersTimeMs: () => number
  /** So long even a page that is there has for it: it may have no way to the list. */
  readonly mostMs?: number
}): HeardMoves {
  const heard = new Map<
    string,
    { readonly move: LoggedMove; readonly dueMs: number; readonly lateMs: number }
  >()
  return {
    add(moves, nowMs) {
      for (const move of moves) {
        const id = moveId(move)
        if (heard.has(id)) continue
        const forMs = input.sendersTimeMs()
        heard.set(id, { move, dueMs: nowMs + forMs, lateMs: nowMs + forMs + (input.mostMs ?? Infinity) })
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
      const due = [...heard].filter(([, { dueMs }]) => nowMs > dueMs)
      const abandoned: LoggedMove[] = []
      for (const [id, { move, lateMs }] of due) {
        if (nowMs <= lateMs && (await input.isThere(move.client))) continue
        // The list may have brought it meanwhile.
        if (heard.delete(id)) abandoned.push(move)
      }
      return abandoned
    },
  }
}
