import { notFound } from '../graph-error.ts'
import { pageOf } from '../odata/page.ts'
import { allowOptions, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { findPerson, persons, requirePerson } from './person.ts'
import { READ_ME, READ_USERS } from './scopes.ts'
import { userJson } from './user-json.ts'

export const managerRoutes: readonly Route[] = ['/me', '/users/{id}'].flatMap((whose): Route[] => {
  const scopes = whose === '/me' ? READ_ME : [...READ_USERS, 'User.Read']
  return [
    { method: 'GET', template: `${whose}/manager`, scopes, service: 'directory', handle: getManager },
    { method: 'GET', template: `${whose}/directReports`, scopes, service: 'directory', handle: listReports },
  ]
})

function getManager(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'expand'])
  const { managerId } = requirePerson(world, request.params['id'] ?? request.caller.userId)
  const manager = managerId === undefined ? undefined : findPerson(world, managerId)
  if (manager === undefined) throw notFound("Resource 'manager'", 'Request_ResourceNotFound')
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#directoryObjects/$entity`,
      '@odata.type': '#microsoft.graph.user',
      ...userJson(manager, request.caller, selectOf(request)),
    },
  }
}

function listReports(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken'])
  const { id } = requirePerson(world, request.params['id'] ?? request.caller.userId)
  const found = [...persons(world).values()].filter((person) => person.managerId === id)
  const { rows, next } = pageOf(found, request, { usual: 100, greatest: 999 })
  const select = selectOf(request)
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#directoryObjects`,
      ...next,
      value: rows.map((person) => ({
        '@odata.type': '#microsoft.graph.user',
        ...userJson(person, request.caller, select),
      })),
    },
  }
}
