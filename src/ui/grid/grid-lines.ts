import type { GridGroup } from './grid-column.ts'

/** One line of the body: a record, or the heading of a group. */
export type GridLine<Row> =
  | { readonly kind: 'row'; readonly id: string; readonly row: Row }
  | {
      readonly kind: 'group'
      readonly id: string
      readonly group: string
      readonly count: number
      readonly open: boolean
    }

/** Ids of headings cannot be those of records. */
export const groupId = (group: string): string => `\u0000${group}`

/** Rows in their order as lines, under headings where there is a group. Rows of a closed group are left out. */
export function linesOf<Row>(
  rows: readonly Row[],
  rowKey: (row: Row) => string,
  group: GridGroup<Row> | null,
  closed: ReadonlySet<string>,
): readonly GridLine<Row>[] {
  if (group === null) return rows.map((row) => ({ kind: 'row', id: rowKey(row), row }))
  const members = new Map<string, Row[]>()
  for (const row of rows) {
    const name = group.of(row)
    const known = members.get(name)
    if (known === undefined) members.set(name, [row])
    else known.push(row)
  }
  const groups = [...members]
  if (group.compare !== undefined) {
    const compare = group.compare.bind(group)
    groups.sort(([one], [other]) => compare(one, other))
  }
  return groups.flatMap(([name, own]): GridLine<Row>[] => {
    const open = !closed.has(name)
    const heading = { kind: 'group', id: groupId(name), group: name, count: own.length, open } as const
    return open ? [heading, ...own.map((row) => ({ kind: 'row' as const, id: rowKey(row), row }))] : [heading]
  })
}

/**
 * The lines as they stood, with the records as they are now: nothing moves under an open editor, and a record that a
 * filter took away stays until what was typed into it is kept.
 */
export function heldLines<Row>(
  before: readonly GridLine<Row>[],
  now: readonly Row[],
  rowKey: (row: Row) => string,
): readonly GridLine<Row>[] {
  const latest = new Map(now.map((row) => [rowKey(row), row]))
  return before.map((line) => {
    if (line.kind !== 'row') return line
    const row = latest.get(line.id)
    return row === undefined || row === line.row ? line : { ...line, row }
  })
}
