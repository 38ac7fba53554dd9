import * as v from 'valibot'
import { columnBody, ownColumns } from './column-body.ts'
import type { RecordKind } from '../definition/record-kind.ts'

const columnsSchema = v.object({
  value: v.array(
    v.looseObject({
      id: v.optional(v.string()),
      name: v.string(),
      displayName: v.optional(v.nullable(v.string())),
      columnGroup: v.optional(v.nullable(v.string())),
      hidden: v.optional(v.nullable(v.boolean())),
      indexed: v.optional(v.boolean()),
      enforceUniqueValues: v.optional(v.boolean()),
      choice: v.optional(v.object({ choices: v.optional(v.array(v.string()), []) })),
      text: v.optional(v.object({ allowMultipleLines: v.optional(v.boolean(), false) })),
      number: v.optional(v.unknown()),
      boolean: v.optional(v.unknown()),
      dateTime: v.optional(v.unknown()),
    }),
  ),
})

export type ColumnMend =
  | { readonly how: 'add'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly how: 'change'; readonly columnId: string; readonly body: Readonly<Record<string, unknown>> }

type Defined = RecordKind<unknown>['columns'][number]
type There = v.InferOutput<typeof columnsSchema>['value'][number]

const facets = ['choice', 'text', 'number', 'boolean', 'dateTime'] as const

/** Whether the column was made another type by hand; an answer that says nothing of types proves nothing. */
function isRetyped({ facet, indexed }: Defined, there: There): boolean {
  const wanted = facet.kind === 'note' ? 'text' : facet.kind
  if (!facets.some((each) => there[each] !== undefined)) return false
  if (there[wanted] === undefined) return true
  // Several lines cannot be indexed, and nothing is found by them.
  return indexed && facet.kind === 'text' && there.text?.allowMultipleLines === true
}

/** What was done to a list by hand, in the columns' shown names. */
export interface ColumnTrouble {
  readonly missing: readonly string[]
  readonly retyped: readonly string[]
}

/** Which of Weft's columns a list lacks, and which have another type. `body` is Graph's answer to its columns. */
export function columnTrouble(kind: Pick<RecordKind<unknown>, 'columns'>, body: unknown): ColumnTrouble {
  const { value } = v.parse(columnsSchema, body)
  const found = ownColumns(kind).map((wanted) => ({
    wanted,
    there: value.find((each) => each.name === wanted.name),
  }))
  return {
    missing: found.filter((each) => each.there === undefined).map((each) => each.wanted.displayName),
    retyped: found
      .filter(({ wanted, there }) => there !== undefined && isRetyped(wanted, there))
      .map((each) => each.wanted.displayName),
  }
}

/**
 * What an existing list lacks. Additive only: another display name, further choices and columns of the owner's own
 * stay as they are. `body` is Graph's answer to the list's columns.
 */
export function missingColumns(
  kind: Pick<RecordKind<unknown>, 'columns'>,
  body: unknown,
): readonly ColumnMend[] {
  const { value } = v.parse(columnsSchema, body)
  return ownColumns(kind).flatMap((wanted): ColumnMend[] => {
    const there = value.find((each) => each.name === wanted.name)
    if (there === undefined) return [{ how: 'add', body: columnBody(wanted) }]
    // Its type is its owner's to change back: nothing is set on it meanwhile.
    if (isRetyped(wanted, there)) return []
    const change: Record<string, unknown> = {}
    if (wanted.indexed && there.indexed !== true) change['indexed'] = true
    if (wanted.unique && there.enforceUniqueValues !== true) {
      change['indexed'] = true
      change['enforceUniqueValues'] = true
    }
    if (wanted.facet.kind === 'choice' && there.choice !== undefined) {
      const present = there.choice.choices
      const absent = wanted.facet.words.filter((each) => !present.includes(each))
      if (absent.length > 0) change['choice'] = { choices: [...present, ...absent] }
    }
    if (Object.keys(change).length === 0 || there.id === undefined) return []
    return [{ how: 'change', columnId: there.id, body: change }]
  })
}

/**
 * What an owner did to the columns of a list, other types aside (`columnTrouble`). Everything stays as it is; names are as
 * people read them.
 */
export interface ColumnFindings {
  /** Called something else now; Weft knows them by their inner name, which cannot change. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
  /** Were not there: removed by somebody, or newer than the list. */
  readonly missing: readonly string[]
  /** The owner's own; Weft neither reads nor changes them. */
  readonly others: readonly string[]
}

/** `body` is Graph's answer to the list's columns. */
export function columnFindings(kind: Pick<RecordKind<unknown>, 'columns'>, body: unknown): ColumnFindings {
  const { value } = v.parse(columnsSchema, body)
  const own = ownColumns(kind)
  const found = own.map((wanted) => ({ wanted, there: value.find((each) => each.name === wanted.name) }))
  return {
    renamed: found.flatMap(({ wanted, there }) => {
      const to = there?.displayName ?? wanted.displayName
      return to === wanted.displayName ? [] : [{ from: wanted.displayName, to }]
    }),
    missing: found.flatMap(({ wanted, there }) => (there === undefined ? [wanted.displayName] : [])),
    others: value.flatMap((each) =>
      each.columnGroup === 'Custom Columns' &&
      each.hidden !== true &&
      kind.columns.every((one) => one.name !== each.name)
        ? [each.displayName ?? each.name]
        : [],
    ),
  }
}
