import { GraphRefusal } from './graph-error.ts'
import { requirePerson } from './people/person.ts'
import type { GraphRequest, Route } from './route.ts'
import type { World } from './world.ts'

/**
 * What stands below `/me` stands below `/users/{id}` too, where the id is the caller's own (or their address); what
 * is somebody else's is refused as if it had not been shared. Templates that have an answer of their own keep it.
 */
export function alsoOfUsers(routes: readonly Route[]): Route[] {
  const taken = new Set(routes.map((route) => spelling(route.method, route.template)))
  return routes
    .filter(({ template }) => template.startsWith('/me/'))
    .map((route) => ({ ...route, template: `/users/{user}${route.template.slice('/me'.length)}` }))
    .filter((route) => !taken.has(spelling(route.method, route.template)))
    .map((route) => ({
      ...route,
      handle: (request, world) => {
        refuseOthers(request, world, route)
        return route.handle(request, world)
      },
    }))
}

function spelling(method: string, template: string): string {
  return `${method} ${template.replace(/\{[^}]+\}/g, '{}').toLowerCase()}`
}

function refuseOthers({ params, caller }: GraphRequest, world: World, { service }: Route): void {
  if (requirePerson(world, params['user'] ?? '').id === caller.userId) return
  const text = 'Access is denied. Check credentials and try again.'
  throw new GraphRefusal(403, service === 'outlook' ? 'ErrorAccessDenied' : 'Forbidden', text)
}
