import { sha256 } from './sha256.ts'
import type { Marks } from './vote-moves.ts'

/** What a hidden ballot is until its vote closes. The salt is 128 random bits, as 32 hexadecimal digits. */
export interface SealedBallot {
  readonly voteId: string
  readonly personId: string
  readonly marks: Marks
  readonly salt: string
}

/** Marks in the one order in which equal ballots are equal. */
export function inOrder(marks: Marks): Marks {
  return [...marks].sort((a, b) => (a.option < b.option ? -1 : a.option > b.option ? 1 : 0))
}

/**
 * What is published of a hidden ballot before its vote closes: the SHA-256 of the ballot with its salt. Vote and person
 * are part of it, so that a commitment that somebody copies opens as nothing of theirs.
 */
export function commitmentOf({ voteId, personId, marks, salt }: SealedBallot): string {
  const ballot = inOrder(marks).map(({ option, score }) => [option, score])
  return sha256(new TextEncoder().encode(JSON.stringify(['weft-ballot-1', voteId, personId, ballot, salt])))
}
