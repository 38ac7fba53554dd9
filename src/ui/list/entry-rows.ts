import { rawTitle, type ListedEntry } from './listed-entry.ts'
import type { ListRow, RowFace } from './record-list.tsx'

export interface EntryRows<Kept> {
  /** Keys of what holds the words that are looked for; null where nothing is. */
  readonly found: ReadonlySet<string> | null
  /** The rows of items that cannot be read: said in a word where everything is shown; null where they are left out. */
  readonly broken: string | null
  readonly addressOf: (key: string) => string
  readonly passes: (record: Kept) => boolean
  readonly order: (one: Kept, other: Kept) => number
  readonly face: (record: Kept) => RowFace
}

/** The rows of a list: what needs a repair first, then the records that pass, in their order. */
export function entryRows<Kept>(
  entries: readonly ListedEntry<Kept>[],
  { found, broken, addressOf, passes, order, face }: EntryRows<Kept>,
): readonly ListRow[] {
  const repairs: ListRow[] = []
  const shown: { readonly key: string; readonly record: Kept }[] = []
  for (const { key, reading } of entries) {
    if (reading.ok) {
      if (passes(reading.record) && (found === null || found.has(key))) {
        shown.push({ key, record: reading.record })
      }
    } else if (broken !== null) {
      const title = rawTitle(reading.raw, key)
      repairs.push({ key, title, href: addressOf(key), state: broken, facts: [] })
    }
  }
  return [
    ...repairs,
    ...shown
      .toSorted((one, other) => order(one.record, other.record))
      .map(({ key, record }) => ({ key, href: addressOf(key), ...face(record) })),
  ]
}
