import { expect, test } from 'vitest'
import { actionKind } from '../kinds/action-kind.ts'
import { columnBody, ownColumns } from './column-body.ts'
import { columnTrouble, missingColumns } from './missing-columns.ts'

/** The list's columns as Graph tells them, each with an id; `change` does what somebody did by hand. */
function columns(
  change: (column: Record<string, unknown>) => Record<string, unknown> | null = (each) => each,
) {
  const all = ownColumns(actionKind).map((each, index) => ({ id: `c${index}`, ...columnBody(each) }))
  return { value: all.map(change).filter((each) => each !== null) }
}

test('a list as Weft made it has no trouble and nothing to mend', () => {
  expect(columnTrouble(actionKind, columns())).toEqual({ missing: [], retyped: [] })
  expect(missingColumns(actionKind, columns())).toEqual([])
})

test('a column that somebody deleted is named as people see it, and added again', () => {
  const without = columns((each) => (each['name'] === 'Due' ? null : each))
  expect(columnTrouble(actionKind, without)).toEqual({ missing: ['Due'], retyped: [] })
  expect(missingColumns(actionKind, without)).toMatchObject([{ how: 'add', body: { name: 'Due' } }])
})

test('a column of another type is named and left alone: only a person can change it back', () => {
  const retyped = columns((each) => {
    const { choice: _, ...rest } = each
    return each['name'] === 'ActionState' ? { ...rest, indexed: false, text: {} } : each
  })
  expect(columnTrouble(actionKind, retyped)).toEqual({ missing: [], retyped: ['State'] })
  expect(missingColumns(actionKind, retyped)).toEqual([])
})

test('a line that was made several lines cannot be searched any more where Weft searches by it', () => {
  const longer = (name: string) =>
    columns((each) => (each['name'] === name ? { ...each, text: { allowMultipleLines: true } } : each))
  expect(columnTrouble(actionKind, longer('Thread')).retyped).toEqual(['Meeting thread'])
  expect(columnTrouble(actionKind, longer('Owner')).retyped).toEqual([])
})

test('an answer that says nothing of types proves nothing', () => {
  const bare = columns(({ id, name, indexed, enforceUniqueValues }) => ({
    id,
    name,
    indexed,
    enforceUniqueValues,
  }))
  expect(columnTrouble(actionKind, bare).retyped).toEqual([])
})
