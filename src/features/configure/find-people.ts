import { sameName } from '#src/domain/council/department-from-name.ts'
import type { PastedMember } from '#src/domain/council/members-from-paste.ts'
import type { TeamPerson } from './setup-facts.ts'

/** A person from a paste who was found in the directory, with the department that the paste names. */
export interface FoundPerson {
  readonly person: TeamPerson
  readonly department: string | null
}

export interface FoundPeople {
  readonly certain: readonly FoundPerson[]
  /** Several people match: the person who sets up chooses. */
  readonly choices: readonly FoundPerson[]
  /** Nobody was found. */
  readonly unknown: readonly PastedMember[]
  /** Could not be looked up just now. */
  readonly unasked: readonly PastedMember[]
}

/** What the directory is asked for a pasted member: the mail where there is one, else the name. */
export function wordsFor(member: PastedMember): string {
  return member.mail ?? member.name ?? ''
}

/** The one who is certainly meant: the only answer, or the only one with that very mail or name. */
function certainOf(member: PastedMember, people: readonly TeamPerson[]): TeamPerson | undefined {
  if (people.length === 1) return people[0]
  const sameMail = people.filter((each) => member.mail !== null && each.mail?.toLowerCase() === member.mail)
  if (sameMail.length === 1) return sameMail[0]
  const named = people.filter(
    (each) => member.name !== null && sameName(each.displayName) === sameName(member.name),
  )
  return named.length === 1 ? named[0] : undefined
}

/** What the paste says of the department; after a mail alone, a word that names a department means it. */
function departmentIn({ name, mail, department }: PastedMember, departments: readonly string[]) {
  if (department !== null || mail === null || name === null) return department
  return departments.some((each) => sameName(each) === sameName(name)) ? name : null
}

/** Sorts the directory's answers, one for each member in the same order. `departments` are those known by name. */
export function sortFound(
  members: readonly PastedMember[],
  answers: readonly (readonly TeamPerson[] | null)[],
  departments: readonly string[],
): FoundPeople {
  const certain: FoundPerson[] = []
  const choices: FoundPerson[] = []
  const unknown: PastedMember[] = []
  const unasked: PastedMember[] = []
  members.forEach((member, index) => {
    const people = answers[index] ?? null
    const department = departmentIn(member, departments)
    if (people === null) unasked.push(member)
    else if (people.length === 0) unknown.push(member)
    else {
      const person = certainOf(member, people)
      if (person) certain.push({ person, department })
      else choices.push(...people.map((each) => ({ person: each, department })))
    }
  })
  return { certain, choices, unknown, unasked }
}

/** A pasted member as a line again, for the field in which it can be mended. */
export function lineOf({ name, mail, department }: PastedMember): string {
  return [name, mail, department].filter((each) => each !== null).join('; ')
}
