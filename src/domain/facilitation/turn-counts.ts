import type { FoldedChanges } from './fold-changes.ts'
import { heldTurns } from './balance.ts'
import type { Turn } from './turn.ts'

/** What one person did of a role's turns. Swapped, covered and volunteered turns are counted apart. */
export interface TurnCounts {
  readonly personId: string
  /** Turns of their own, as the rule gave them. */
  readonly led: number
  readonly swapped: number
  /** Somebody else's, who kept their place. */
  readonly covered: number
  readonly volunteered: number
  /** Times that they were passed over because they asked, or never came to their turn. */
  readonly skipped: number
}

/** The counts of one role for these people, in the order given: it is for the council's own eyes and no ranking. */
export function turnCounts(question: {
  readonly personIds: readonly string[]
  readonly turns: readonly Turn[]
  readonly changes: FoldedChanges
  readonly role: string
}): readonly TurnCounts[] {
  const { personIds, turns, changes, role } = question
  const held = heldTurns(turns, role)
  const skips = [
    ...changes.skips.filter((each) => each.role === role).map((each) => each.personId),
    ...turns.filter((each) => each.role === role && each.state === 'skipped').map((each) => each.personId),
  ]
  return personIds.map((personId) => {
    const own = held.filter((each) => each.personId === personId)
    const volunteered = own.filter((each) => each.why === 'volunteered').length
    const covered = own.filter((each) => each.state === 'covered').length
    const swapped = own.filter((each) => each.state === 'swapped').length
    return {
      personId,
      led: own.length - volunteered - covered - swapped,
      swapped,
      covered,
      volunteered,
      skipped: skips.filter((each) => each === personId).length,
    }
  })
}
