import type { Council } from './council.ts'
import { sameName } from './department-from-name.ts'
import { inRotation } from './pool.ts'

export type CouncilProblem =
  | { readonly reason: 'no-departments' }
  | { readonly reason: 'no-members' }
  | { readonly reason: 'department-without-name' }
  | { readonly reason: 'duplicate-department'; readonly name: string }
  | { readonly reason: 'duplicate-member'; readonly personId: string; readonly name: string }
  | { readonly reason: 'member-without-department'; readonly personId: string; readonly name: string }
  | { readonly reason: 'unknown-department'; readonly personId: string; readonly name: string }
  | { readonly reason: 'department-without-member'; readonly name: string }
  | { readonly reason: 'nobody-in-rotation' }
  | { readonly reason: 'nobody-runs-it' }
  | { readonly reason: 'away-ends-before-it-begins'; readonly personId: string; readonly name: string }

/** Problems that keep a council from working; the others are worth a word and do not stop anybody. */
const blocking: ReadonlySet<CouncilProblem['reason']> = new Set([
  'no-departments',
  'no-members',
  'department-without-name',
  'duplicate-department',
  'duplicate-member',
  'member-without-department',
  'unknown-department',
  'nobody-in-rotation',
  'away-ends-before-it-begins',
] as const)

export function isBlocking(problem: CouncilProblem): boolean {
  return blocking.has(problem.reason)
}

function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return items.filter((item, index) => items.findIndex((each) => keyOf(each) === keyOf(item)) < index)
}

/** What is wrong with a council as it is being set up, each problem once, in the order in which one would mend it. */
export function checkCouncil(council: Pick<Council, 'departments' | 'members'>): readonly CouncilProblem[] {
  const { departments, members } = council
  const known = new Set(departments.map((each) => each.id))
  const problems: CouncilProblem[] = []
  if (departments.length === 0) problems.push({ reason: 'no-departments' })
  if (members.length === 0) problems.push({ reason: 'no-members' })
  const named = departments.filter(({ name }) => name.trim() !== '')
  if (named.length < departments.length) problems.push({ reason: 'department-without-name' })
  for (const each of repeated(named, ({ name }) => sameName(name))) {
    problems.push({ reason: 'duplicate-department', name: each.name })
  }
  for (const each of repeated(members, ({ personId }) => personId)) {
    problems.push({ reason: 'duplicate-member', personId: each.personId, name: each.displayName })
  }
  for (const { personId, displayName: name, departmentId, role, away } of members) {
    // Sponsor, secretary and adviser may sit on the council for no department.
    const speaksForOne = role === 'chair' || role === 'member' || role === 'deputy'
    if (departmentId === undefined && speaksForOne) {
      problems.push({ reason: 'member-without-department', personId, name })
    }
    if (departmentId !== undefined && !known.has(departmentId)) {
      problems.push({ reason: 'unknown-department', personId, name })
    }
    if (away?.some((each) => each.to < each.from)) {
      problems.push({ reason: 'away-ends-before-it-begins', personId, name })
    }
  }
  for (const { id, name } of named) {
    if (!members.some((each) => each.departmentId === id)) {
      problems.push({ reason: 'department-without-member', name })
    }
  }
  if (members.length > 0 && !members.some(inRotation)) problems.push({ reason: 'nobody-in-rotation' })
  if (members.length > 0 && !members.some(({ role }) => role === 'chair' || role === 'secretary')) {
    problems.push({ reason: 'nobody-runs-it' })
  }
  return problems
}
