import { badRequest } from '../graph-error.ts'
import type { Caller } from '../caller.ts'
import { parseExpand, type Expansion } from '../odata/expand.ts'
import { pickProperties } from '../odata/query-options.ts'
import type { World } from '../world.ts'
import { groupJson } from './group-json.ts'
import { groups } from './group.ts'
import { findPerson, persons, type Person } from './person.ts'
import { userJson } from './user-json.ts'

/** `$expand` of a user: manager (`$levels` up to the top), directReports, memberOf; throws 400 for other names. */
export function expandedUser(
  world: World,
  person: Person,
  caller: Caller,
  expand: string | undefined,
): Record<string, unknown> {
  const parts = parseExpand(expand).map((each) => [each.name, expanded(world, person, caller, each)] as const)
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined))
}

function expanded(world: World, person: Person, caller: Caller, expansion: Expansion): unknown {
  const { name, select, levels } = expansion
  const shown = (other: Person) => ({
    '@odata.type': '#microsoft.graph.user',
    ...userJson(other, caller, select === undefined ? undefined : [...select, 'id']),
  })
  if (name === 'manager') {
    return managerJson(
      world,
      person,
      levels === undefined ? 1 : levels === 'max' ? 1000 : Number(levels),
      shown,
    )
  }
  // 20 at most come with a user (d21: query-parameters).
  if (name === 'directReports') {
    const reports = [...persons(world).values()].filter(({ managerId }) => managerId === person.id)
    return reports.slice(0, 20).map(shown)
  }
  if (name === 'memberOf' || name === 'transitiveMemberOf') {
    return [...groups(world).values()]
      .filter(({ members }) => members.includes(person.id))
      .slice(0, 20)
      .map((group) => ({
        '@odata.type': '#microsoft.graph.group',
        ...pickProperties(groupJson(world, group), select === undefined ? undefined : [...select, 'id']),
      }))
  }
  if (name === 'extensions') return []
  throw badRequest(`Parsing OData Select and Expand failed: '${name}' cannot be expanded here.`, 'BadRequest')
}

/** Left out for who has nobody above. */
function managerJson(
  world: World,
  person: Person,
  levels: number,
  shown: (person: Person) => Record<string, unknown>,
): unknown {
  const manager = person.managerId === undefined ? undefined : findPerson(world, person.managerId)
  if (manager === undefined || levels < 1) return undefined
  const above = managerJson(world, manager, levels - 1, shown)
  return { ...shown(manager), ...(above === undefined ? {} : { manager: above }) }
}
