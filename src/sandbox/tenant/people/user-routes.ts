import { GraphRefusal } from '../graph-error.ts'
import { pageOf } from '../odata/page.ts'
import { allowOptions, asksCount, isEventual, option, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { notAllowed } from './not-allowed.ts'
import { findPerson, persons, requirePerson, type Person } from './person.ts'
import { relatedPeople } from './related-people.ts'
import { READ_ME, READ_PEOPLE, READ_USERS } from './scopes.ts'
import { userJson } from './user-json.ts'
import { expandedUser } from './user-expand.ts'
import { selectPeople } from './user-search.ts'

const PAGE = { usual: 100, greatest: 999, strict: true }

export const userRoutes: readonly Route[] = [
  { method: 'GET', template: '/me', scopes: READ_ME, service: 'directory', units: 1, handle: getMe },
  {
    method: 'GET',
    template: '/users',
    scopes: READ_USERS,
    service: 'directory',
    units: directoryUnits(2),
    handle: listUsers,
  },
  {
    method: 'GET',
    template: '/users/{id}',
    scopes: [...READ_USERS, 'User.Read'],
    service: 'directory',
    units: 1,
    handle: getUser,
  },
  {
    method: 'GET',
    template: '/users/$count',
    scopes: READ_USERS,
    service: 'directory',
    units: 2,
    handle: countUsers,
  },
  { method: 'GET', template: '/me/people', scopes: READ_PEOPLE, service: 'directory', handle: listPeople },
]

/** `$select` makes it one cheaper, `$top` under 20 as well, `$expand` one dearer; never under 1. */
export function directoryUnits(cost: number): (query: URLSearchParams) => number {
  return (query) => {
    const top = Number(option({ query }, 'top') ?? 100)
    const selected = option({ query }, 'select') === undefined ? 0 : 1
    const expanded = option({ query }, 'expand') === undefined ? 0 : 1
    return Math.max(1, cost - selected - (top < 20 ? 1 : 0) + expanded)
  }
}

function one(request: GraphRequest, world: World, person: Person): GraphResponse {
  allowOptions(request, ['select', 'expand'])
  const context = `${request.base}/$metadata#users/$entity`
  return {
    status: 200,
    body: {
      '@odata.context': context,
      ...userJson(person, request.caller, selectOf(request)),
      ...expandedUser(world, person, request.caller, option(request, 'expand')),
    },
  }
}

function getMe(request: GraphRequest, world: World): GraphResponse {
  return one(request, world, requirePerson(world, request.caller.userId))
}

function getUser(request: GraphRequest, world: World): GraphResponse {
  const person = requirePerson(world, request.params['id'] ?? '')
  const mayReadOthers = request.caller.scopes.some((scope) => READ_USERS.includes(scope))
  if (person.id !== request.caller.userId && !mayReadOthers) throw notAllowed()
  return one(request, world, person)
}

function listUsers(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'expand', 'top', 'skiptoken', 'filter', 'search', 'orderby', 'count'])
  // The directory is closed to guests by default.
  if (findPerson(world, request.caller.userId)?.userType === 'Guest') throw notAllowed()
  const found = selectPeople([...persons(world).values()], request)
  const { rows, next } = pageOf(found, request, PAGE)
  const first = option(request, 'skiptoken') === undefined
  const count = first && asksCount(request) && isEventual(request) ? { '@odata.count': found.length } : {}
  const select = selectOf(request)
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#users`,
      ...count,
      ...next,
      value: rows.map((person) => ({
        ...userJson(person, request.caller, select),
        ...expandedUser(world, person, request.caller, option(request, 'expand')),
      })),
    },
  }
}

function countUsers(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['filter', 'search'])
  if (!isEventual(request)) {
    throw new GraphRefusal(400, 'Request_BadRequest', '$count needs the header ConsistencyLevel: eventual.')
  }
  const query = new URLSearchParams([...request.query, ['$count', 'true']])
  const found = selectPeople([...persons(world).values()], { ...request, query })
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: String(found.length) }
}

function listPeople(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken', 'search', 'filter'])
  const related = relatedPeople(world, request.caller.userId, option(request, 'search'), selectOf(request))
  const { rows, next } = pageOf(related, request, { usual: 10, greatest: 1000 })
  return {
    status: 200,
    body: { '@odata.context': `${request.base}/$metadata#users/people`, ...next, value: rows },
  }
}
