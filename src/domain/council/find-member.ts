import type { Council, Department, Member } from './council.ts'

export function memberOf(council: Pick<Council, 'members'>, personId: string): Member | undefined {
  return council.members.find((each) => each.personId === personId)
}

/** Whoever has this mail address, in whatever letters Exchange or a person wrote it. */
export function memberWithMail(council: Pick<Council, 'members'>, mail: string): Member | undefined {
  const wanted = mail.toLowerCase()
  return council.members.find((each) => each.mail?.toLowerCase() === wanted)
}

export function departmentOf(
  council: Pick<Council, 'departments'>,
  member: Pick<Member, 'departmentId'> | undefined,
): Department | undefined {
  return council.departments.find((each) => each.id === member?.departmentId)
}
