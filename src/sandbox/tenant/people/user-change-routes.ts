import * as v from 'valibot'
import { fromBase64, toBase64 } from '../answer.ts'
import { badRequest } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { boundId } from './bound-id.ts'
import { keepDeleted } from './deleted-objects.ts'
import { notAllowed } from './not-allowed.ts'
import { findPersonByAnyName, persons, requirePerson, type Person } from './person.ts'
import { absentUserProperties } from './user-properties.ts'
import { userJson } from './user-json.ts'

const changing = ['User.ReadWrite', 'User.ReadWrite.All', 'Directory.ReadWrite.All']
const managing = ['User.ReadWrite.All', 'Directory.ReadWrite.All']

function route(
  method: Route['method'],
  template: string,
  scopes: readonly string[],
  handle: Route['handle'],
): Route {
  return { method, template, scopes, service: 'directory', handle }
}

export const userChangeRoutes: readonly Route[] = [
  route('POST', '/users', managing, postUser),
  route('DELETE', '/users/{id}', managing, deleteUser),
  route('PUT', '/users/{id}/manager/$ref', managing, putManager),
  route('DELETE', '/users/{id}/manager/$ref', managing, putManager),
  ...['/me', '/users/{id}'].flatMap((whose) => [
    route('PATCH', whose, changing, patchUser),
    route('PUT', `${whose}/photo/$value`, [...changing, 'ProfilePhoto.ReadWrite.All'], putPhoto),
    route('DELETE', `${whose}/photo`, [...changing, 'ProfilePhoto.ReadWrite.All'], deletePhoto),
    route('POST', `${whose}/revokeSignInSessions`, [...changing, 'User.RevokeSessions.All'], (request) => ({
      status: 200,
      body: { '@odata.context': `${request.base}/$metadata#Edm.Boolean`, value: true },
    })),
  ]),
]

const text = v.optional(v.nullable(v.string()))
const changeSchema = v.looseObject({
  displayName: v.optional(v.pipe(v.string(), v.nonEmpty())),
  userPrincipalName: v.optional(v.pipe(v.string(), v.includes('@'))),
  givenName: text,
  surname: text,
  mail: text,
  jobTitle: text,
  department: text,
  officeLocation: text,
  preferredLanguage: text,
  mobilePhone: text,
  businessPhones: v.optional(v.array(v.string())),
  accountEnabled: v.optional(v.boolean()),
  postalCode: v.optional(v.string()),
})
type Change = v.InferOutput<typeof changeSchema>
const own = Object.keys(changeSchema.entries)

function changed(person: Person, sent: Change): Person {
  const entries = Object.entries(sent).filter(([name]) => !name.startsWith('@'))
  const known = entries.filter(([name]) => own.includes(name))
  const further = entries.filter(([name]) => Object.hasOwn(absentUserProperties, name))
  const unknown = entries.find(([name]) => !own.includes(name) && !Object.hasOwn(absentUserProperties, name))
  if (unknown !== undefined && !['mailNickname', 'passwordProfile', 'userType'].includes(unknown[0])) {
    throw badRequest(`Property '${unknown[0]}' does not exist on type 'microsoft.graph.user'.`)
  }
  return {
    ...person,
    ...Object.fromEntries(known),
    further: { ...person.further, ...Object.fromEntries(further) },
  }
}

function parsed(request: GraphRequest): Change {
  const sent = v.safeParse(changeSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message, 'Request_BadRequest')
  return sent.output
}

/** One's own profile, or with an administrator's scope somebody else's. */
function personToChange({ params, caller }: GraphRequest, world: World): Person {
  const person = requirePerson(world, params['id'] ?? caller.userId)
  if (person.id === caller.userId || caller.scopes.some((scope) => managing.includes(scope))) return person
  throw notAllowed()
}

function patchUser(request: GraphRequest, world: World): GraphResponse {
  const person = personToChange(request, world)
  persons(world).set(person.id, changed(person, parsed(request)))
  return { status: 204 }
}

function postUser(request: GraphRequest, world: World): GraphResponse {
  const sent = parsed(request)
  const { displayName, userPrincipalName, accountEnabled, mailNickname, passwordProfile } = sent
  if (
    !displayName ||
    !userPrincipalName ||
    accountEnabled === undefined ||
    !mailNickname ||
    !passwordProfile
  ) {
    const needed = 'accountEnabled, displayName, mailNickname, passwordProfile and userPrincipalName'
    throw badRequest(`A new user needs ${needed}.`, 'Request_BadRequest')
  }
  if (findPersonByAnyName(world, userPrincipalName) !== undefined) {
    const message = 'Another object with the same value for property userPrincipalName already exists.'
    throw badRequest(message, 'Request_BadRequest')
  }
  const person = changed(
    {
      id: world.newGuid(),
      alias: userPrincipalName.split('@')[0] ?? '',
      displayName,
      givenName: null,
      surname: null,
      mail: null,
      userPrincipalName,
      jobTitle: null,
      department: null,
      officeLocation: null,
      preferredLanguage: null,
      mobilePhone: null,
      businessPhones: [],
      userType: 'Member',
      accountEnabled,
      timeZone: 'UTC',
      hasMailbox: false,
      hasPhoto: false,
    },
    sent,
  )
  persons(world).set(person.id, person)
  const context = `${request.base}/$metadata#users/$entity`
  return {
    status: 201,
    headers: { Location: `${request.base}/users/${person.id}` },
    body: { '@odata.context': context, ...userJson(person, request.caller, undefined) },
  }
}

function deleteUser(request: GraphRequest, world: World): GraphResponse {
  const person = requirePerson(world, request.params['id'] ?? '')
  keepDeleted(world, person.id, { kind: 'user', person })
  persons(world).delete(person.id)
  return { status: 204 }
}

/** PUT with `@odata.id` names the manager, DELETE takes them away. */
function putManager(request: GraphRequest, world: World): GraphResponse {
  const person = requirePerson(world, request.params['id'] ?? '')
  const { managerId: _, ...rest } = person
  const sent = v.safeParse(v.object({ '@odata.id': v.string() }), request.body)
  if (!sent.success && request.method === 'PUT')
    throw badRequest('@odata.id is needed.', 'Request_BadRequest')
  const managerId = sent.success ? requirePerson(world, boundId(sent.output['@odata.id'])).id : undefined
  persons(world).set(person.id, managerId === undefined ? rest : { ...rest, managerId })
  return { status: 204 }
}

function putPhoto(request: GraphRequest, world: World): GraphResponse {
  const person = personToChange(request, world)
  if (!(request.body instanceof Uint8Array) || request.body.length === 0) {
    throw badRequest('The photo is missing.', 'ErrorInvalidRequest')
  }
  const contentType = request.headers.get('Content-Type') ?? 'image/jpeg'
  const photo = { contentType, bytes: toBase64(request.body) }
  persons(world).set(person.id, { ...person, hasPhoto: true, photo })
  return { status: 200 }
}

function deletePhoto(request: GraphRequest, world: World): GraphResponse {
  const { photo: _, ...person } = personToChange(request, world)
  persons(world).set(person.id, { ...person, hasPhoto: false })
  return { status: 204 }
}

/** The bytes that somebody set; undefined where the drawn photo stands. */
export function ownPhoto({ photo }: Person): { contentType: string; bytes: Uint8Array } | undefined {
  const bytes = photo === undefined ? undefined : fromBase64(photo.bytes)
  return photo === undefined || bytes === undefined ? undefined : { contentType: photo.contentType, bytes }
}
