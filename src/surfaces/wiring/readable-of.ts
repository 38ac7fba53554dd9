import type { Entry } from '#src/records/replica/collection.ts'

/** What of a list can be read; what was edited into nonsense is told of on the pages that mend it. */
export function readableOf<Kept, Value>(
  entries: readonly Entry<Kept>[],
  read: (record: Kept) => Value | null,
): readonly Value[] {
  return entries.flatMap(({ reading }) => {
    const value = reading.ok ? read(reading.record) : null
    return value === null ? [] : [value]
  })
}
