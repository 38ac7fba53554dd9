import type { Council, Member } from './council.ts'
import { decides, quorumOf } from './who-decides.ts'

export interface InvitedPerson {
  readonly mail: string
  readonly declined: boolean
}

export interface AttendeeSuggestion {
  /** Members who should be invited and are not, in the council's order. */
  readonly missing: readonly Member[]
  /** Deputies who are not invited, of departments whose own members all declined. */
  readonly standIns: readonly Member[]
  /** Members with a mail address who are invited and did not decline. */
  readonly coming: number
  /** More than half of those who decide: members, chair and sponsor. */
  readonly quorum: number
}

const belongs: ReadonlySet<Member['role']> = new Set(['sponsor', 'chair', 'secretary', 'member'])

/**
 * Whom an invite of the council still lacks. An adviser comes when asked; a deputy is suggested where the department
 * would have nobody. Who has no mail address cannot be invited by one.
 */
export function suggestAttendees(
  { members }: Pick<Council, 'members'>,
  invited: readonly InvitedPerson[],
): AttendeeSuggestion {
  const byMail = new Map(invited.map((each) => [each.mail.toLowerCase(), each]))
  const of = ({ mail }: Member) => (mail === undefined ? undefined : byMail.get(mail.toLowerCase()))
  const comes = (member: Member) => of(member)?.declined === false
  const reachable = members.filter((each) => each.mail !== undefined && each.mail !== '')
  const absentDepartment = ({ departmentId }: Member): boolean => {
    const own = members.filter((each) => each.departmentId === departmentId && decides(each))
    return departmentId !== undefined && own.length > 0 && own.every((each) => of(each)?.declined === true)
  }
  return {
    missing: reachable.filter((each) => belongs.has(each.role) && of(each) === undefined),
    standIns: reachable.filter(
      (each) => each.role === 'deputy' && of(each) === undefined && absentDepartment(each),
    ),
    coming: reachable.filter((each) => decides(each) && comes(each)).length,
    quorum: quorumOf({ members }),
  }
}
