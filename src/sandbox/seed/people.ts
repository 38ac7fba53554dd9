import type { Person } from '#src/sandbox/tenant/people/person.ts'
import { company } from './company.ts'
import { councilPeople } from './council-people.ts'
import { otherPeople } from './other-people.ts'
import type { PersonLine } from './person-line.ts'
import { guidOf, numbersOf } from './stable-id.ts'

const chief = 'ingrid'

/** The Entra object id of a seeded person. */
export function idOf(alias: string): string {
  return guidOf(`person/${alias}`)
}

function extensionOf(alias: string): string {
  return String(numbersOf(`phone/${alias}`)[0] % 1000).padStart(3, '0')
}

/** Whoever leads a department reports to the chief operating officer, everybody else to who leads theirs. */
function managedBy(alias: string, department: string): { readonly managerId?: string } {
  if (alias === chief) return {}
  const leads = councilPeople.find(([, , each]) => each === department)?.[0]
  return { managerId: idOf(leads === undefined || leads === alias ? chief : leads) }
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
    // Both ranges are kept free for the screen by the German regulator.
    mobilePhone: guest ? null : `+49 176 040690${extensionOf(alias).slice(1)}`,
    businessPhones: guest ? [] : [`+49 30 23125${extensionOf(alias)}`],
    ...(guest ? {} : { postalCode: '10115', ...managedBy(alias, department) }),
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
