import type { Move } from '#src/domain/session/move.ts'

/** Somebody's connection to the room. */
export interface Member {
  /** Does it and answers under which id the others will see it. */
  readonly act: (move: Move) => string
  /** Bytes of what came over the wire so far, frames included. */
  readonly received: () => number
  readonly leave: () => void
}

/** One way to carry the operations of a room: Weft's own, or a peer. */
export interface Room {
  readonly name: string
  /**
   * Somebody joins. `onApplied` hears the id of every operation that is there for this member, once its effect can be
   * read; resolves when the member has what was there before.
   */
  join(person: number, onApplied: (id: string) => void): Promise<Member>
  /** Milliseconds of the processor that the server has used so far. */
  serverMs(): Promise<number>
  /** Bytes of binary update of so many operations since the last call; null where there is no such thing. */
  updateBytes(): number | null
  /** Throws where the members do not see the same. */
  agree(): Promise<void>
  close(): Promise<void>
}
