import { riskReference } from '#src/domain/risks/risk-reference.ts'
import {
  changedIndex,
  createSearchIndex,
  type Searchable,
  type SearchIndex,
} from '#src/domain/search/search-index.ts'
import { searchRecords, type Found } from '#src/domain/search/search-records.ts'
import type { RiskRow } from './risk-rows.ts'

const searched: Searchable<RiskRow> = {
  id: (row) => row.key,
  fields: [
    { text: ({ risk }) => risk.title, weight: 3 },
    {
      text: ({ entry, ownersOnly, risk }) =>
        [
          riskReference(entry.itemId, ownersOnly) ?? '',
          risk.wording,
          risk.cause,
          risk.event,
          risk.effect,
          risk.owner,
          risk.departments,
          risk.ownReference,
          risk.detail,
          risk.existingMeasures,
        ].join('\n'),
      weight: 1,
    },
  ],
}

/**
 * Keys of the risks that hold every word, or where none does, something near each. It remembers the rows that it was
 * asked about: the next question costs what changed of them, not what is there.
 */
export function createRiskFinder(): (rows: readonly RiskRow[], typed: string) => ReadonlySet<string> {
  let known: ReadonlyMap<string, RiskRow> = new Map()
  let index: SearchIndex<RiskRow> | null = null
  let before: Found<RiskRow> | undefined

  function indexOf(rows: readonly RiskRow[]): SearchIndex<RiskRow> {
    const now = new Map(rows.map((row) => [row.key, row]))
    const changed = rows.filter((row) => known.get(row.key) !== row)
    const gone = [...known.keys()].filter((key) => !now.has(key))
    known = now
    if (index === null) index = createSearchIndex(rows, searched)
    else if (changed.length > 0 || gone.length > 0) index = changedIndex(index, changed, gone)
    return index
  }

  return (rows, typed) => {
    before = searchRecords(indexOf(rows), typed, { enough: 1, before })
    return new Set(before.rows.map((row) => row.key))
  }
}
