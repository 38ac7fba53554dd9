import type { PlannedTurn } from '#src/domain/facilitation/plan-turn.ts'
import type { RoleSettings } from '#src/domain/facilitation/rotation-settings.ts'

type Words = (id: string, args?: Readonly<Record<string, string | number>>) => string

/** What the council calls the role. */
export function roleName(role: Pick<RoleSettings, 'key' | 'name'>, words: Words): string {
  if (role.key === 'facilitator') return words('turns-role-facilitator')
  if (role.key === 'noteTaker') return words('turns-role-noteTaker')
  return role.name
}

/** Why it is this person's turn, in one sentence. */
export function whyWords(planned: PlannedTurn, nameOf: (id: string) => string, words: Words): string {
  const { holderId, forPersonId, why, reason } = planned
  const asked = reason.candidates[0]?.personId
  const other = why === 'waits-for-volunteer' ? asked : forPersonId
  return words(`turns-why-${why}`, {
    name: holderId === null ? '' : nameOf(holderId),
    other: other === null || other === undefined ? '' : nameOf(other),
  })
}
