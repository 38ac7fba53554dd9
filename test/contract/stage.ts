import type { Person } from '#src/sandbox/tenant/people/person.ts'
import { persons } from '#src/sandbox/tenant/people/person.ts'
import { groups } from '#src/sandbox/tenant/people/group.ts'
import { teams } from '#src/sandbox/tenant/people/team.ts'
import { ANA, type TestTenant } from '#src/sandbox/tenant/test-tenant.ts'
import { seedOrganisation, TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import type { Site } from '#src/sandbox/tenant/lists/site.ts'
import type { World } from '#src/sandbox/tenant/world.ts'
import type { Example } from './examples.ts'
import { at, jsonAt, rowsOf, textAt, type Json } from './json.ts'

/** What a builder has at hand to make an example make sense. */
export interface Stage extends TestTenant {
  readonly world: World
  readonly site: Site
  readonly example: Example
}

/** What of the request changes because the tenant's own ids stand in it. */
export interface Cue {
  readonly path?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** What of the example's answer can be expected, where it is not all of it. */
  readonly answer?: unknown
}

export function stageOf(tested: TestTenant, example: Example): Stage {
  const { site } = seedOrganisation(tested.tenant.world)
  seedPerson(tested.tenant.world, ANA, callerIn(example.responseBody))
  return { ...tested, world: tested.tenant.world, site, example }
}

const callers = [
  ['from', 'user'],
  ['createdBy', 'user'],
  ['lastModifiedBy', 'user'],
  ['organizer', 'emailAddress'],
  ['owner'],
] as const

/** Who the answer says the caller is. */
function callerIn(body: unknown): Json {
  const [first] = rowsOf(body)
  const said = callers.map((names) => jsonAt(first, ...names)).find((each) => Object.keys(each).length > 0)
  const displayName = textAt(said, 'displayName') ?? textAt(said, 'name')
  return { displayName, mail: textAt(said, 'address') ?? 'ana@weft.test' }
}

/** Somebody new, or Ana with what the example says of her. */
export function seedPerson(world: World, id: string, said: Json = {}): Person {
  const known = persons(world).get(id) ?? persons(world).get(ANA)
  if (known === undefined) throw new Error('The organisation was not seeded.')
  const texts = [
    'displayName',
    'mail',
    'givenName',
    'surname',
    'jobTitle',
    'mobilePhone',
    'officeLocation',
    'department',
    'postalCode',
  ]
  const told = texts
    .map((name) => [name, textAt(said, name)] as const)
    .filter((pair) => pair[1] !== undefined)
  const mail =
    textAt(said, 'mail') ??
    textAt(said, 'email') ??
    (known.id === id ? known.mail : null) ??
    `${id}@weft.test`
  const phones = at(said, 'businessPhones')
  const person: Person = {
    ...known,
    alias: id,
    mail,
    userPrincipalName: textAt(said, 'userPrincipalName') ?? mail,
    ...Object.fromEntries(told),
    ...(Array.isArray(phones) ? { businessPhones: phones.map(String) } : {}),
    id,
  }
  persons(world).set(id, person)
  return person
}

/** A group of Ana's, with a team of the same id where one is wanted. */
export function seedGroup(world: World, id: string, said: Json = {}, team = false): void {
  const known = groups(world).get(TEAM)
  if (known === undefined) throw new Error('The organisation was not seeded.')
  const displayName = textAt(said, 'displayName') ?? 'A group'
  const description = textAt(said, 'description') ?? null
  const mail = textAt(said, 'mail')
  const mailNickname = textAt(said, 'mailNickname')
  groups(world).set(id, {
    ...known,
    id,
    displayName,
    description,
    visibility: textAt(said, 'visibility') === 'Public' ? 'Public' : 'Private',
    preferredDataLocation: textAt(said, 'preferredDataLocation') ?? 'EUR',
    securityEnabled: at(said, 'securityEnabled') === true,
    ...(mail === undefined ? {} : { mail }),
    ...(mailNickname === undefined ? {} : { mailNickname }),
  })
  if (!team) return
  const { createdDateTime } = known
  teams(world).set(id, { id, displayName, description, isArchived: false, createdDateTime })
}
