import { moveId, type LoggedMove } from './move.ts'

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The order of the log: Lamport number, then client, then the client's own count. Never time, never a locale. */
export function compareMoves(a: LoggedMove, b: LoggedMove): number {
  return a.lamport - b.lamport || compareText(a.client, b.client) || a.seq - b.seq
}

/**
 * The log in its order, each move once. A move that arrived twice counts once; should two different moves claim one
 * id (a client restored from an old copy of its storage), the one that sorts first is the one everybody keeps.
 */
export function orderMoves(log: readonly LoggedMove[]): readonly LoggedMove[] {
  const seen = new Set<string>()
  const ordered = [...log].sort(
    (a, b) => compareMoves(a, b) || compareText(JSON.stringify(a), JSON.stringify(b)),
  )
  return ordered.filter((each) => {
    const id = moveId(each)
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}
