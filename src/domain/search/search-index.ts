import { buildingPart, buildPart, type IndexPart, type SearchField } from './index-part.ts'

/** Whose rows are searched, and in what of them. */
export interface Searchable<Row> {
  id(row: Row): string
  readonly fields: readonly SearchField<Row>[]
}

/** An index to search in; a change makes another one and leaves this as it is. */
export interface SearchIndex<Row> {
  readonly of: Searchable<Row>
  /** The rows as they were indexed first, and those that came or changed since. */
  readonly main: IndexPart<Row>
  readonly since: IndexPart<Row>
  /** Ids whose rows in `main` are not to be found any more. */
  readonly replaced: ReadonlySet<string>
}

/** Changes up to this many are kept apart from the rest, which is then not indexed again. */
const fewChanges = 500

export function createSearchIndex<Row>(rows: readonly Row[], of: Searchable<Row>): SearchIndex<Row> {
  return { of, main: buildPart(rows, of.fields), since: buildPart([], of.fields), replaced: new Set() }
}

/** The same in steps, for whoever may not be held up. */
export function* creatingSearchIndex<Row>(
  rows: readonly Row[],
  of: Searchable<Row>,
): Generator<undefined, SearchIndex<Row>> {
  const main = yield* buildingPart(rows, of.fields)
  return { of, main, since: buildPart([], of.fields), replaced: new Set() }
}

/** With rows that came or changed, and without those whose ids are gone. Costs what changed, not what is there. */
export function changedIndex<Row>(
  index: SearchIndex<Row>,
  rows: readonly Row[],
  gone: readonly string[],
): SearchIndex<Row> {
  const { of, main, since } = index
  const told = new Set([...rows.map((row) => of.id(row)), ...gone])
  const kept = since.rows.filter((row) => !told.has(of.id(row)))
  const changed = [...kept, ...rows]
  const replaced = new Set([...index.replaced, ...told])
  if (changed.length > fewChanges || replaced.size > fewChanges)
    return createSearchIndex([...main.rows.filter((row) => !replaced.has(of.id(row))), ...changed], of)
  return { of, main, since: buildPart(changed, of.fields), replaced }
}
