import type { Council, Department, Member } from './council.ts'

/** Somebody's seat; in an archived council it rests, and with it whatever `may` allows. */
export function memberOf(
  council: Pick<Council, 'members' | 'archived'>,
  personId: string,
): (Member & { readonly rests?: true }) | undefined {
  const found = council.members.find((each) => each.personId === personId)
  return found !== undefined && council.archived !== undefined ? { ...found, rests: true } : found
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
