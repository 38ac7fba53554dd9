import type { Caller } from '../caller.ts'
import { badRequest } from '../graph-error.ts'
import { pickProperties } from '../odata/query-options.ts'
import type { Person } from './person.ts'
import { absentUserProperties } from './user-properties.ts'

const BASIC = ['id', 'displayName', 'givenName', 'surname', 'mail', 'userPrincipalName']
const USUAL = [...BASIC, 'businessPhones', 'jobTitle', 'mobilePhone', 'officeLocation', 'preferredLanguage']
const FULL_SCOPES = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All']

/**
 * A user as the caller may see it: with User.ReadBasic.All the profile of others is the basic one, and what is
 * beyond it comes as null.
 */
export function userJson(
  person: Person,
  caller: Caller,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  const full = person.id === caller.userId || caller.scopes.some((scope) => FULL_SCOPES.includes(scope))
  const every = wholeUser(person)
  const visible = full
    ? every
    : Object.fromEntries(
        Object.entries(every).map(([name, value]) => {
          if (BASIC.includes(name)) return [name, value]
          return [name, Array.isArray(value) ? [] : null]
        }),
      )
  refuseUnknown(select, every)
  return pickProperties(visible, select ?? USUAL)
}

/** Everything that this tenant knows of a user. */
export function wholeUser(person: Person): Record<string, unknown> {
  return {
    ...absentUserProperties,
    ...person.further,
    businessPhones: person.businessPhones,
    displayName: person.displayName,
    givenName: person.givenName,
    jobTitle: person.jobTitle,
    mail: person.mail,
    mobilePhone: person.mobilePhone,
    officeLocation: person.officeLocation,
    preferredLanguage: person.preferredLanguage,
    surname: person.surname,
    userPrincipalName: person.userPrincipalName,
    id: person.id,
    department: person.department,
    userType: person.userType,
    accountEnabled: person.accountEnabled,
    mailNickname: person.userPrincipalName.split('@')[0] ?? null,
    proxyAddresses: person.mail === null ? [] : [`SMTP:${person.mail}`],
    identities: [
      {
        signInType: 'userPrincipalName',
        issuer: person.userPrincipalName.split('@')[1] ?? null,
        issuerAssignedId: person.userPrincipalName,
      },
    ],
    postalCode: person.postalCode ?? null,
  }
}

/** Throws 400 for a name that no user has; annotations and what else may be expanded are let through. */
function refuseUnknown(select: readonly string[] | undefined, every: object): void {
  const known = new Set([...Object.keys(every), '*', 'manager', 'members'].map((name) => name.toLowerCase()))
  const unknown = select?.find((name) => !name.includes('/') && !known.has(name.toLowerCase()))
  if (unknown === undefined) return
  const text = `Could not find a property named '${unknown}' on type 'microsoft.graph.user'.`
  throw badRequest(`Parsing OData Select and Expand failed: ${text}`, 'BadRequest')
}
