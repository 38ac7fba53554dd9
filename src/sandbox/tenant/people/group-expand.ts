import { badRequest } from '../graph-error.ts'
import { parseExpand } from '../odata/expand.ts'
import { option } from '../odata/query-options.ts'
import type { GraphRequest } from '../route.ts'
import type { World } from '../world.ts'
import type { Group } from './group.ts'
import { findPerson, type Person } from './person.ts'
import { userJson } from './user-json.ts'

/** `$expand=members`, `transitiveMembers` or `owners` of a group, 20 of them at most; throws 400 for other names. */
export function expandedGroup(request: GraphRequest, world: World, group: Group): Record<string, unknown> {
  const parts = parseExpand(option(request, 'expand')).map(({ name, select }) => {
    if (name === 'extensions') return [name, []] as const
    if (name !== 'members' && name !== 'owners' && name !== 'transitiveMembers') {
      throw badRequest(`Parsing OData Select and Expand failed: '${name}' cannot be expanded here.`)
    }
    const ids = name === 'owners' ? group.owners : group.members
    const rows = peopleWith(world, ids)
      .slice(0, 20)
      .map((person) => ({
        '@odata.type': '#microsoft.graph.user',
        ...userJson(person, request.caller, select === undefined ? undefined : [...select, 'id']),
      }))
    return [name, rows] as const
  })
  return Object.fromEntries(parts)
}

/** Those of these ids that are people; the others are groups. */
export function peopleWith(world: World, ids: readonly string[]): Person[] {
  return ids.map((id) => findPerson(world, id)).filter((person) => person !== undefined)
}
