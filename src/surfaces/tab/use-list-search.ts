import { useDeferredValue, useMemo, useState } from 'react'
import { createSearchIndex } from '#src/domain/search/search-index.ts'
import { searchRecords } from '#src/domain/search/search-records.ts'

export interface ListSearch {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Keys of what holds the words, slips and accents aside; null where nothing is looked for. */
  readonly found: ReadonlySet<string> | null
}

/**
 * Search as you type over a list. `textsOf` answers what of a row is looked through, its title first; it stays the same
 * function. The list is indexed when somebody types, and again when it changes.
 */
export function useListSearch<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  textsOf: (row: Row) => readonly string[],
): ListSearch {
  const [query, onQuery] = useState('')
  const wanted = useDeferredValue(query.trim())
  const searching = wanted !== ''
  const index = useMemo(() => {
    if (!searching) return null
    return createSearchIndex(rows, {
      id: keyOf,
      fields: [
        { text: (row) => textsOf(row)[0] ?? '', weight: 3 },
        { text: (row) => textsOf(row).slice(1).join('\n'), weight: 1 },
      ],
    })
  }, [rows, searching, keyOf, textsOf])
  const found = useMemo(
    () =>
      index === null
        ? null
        : new Set(searchRecords(index, wanted, { enough: 1 }).rows.map((row) => keyOf(row))),
    [index, wanted, keyOf],
  )
  return { query, onQuery, found }
}
