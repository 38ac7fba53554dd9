import type { ColumnFacet } from '../definition/column.ts'
import type { RecordKind } from '../definition/record-kind.ts'

type Defined = RecordKind<unknown>['columns'][number]

function facetBody(facet: ColumnFacet): Readonly<Record<string, unknown>> {
  switch (facet.kind) {
    case 'text':
      return { text: { allowMultipleLines: false, maxLength: facet.maxLength } }
    case 'note':
      return { text: { allowMultipleLines: true, textType: 'plain', linesForEditing: 6 } }
    case 'choice':
      return { choice: { allowTextEntry: false, choices: facet.words, displayAs: 'dropDownMenu' } }
    case 'number':
      return { number: {} }
    case 'boolean':
      return { boolean: {} }
    case 'dateTime':
      return { dateTime: { format: facet.format } }
  }
}

/** Graph's `columnDefinition` for one of our columns. */
export function columnBody(column: Defined): Readonly<Record<string, unknown>> {
  return {
    name: column.name,
    displayName: column.displayName,
    ...facetBody(column.facet),
    ...(column.indexed ? { indexed: true } : {}),
    ...(column.unique ? { enforceUniqueValues: true } : {}),
  }
}

/** Every generic list has its Title; all others are ours to make. */
export function ownColumns(kind: { readonly columns: readonly Defined[] }): readonly Defined[] {
  return kind.columns.filter((each) => each.name !== 'Title')
}
