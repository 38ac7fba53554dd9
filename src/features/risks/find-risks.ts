import { riskReference } from '#src/domain/risks/risk-reference.ts'
import {
  changedIndex,
  createSearchIndex,
  creatingSearchIndex,
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

export interface RiskFinder {
  /**
   * Keys of the risks that hold every word, or where none does, something near each. It remembers the rows that it was
   * asked about: the next question costs what changed of them, not what is there.
   */
  readonly find: (rows: readonly RiskRow[], typed: string) => ReadonlySet<string>
  /** Gets ready for the first question in steps; nothing to do once one was asked. */
  readonly preparing: (rows: readonly RiskRow[]) => Generator<undefined, void>
}

export function createRiskFinder(): RiskFinder {
  let known: ReadonlyMap<string, RiskRow> = new Map()
  let index: SearchIndex<RiskRow> | null = null
  let before: Found<RiskRow> | undefined

  function indexOf(rows: readonly RiskRow[]): SearchIndex<RiskRow> {
    const now = byKey(rows)
    const changed = rows.filter((row) => known.get(row.key) !== row)
    const gone = [...known.keys()].filter((key) => !now.has(key))
    known = now
    if (index === null) index = createSearchIndex(rows, searched)
    else if (changed.length > 0 || gone.length > 0) index = changedIndex(index, changed, gone)
    return index
  }

  return {
    find(rows, typed) {
      before = searchRecords(indexOf(rows), typed, { enough: 1, before })
      return new Set(before.rows.map((row) => row.key))
    },
    *preparing(rows) {
      if (index !== null) return
      const made = yield* creatingSearchIndex(rows, searched)
      if (index !== null) return
      known = byKey(rows)
      index = made
    },
  }
}

function byKey(rows: readonly RiskRow[]): ReadonlyMap<string, RiskRow> {
  return new Map(rows.map((row) => [row.key, row]))
}
