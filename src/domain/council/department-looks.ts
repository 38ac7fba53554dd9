import type { Department } from './council.ts'

/** The lowest look that none of the departments has. */
function freeLook(taken: ReadonlySet<number>): number {
  let look = 0
  while (taken.has(look)) look += 1
  return look
}

/**
 * The departments, each with a look of its own. One that has a look keeps it; the others get the lowest free ones in
 * their order, so that a council from before looks were kept looks as it always did.
 */
export function withLooks(departments: readonly Department[]): readonly Department[] {
  const taken = new Set<number>()
  const kept = departments.map((each) => {
    if (each.look === undefined || taken.has(each.look)) return false
    taken.add(each.look)
    return true
  })
  return departments.map((each, index) => {
    if (kept[index] === true) return each
    const look = freeLook(taken)
    taken.add(look)
    return { ...each, look }
  })
}

/** Which look each department has, by its id. */
export function looksOf(departments: readonly Department[]): ReadonlyMap<string, number> {
  return new Map(withLooks(departments).map((each) => [each.id, each.look ?? 0]))
}
