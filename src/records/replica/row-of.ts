import type { ListItem } from '#src/graph/lists/list-item.ts'
import type { Fields, RecordKind } from '../definition/record-kind.ts'
import type { Row } from './row.ts'

/** A kind as the replica needs it. */
export type ReplicatedKind = Pick<
  RecordKind<unknown>,
  'list' | 'columns' | 'units' | 'settled' | 'version' | 'restricted'
>

/** Only the kind's own columns are kept: the rest is SharePoint's bookkeeping or the owner's, and stays there. */
export function knownFields(kind: ReplicatedKind, fields: Fields): Fields {
  const known: Record<string, unknown> = {}
  for (const { name } of kind.columns) {
    const value = fields[name]
    if (value !== undefined && value !== null) known[name] = value
  }
  return known
}

export function rowOf(kind: ReplicatedKind, item: ListItem): Row {
  return {
    id: item.id,
    eTag: item.eTag ?? '',
    createdMs: Date.parse(item.createdAt ?? '') || 0,
    modifiedMs: Date.parse(item.modifiedAt ?? '') || 0,
    modifiedBy: item.modifiedBy ?? '',
    fields: knownFields(kind, item.fields),
  }
}
