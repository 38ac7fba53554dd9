/** Keys that changed, by list; null for a list of which anything may have changed. */
export type Changes = ReadonlyMap<string, ReadonlySet<string> | null>

/** What changed in each list, of all of them together. */
export function mergedChanges(all: readonly ReadonlyMap<string, ReadonlySet<string>>[]): Changes {
  const changes = new Map<string, Set<string>>()
  for (const each of all) {
    for (const [list, keys] of each) {
      const known = changes.get(list)
      if (known === undefined) changes.set(list, new Set(keys))
      else for (const key of keys) known.add(key)
    }
  }
  return changes
}
