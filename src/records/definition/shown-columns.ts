import type { SomeColumn } from './column.ts'
import type { RecordKind } from './record-kind.ts'

type Kind = Pick<RecordKind<unknown>, 'columns' | 'units' | 'settled'>

/**
 * The columns of these that say something to people: a key stands behind the words beside it, and what follows from
 * other columns is not shown for itself.
 */
export function shownColumns(kind: Kind, names: readonly string[]): readonly SomeColumn[] {
  return kind.columns.filter(
    ({ name }) =>
      names.includes(name) && !(name in kind.settled) && name !== 'ClientKey' && !isKeyBeside(kind, name),
  )
}

function isKeyBeside(kind: Kind, name: string): boolean {
  if (!/Keys?$/.test(name)) return false
  const unit = kind.units.find((each) => each.includes(name)) ?? []
  return unit.some((each) => !/Keys?$/.test(each))
}
