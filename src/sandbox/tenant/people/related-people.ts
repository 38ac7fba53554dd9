import { pickProperties } from '../odata/query-options.ts'
import type { World } from '../world.ts'
import { groups, type Group } from './group.ts'
import { persons, requirePerson, type Person } from './person.ts'

/** `/me/people`: who shares groups and a department with me, the nearest first; not a directory. */
export function relatedPeople(
  world: World,
  userId: string,
  search: string | undefined,
  select: readonly string[] | undefined,
): Record<string, unknown>[] {
  const me = requirePerson(world, userId)
  const scores = new Map<string, number>()
  for (const group of groups(world).values()) {
    const together = new Set([...group.members, ...group.owners])
    if (!together.has(userId)) continue
    for (const id of together) scores.set(id, (scores.get(id) ?? 0) + 10)
  }
  const wanted = search?.replaceAll('"', '').toLowerCase()
  const people = [...persons(world).values()]
    .filter((person) => person.id !== userId)
    .map((person) => ({ person, score: (scores.get(person.id) ?? 0) + sameDepartment(me, person) }))
    .filter(({ person, score }) => score > 0 && (wanted === undefined || isNamed(person, wanted)))
    .sort((a, b) => b.score - a.score)
    .map(({ person, score }) => personJson(person, score))
  const together = [...groups(world).values()]
    .filter((group) => group.members.includes(userId))
    .filter((group) => wanted === undefined || group.displayName.toLowerCase().startsWith(wanted))
    .map(groupJson)
  return [...people, ...together].map((row) => pickProperties(row, select))
}

/** A group among people: its name and address, and nothing of a person. */
function groupJson({ id, displayName, mail }: Group): Record<string, unknown> {
  return {
    id,
    displayName,
    givenName: null,
    surname: null,
    birthday: '',
    personNotes: '',
    isFavorite: false,
    yomiCompany: '',
    profession: '',
    imAddress: null,
    postalAddresses: [],
    websites: [],
    jobTitle: null,
    companyName: null,
    department: null,
    officeLocation: null,
    userPrincipalName: '',
    scoredEmailAddresses: [{ address: mail, relevanceScore: 1, selectionLikelihood: 'notSpecified' }],
    phones: [],
    personType: { class: 'Group', subclass: 'UnifiedGroup' },
  }
}

function sameDepartment(me: Person, other: Person): number {
  return me.department !== null && me.department === other.department ? 5 : 0
}

function isNamed(person: Person, wanted: string): boolean {
  const names = `${person.displayName} ${person.mail ?? ''}`.toLowerCase().split(/[\s@.]+/)
  return names.some((name) => name.startsWith(wanted))
}

function personJson(person: Person, score: number): Record<string, unknown> {
  return {
    id: person.id,
    displayName: person.displayName,
    givenName: person.givenName,
    surname: person.surname,
    birthday: '',
    personNotes: '',
    isFavorite: false,
    yomiCompany: '',
    profession: '',
    imAddress: person.mail === null ? null : `sip:${person.mail}`,
    postalAddresses: [],
    websites: [],
    jobTitle: person.jobTitle,
    companyName: null,
    department: person.department,
    officeLocation: person.officeLocation,
    userPrincipalName: person.userPrincipalName,
    scoredEmailAddresses:
      person.mail === null
        ? []
        : [{ address: person.mail, relevanceScore: score, selectionLikelihood: 'notSpecified' }],
    phones: person.businessPhones.map((number) => ({ type: 'business', number })),
    personType: {
      class: 'Person',
      subclass: person.userType === 'Guest' ? 'Guest' : 'OrganizationUser',
    },
  }
}
