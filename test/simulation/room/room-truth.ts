import type { Marks } from '#src/domain/session/vote-moves.ts'
import type { Saying } from '../invariants/said-when-done.ts'

/** What really happened in a room, beside what anybody was told of it. */
export interface RoomTruth {
  /** Ballots by the id of the move that brought or sealed them. */
  readonly ballots: Map<string, { readonly voteId: string; readonly personId: string; readonly marks: Marks }>
  /** What people wrote down: who held it, and since when. */
  readonly written: Map<string, { readonly text: string; readonly client: string; readonly atMs: number }>
  readonly sayings: Saying[]
  readonly failures: unknown[]
  /** Words about how live a page is that were not so. */
  readonly untrue: string[]
}

export function roomTruth(): RoomTruth {
  return { ballots: new Map(), written: new Map(), sayings: [], failures: [], untrue: [] }
}
