import type { Person } from '#src/sandbox/tenant/people/person.ts'
import { company } from './company.ts'
import { councilPeople } from './council-people.ts'
import { otherPeople } from './other-people.ts'
import type { PersonLine } from './person-line.ts'
import { guidOf } from './stable-id.ts'

/** The Entra object id of a seeded person. */
export function idOf(alias: string): string {
  return guidOf(`person/${alias}`)
}

function personOf([
  alias,
  displayName,
  department,
  jobTitle,
  timeZone,
  language,
  special,
]: PersonLine): Person {
  const guest = special === 'guest'
  const spoken = displayName.split(' ')
  const mail = guest ? `${alias}@whitlock.example` : `${alias}@${company.domain}`
  return {
    id: idOf(alias),
    alias,
    displayName,
    givenName: spoken[0] ?? null,
    surname: spoken.length > 1 ? spoken.slice(1).join(' ') : null,
    mail,
    userPrincipalName: guest ? `${mail.replace('@', '_')}#EXT#@${company.domain}` : mail,
    jobTitle,
    department: guest ? null : department,
    officeLocation: timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? null,
    preferredLanguage: guest ? null : language,
    mobilePhone: null,
    businessPhones: [],
    userType: guest ? 'Guest' : 'Member',
    accountEnabled: special !== 'left',
    timeZone,
    hasMailbox: !guest,
    hasPhoto: special === undefined,
  }
}

/** All of Alderfinch, council first. */
export const people: readonly Person[] = [...councilPeople, ...otherPeople].map(personOf)

export const councilAliases: readonly string[] = councilPeople.map(([alias]) => alias)
