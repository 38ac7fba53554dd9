import * as v from 'valibot'
import { columnBody, ownColumns } from './column-body.ts'
import type { RecordKind } from '../definition/record-kind.ts'

const columnsSchema = v.object({
  value: v.array(
    v.object({
      id: v.optional(v.string()),
      name: v.string(),
      indexed: v.optional(v.boolean()),
      enforceUniqueValues: v.optional(v.boolean()),
      choice: v.optional(v.object({ choices: v.optional(v.array(v.string()), []) })),
    }),
  ),
})

export type ColumnMend =
  | { readonly how: 'add'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly how: 'change'; readonly columnId: string; readonly body: Readonly<Record<string, unknown>> }

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
