import { isPresent } from '#src/domain/session/acceptance.ts'
import { goingRound, type Speaker } from '#src/domain/session/speaking.ts'
import type { TurnProps } from './turn-props.ts'

/**
 * Whom one tap puts on the list: who is here first, then the rest of the council. Who is on it, has the floor, or comes
 * up in the round anyway is not offered.
 */
export function peopleToAdd({
  state,
  council,
  me,
}: Pick<TurnProps, 'state' | 'council' | 'me'>): readonly Speaker[] {
  const { attendance, speaking } = state
  const taken = new Set(
    [...speaking.asked, ...(speaking.floor ? [speaking.floor] : []), ...(goingRound(state)?.queue ?? [])].map(
      (each) => each.personId,
    ),
  )
  const known = new Map(attendance.map((each) => [each.personId, each.name]))
  for (const { personId, displayName } of council.members)
    if (!known.has(personId)) known.set(personId, displayName)
  return [...known]
    .map(([personId, name]) => ({ personId, name }))
    .filter((each) => !taken.has(each.personId) && each.personId !== me.personId)
    .toSorted((a, b) => Number(isPresent(attendance, b.personId)) - Number(isPresent(attendance, a.personId)))
}
