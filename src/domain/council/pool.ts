import type { Council, Member, Role } from './council.ts'

/** Whether people of the role take turns where nothing else is set: everybody but sponsor, secretary and adviser. */
export function takesTurns(role: Role): boolean {
  return role === 'chair' || role === 'member' || role === 'deputy'
}

/** Whether the member takes turns: the explicit setting, else the role's rule. */
export function inRotation(member: Pick<Member, 'role' | 'inRotation'>): boolean {
  return member.inRotation ?? takesTurns(member.role)
}

/** Whether the member is away on that day (`YYYY-MM-DD`, first and last day included). */
export function isAway(member: Pick<Member, 'away'>, day: string): boolean {
  return member.away?.some((each) => each.from <= day && day <= each.to) ?? false
}

/** Who takes turns on that day: in the rotation and already on the council. People who are away keep their place. */
export function pool(council: Pick<Council, 'members'>, day: string): readonly Member[] {
  return council.members.filter((each) => inRotation(each) && (each.since === undefined || each.since <= day))
}
