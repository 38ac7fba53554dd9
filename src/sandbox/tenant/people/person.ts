import { notFound } from '../graph-error.ts'
import type { World } from '../world.ts'

/** A person of the tenant: the Entra user, and what the mailbox needs to know. */
export interface Person {
  /** Entra object id, a GUID. */
  readonly id: string
  /** Short name for the sandbox's own doors (`POST /sandbox/token`). */
  readonly alias: string
  readonly displayName: string
  readonly givenName: string | null
  readonly surname: string | null
  readonly mail: string | null
  readonly userPrincipalName: string
  readonly jobTitle: string | null
  readonly department: string | null
  readonly officeLocation: string | null
  readonly preferredLanguage: string | null
  readonly mobilePhone: string | null
  readonly businessPhones: readonly string[]
  readonly userType: 'Member' | 'Guest'
  readonly accountEnabled: boolean
  /** IANA zone of the mailbox. */
  readonly timeZone: string
  /** Without a mailbox there is no photo and no calendar here. */
  readonly hasMailbox: boolean
  readonly hasPhoto: boolean
  /** Object id of the manager; nobody where it is left out. */
  readonly managerId?: string
  readonly postalCode?: string
  /** What somebody set of a user's other properties. */
  readonly further?: Readonly<Record<string, unknown>>
  /** Bytes in base64 of a photo that was set, instead of the drawn one. */
  readonly photo?: { readonly contentType: string; readonly bytes: string }
  /** Outlook's setting that makes every meeting with others an online one; off where it is left out. */
  readonly onlineByDefault?: boolean
  /** Without a provider the flag of an online meeting stays, and there is nothing to join. */
  readonly hasMeetingProvider?: boolean
}

export function persons(world: World): Map<string, Person> {
  return world.table<Person>('people.persons')
}

export function findPerson(world: World, id: string): Person | undefined {
  return persons(world).get(id)
}

/** By object id, user principal name or mail address, as `/users/{id}` accepts them. */
export function findPersonByAnyName(world: World, name: string): Person | undefined {
  const byId = findPerson(world, name)
  if (byId !== undefined) return byId
  const wanted = name.toLowerCase()
  for (const person of persons(world).values()) {
    if (person.userPrincipalName.toLowerCase() === wanted || person.mail?.toLowerCase() === wanted)
      return person
  }
  return undefined
}

export function personByAlias(world: World, alias: string): Person | undefined {
  for (const person of persons(world).values()) if (person.alias === alias) return person
  return undefined
}

/** Throws 404 in the directory's own words. */
export function requirePerson(world: World, name: string): Person {
  const person = findPersonByAnyName(world, name)
  if (person === undefined) throw notFound(`Resource '${name}'`, 'Request_ResourceNotFound')
  return person
}

export interface IdentitySet {
  readonly user: { readonly id: string; readonly displayName: string; readonly email: string | null }
}

/** `createdBy` and friends. People who left keep their id and lose their name. */
export function identityOf(world: World, userId: string): IdentitySet {
  const person = findPerson(world, userId)
  return { user: { id: userId, displayName: person?.displayName ?? '', email: person?.mail ?? null } }
}
