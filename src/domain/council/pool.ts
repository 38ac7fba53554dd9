import type { Council, Member } from './council.ts'

/** Whether the member takes turns: the explicit setting, else everybody but sponsor, secretary and adviser. */
export function inRotation(member: Member): boolean {
  if (member.inRotation !== undefined) return member.inRotation
  return member.role === 'chair' || member.role === 'member' || member.role === 'deputy'
}

/** Whether the member is away on that day (`YYYY-MM-DD`, first and last day included). */
export function isAway(member: Pick<Member, 'away'>, day: string): boolean {
  return member.away?.some((each) => each.from <= day && day <= each.to) ?? false
}

/** Who takes turns on that day: in the rotation and already on the council. People who are away keep their place. */
export function pool(council: Pick<Council, 'members'>, day: string): readonly Member[] {
  return council.members.filter((each) => inRotation(each) && (each.since === undefined || each.since <= day))
}
