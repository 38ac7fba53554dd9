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
    { readonly move: LoggedMove; readonly dueMs: number; readonly lateMs: number; isSentFromHere: boolean }
  >()
  return {
    add(moves, nowMs) {
      for (const move of moves) {
        const id = moveId(move)
        if (heard.has(id)) continue
        const forMs = input.sendersTimeMs()
        const lateMs = nowMs + forMs + (input.mostMs ?? Infinity)
        heard.set(id, { move, dueMs: nowMs + forMs, lateMs, isSentFromHere: false })
      }
    },
    has: (id) => heard.get(id)?.isSentFromHere === false,
    landed(moves) {
      if (heard.size === 0) return []
      return moves.filter((each) => {
        const told = heard.get(moveId(each))
        heard.delete(moveId(each))
        return told !== undefined && JSON.stringify(told.move) !== JSON.stringify(each)
      })
    },
    async takeAbandoned(nowMs) {
      const due = [...heard].filter(([, each]) => nowMs > each.dueMs && !each.isSentFromHere)
      const abandoned: LoggedMove[] = []
      for (const [id, each] of due) {
        if (nowMs <= each.lateMs && (await input.isThere(each.move.client))) continue
        // The list may have brought it meanwhile.
        if (heard.get(id) !== each || each.isSentFromHere) continue
        // Kept until it lands: somebody who was told otherwise may be faster, and then the list says that.
        each.isSentFromHere = true
        abandoned.push(each.move)
      }
      return abandoned
    },
  }
}
