import type { ListItem } from '#src/graph/lists/list-item.ts'
import type { Fields } from '../definition/fields.ts'
import type { RecordKind } from '../definition/record-kind.ts'
import type { Row } from './row.ts'
import { createShapes } from './shaped.ts'

/** A kind as the replica needs it. */
export type ReplicatedKind = Pick<
  RecordKind<unknown>,
  'list' | 'columns' | 'units' | 'settled' | 'version' | 'restricted'
>

/** Only the kind's own columns are kept: the rest is SharePoint's bookkeeping or the owner's, and stays there. */
export function knownFields(kind: ReplicatedKind, fields: Fields): Fields {
  return knower(kind)(fields)
}

/** Rows of one reading mostly fill the same columns: what the row before was like is tried first. */
function knower(kind: ReplicatedKind): (fields: Fields) => Fields {
  const columns = new Set(kind.columns.map((each) => each.name))
  const blank = createShapes()
  let last: readonly string[] = []
  let like = blank(last)
  return (fields) => {
    let place = 0
    let same = true
    for (const name in fields) {
      if (fields[name] === undefined || fields[name] === null || !columns.has(name)) continue
      if (last[place] !== name) {
        same = false
        break
      }
      place += 1
    }
    if (!same || place !== last.length) {
      last = Object.keys(fields).filter(
        (each) => columns.has(each) && fields[each] !== undefined && fields[each] !== null,
      )
      like = blank(last)
    }
    const known = { ...like }
    for (const name of last) known[name] = fields[name]
    return known
  }
}

export function rowOf(kind: ReplicatedKind, item: ListItem): Row {
  return rowWith(item, knownFields(kind, item.fields))
}

/** The items of a page. */
export function rowsOf(kind: ReplicatedKind, items: readonly ListItem[]): readonly Row[] {
  const know = knower(kind)
  return items.map((each) => rowWith(each, know(each.fields)))
}

function rowWith(item: ListItem, fields: Fields): Row {
  return {
    id: item.id,
    eTag: item.eTag ?? '',
    createdMs: Date.parse(item.createdAt ?? '') || 0,
    modifiedMs: Date.parse(item.modifiedAt ?? '') || 0,
    modifiedBy: item.modifiedBy ?? '',
    fields,
  }
}
