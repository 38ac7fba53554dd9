import type { Council, Department, Member } from './council.ts'

export function memberOf(council: Pick<Council, 'members'>, personId: string): Member | undefined {
  return council.members.find((each) => each.personId === personId)
}

export function departmentOf(
  council: Pick<Council, 'departments'>,
  member: Pick<Member, 'departmentId'> | undefined,
): Department | undefined {
  return council.departments.find((each) => each.id === member?.departmentId)
}
