import type { GraphCall } from '#src/graph/graph-client.ts'
import { deleteItem, itemById, itemByKey, newItem, patchItem } from '#src/graph/lists/items.ts'
import { changeReasonColumn } from '../definition/change-reason.ts'
import { wholeUnits } from '../definition/column-units.ts'
import type { Fields } from '../definition/fields.ts'
import type { Standing } from './create-replica.ts'
import type { Edit, Trouble } from './edit.ts'
import { mergeFields, sameValue, type SameField } from './merge-fields.ts'
import type { ReplicaEvent } from './replica-event.ts'
import type { ReplicatedKind } from './row-of.ts'
import type { Row } from './row.ts'

export type Edits = readonly [Edit, ...Edit[]]

/** The next step of a record's edits: settled from what is known, or a call and what it is for. */
export type Step =
  | { readonly how: 'settled'; readonly events: readonly ReplicaEvent[] }
  | { readonly how: 'create'; readonly call: GraphCall; readonly edit: Edit }
  | {
      readonly how: 'change'
      readonly call: GraphCall
      readonly edits: Edits
      readonly row: Row
      readonly send: Fields
    }
  | { readonly how: 'remove'; readonly call: GraphCall; readonly edit: Edit; readonly row: Row }
  /** The row has to be seen before anything can be decided. */
  | { readonly how: 'look'; readonly call: GraphCall; readonly edits: Edits }

/** Compares by what the kind's columns mean, so that spellings of one value are no conflict. */
export function sameBy(kind: ReplicatedKind): SameField {
  return (name, one, other) => {
    if (sameValue(one, other)) return true
    const column = kind.columns.find((each) => each.name === name)
    const [mine, theirs] = [column?.read(one), column?.read(other)]
    return (
      mine?.ok === true && theirs?.ok === true && JSON.stringify(mine.value) === JSON.stringify(theirs.value)
    )
  }
}

/** `whole` says that the list was read to its end: what is not known is then not there. */
export function nextStep(
  siteId: string,
  kind: ReplicatedKind,
  edits: Edits,
  standing: Standing,
  whole: boolean,
): Step {
  const address = { siteId, list: kind.list }
  const [edit] = edits
  const { row, lost } = standing
  if (edit.what === 'create') {
    if (row !== undefined && !lost) return settled(kind, edits, row)
    return { how: 'create', edit, call: newItem(address, { ...edit.fields, ClientKey: edit.key }).call }
  }
  if (row === undefined && !whole) return look(address, edits)
  if (row === undefined || lost) {
    if (edit.what === 'remove') return settled(kind, edits, null)
    return stopped(edits, { reason: 'removed-by-others' })
  }
  if (row.eTag === '') return look(address, edits, row)
  if (edit.what === 'remove') return removal(kind, edit, row, address)
  return change(kind, edits, row, address)
}

interface Address {
  readonly siteId: string
  readonly list: string
}

function look(address: Address, edits: Edits, row?: Row): Step {
  const asked = row === undefined ? itemByKey(address, edits[0].key) : itemById(address, row.id)
  return { how: 'look', edits, call: asked.call }
}

function settled(kind: ReplicatedKind, edits: Edits, row: Row | null): Step {
  const editIds = edits.map((each) => each.id)
  const event = { kind: 'stored' as const, list: kind.list, key: edits[0].key, editIds, row }
  return { how: 'settled', events: [event] }
}

function stopped(edits: Edits, trouble: Trouble): Step {
  const events = edits.map((edit) => ({
    kind: 'stopped' as const,
    editId: edit.id,
    trouble,
    edit,
    rest: null,
  }))
  return { how: 'settled', events }
}

/** Whoever removes a record means the one that was seen: what others changed since is shown first. */
function removal(kind: ReplicatedKind, edit: Edit, row: Row, address: Address): Step {
  const same = sameBy(kind)
  const names = new Set([...Object.keys(edit.base), ...Object.keys(row.fields)])
  const changed = [...names].filter((name) => !same(name, edit.base[name], row.fields[name]))
  if (changed.length > 0) {
    const theirs = Object.fromEntries(changed.map((name) => [name, row.fields[name] ?? null]))
    const trouble = { reason: 'changed-by-others' as const, theirs, by: row.modifiedBy, atMs: row.modifiedMs }
    return stopped([edit], trouble)
  }
  return { how: 'remove', edit, row, call: deleteItem(address, row).call }
}

function change(kind: ReplicatedKind, edits: Edits, row: Row, address: Address): Step {
  // Several changes go as one: the last wish for each column.
  const mine: Fields = Object.assign({}, ...edits.map((each) => each.fields), reasonsOf(edits))
  const saw = edits.map((each) => each.base)
  const { send, theirs } = mergeFields(saw, mine, row.fields, sameBy(kind), kind)
  if (Object.keys(theirs).length > 0) return conflict(kind, edits, row, theirs)
  if (Object.keys(send).length === 0) return settled(kind, edits, row)
  return { how: 'change', edits, row, send, call: patchItem(address, row, send).call }
}

/** Changes that go as one carry all their reasons. */
function reasonsOf(edits: Edits): Fields {
  const given = edits.flatMap(({ fields }) => {
    const reason = fields[changeReasonColumn]
    return typeof reason === 'string' && reason !== '' ? [reason] : []
  })
  return given.length === 0 ? {} : { [changeReasonColumn]: [...new Set(given)].join(' · ') }
}

/** Each edit that means something of the conflict stops with what belongs to that; its others go on. */
function conflict(kind: ReplicatedKind, edits: Edits, row: Row, theirs: Fields): Step {
  const asked = wholeUnits(kind.units, Object.keys(theirs))
  const events = edits.flatMap((edit): ReplicaEvent[] => {
    const mine = Object.keys(edit.fields).filter((name) => asked.includes(name))
    if (mine.length === 0) return []
    const met = wholeUnits(kind.units, mine)
    const only = (fields: Fields, wanted: boolean) =>
      Object.fromEntries(Object.entries(fields).filter(([name]) => met.includes(name) === wanted))
    const rest = only(edit.fields, false)
    const trouble: Trouble = {
      reason: 'changed-by-others',
      theirs: only(theirs, true),
      by: row.modifiedBy,
      atMs: row.modifiedMs,
    }
    return [
      {
        kind: 'stopped',
        editId: edit.id,
        trouble,
        edit: { ...edit, fields: only(edit.fields, true), base: only(edit.base, true) },
        rest:
          Object.keys(rest).length === 0
            ? null
            : { ...edit, id: `${edit.id}+`, fields: rest, base: only(edit.base, false) },
      },
    ]
  })
  return { how: 'settled', events }
}
