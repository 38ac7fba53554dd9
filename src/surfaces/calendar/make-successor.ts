import type { Council, Member } from '#src/domain/council/council.ts'
import { leftMembers } from '#src/domain/council/left-members.ts'
import type { Ritual, RitualSeries } from '#src/domain/rituals/ritual.ts'
import { claimSuccessor, keepSuccessor } from '#src/records/stores/successor-store.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { invitedOf, makeSeries, type SeriesOutcome } from './series-desk.ts'

type Team = ReadonlySet<string> | null

/** Who is invited to the series that follows: the same people, without its new organizer and those who left. */
export function invitedNext(council: Council, successor: Ritual, team: Team): readonly Member[] {
  const left = leftMembers(council, team)
  return invitedOf(council, successor.audience).filter(
    ({ personId, mail }) => mail !== undefined && personId !== successor.organizer.id && !left.has(personId),
  )
}

/**
 * Puts a kept series that follows into the signed-in person's calendar and its thread into the row, which is written
 * without the device's copy: that may still show the old organizer. May be repeated. Throws the client's failure.
 */
export async function finishSuccessor(
  person: SignedIn,
  council: Council,
  ritual: Ritual,
  team: Team,
): Promise<SeriesOutcome<RitualSeries>> {
  if (ritual.series !== null) return { ok: true, done: ritual.series }
  const made = await makeSeries(person, council, ritual, '', leftMembers(council, team))
  if (!made.ok) return made
  const kept = await keepSuccessor(person.graph, council.siteId, ritual, made.done)
  return kept ? made : { ok: false, reason: 'changed-meanwhile' }
}

export type SuccessorOutcome =
  | SeriesOutcome<RitualSeries>
  /** Somebody else makes it. */
  | { readonly ok: false; readonly reason: 'taken'; readonly name: string }
  | { readonly ok: false; readonly reason: 'changed' }

/**
 * Keeps the series that follows in its row, where of several people one wins, then makes it in the calendar. Repeating
 * it makes no second one. Throws the client's failure.
 */
export async function makeSuccessor(
  person: SignedIn,
  council: Council,
  { seen, successor, team }: { readonly seen: Ritual; readonly successor: Ritual; readonly team: Team },
): Promise<SuccessorOutcome> {
  const claim = await claimSuccessor(person.graph, council.siteId, seen, successor)
  switch (claim.kind) {
    case 'taken':
      return { ok: false, reason: 'taken', name: claim.name }
    case 'changed':
      return { ok: false, reason: 'changed' }
    case 'claimed':
      return finishSuccessor(person, council, claim.ritual, team)
  }
}
