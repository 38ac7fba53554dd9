import type { Fields } from '../definition/fields.ts'
import type { Reading, RecordKind } from '../definition/record-kind.ts'
import type { Edit, Trouble } from './edit.ts'
import type { Changes } from './changes.ts'
import type { Replica, Standing } from './create-replica.ts'
import type { Row } from './row.ts'

/**
 * Where an entry's changes are: `saved` is the list's word; `keeping` is on its way to this device, `kept` lies on it,
 * `in-memory` ends with the page; `needs-you` waits for an answer of the person.
 */
export type EntryStatus = 'saved' | 'keeping' | 'kept' | 'in-memory' | 'needs-you'

/** One record to show. Two entries of an unchanged record are the same object. */
export interface Entry<Kept> {
  readonly key: string
  /** The list item; null before the list has it. */
  readonly itemId: string | null
  readonly reading: Reading<Kept>
  readonly status: EntryStatus
  readonly troubles: readonly { readonly edit: Edit; readonly trouble: Trouble }[]
  readonly createdMs: number
  readonly modifiedMs: number
  /** Entra id; empty where it is not known. */
  readonly modifiedBy: string
}

/** The records of one kind, read from the replica as they are asked for. */
export interface Collection<Kept> {
  /** Every entry to show, in no promised order; the same array while nothing changed. */
  all(): readonly Entry<Kept>[]
  get(key: string): Entry<Kept> | null
  /** Told which keys changed; null for any. Not told twice for one change. */
  subscribe(listener: (keys: ReadonlySet<string> | null) => void): () => void
}

export function collectionOf<Kept>(replica: Replica, kind: RecordKind<Kept>): Collection<Kept> {
  const entries = new Map<string, Entry<Kept> | null>()
  let every: readonly Entry<Kept>[] | null = null
  const listeners = new Set<(keys: ReadonlySet<string> | null) => void>()

  function changed(changes: Changes) {
    const keys = changes.get(kind.list)
    if (keys === undefined) return
    every = null
    if (keys === null) entries.clear()
    else for (const key of keys) entries.delete(key)
    for (const listener of listeners) listener(keys)
  }
  replica.subscribe(changed)

  function entry(key: string): Entry<Kept> | null {
    const known = entries.get(key)
    if (known !== undefined) return known
    const row = replica.plainRow(kind.list, key)
    const made =
      row === null ? entryOf(kind, replica.standing(kind.list, key)) : new PlainEntry(kind, key, row)
    entries.set(key, made)
    return made
  }

  return {
    all() {
      every ??= replica.keys(kind.list).flatMap((key) => entry(key) ?? [])
      return every
    },
    get: entry,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const noTroubles: Entry<unknown>['troubles'] = []

/** Nobody edits it here. Its row is read when more is asked for than its key: of ten thousand a screen shows forty. */
class PlainEntry<Kept> implements Entry<Kept> {
  readonly status = 'saved'
  readonly troubles = noTroubles
  readonly key: string
  readonly #kind: RecordKind<Kept>
  readonly #row: () => Row
  #reading: Reading<Kept> | null = null

  constructor(kind: RecordKind<Kept>, key: string, row: () => Row) {
    this.#kind = kind
    this.key = key
    this.#row = row
  }
  get reading() {
    this.#reading ??= readingOf(this.#kind, this.key, this.#row().fields)
    return this.#reading
  }
  get itemId() {
    return this.#row().id
  }
  get createdMs() {
    return this.#row().createdMs
  }
  get modifiedMs() {
    return this.#row().modifiedMs
  }
  get modifiedBy() {
    return this.#row().modifiedBy
  }
}

function entryOf<Kept>(kind: RecordKind<Kept>, standing: Standing): Entry<Kept> | null {
  const { key, row, lost, edits, held } = standing
  const troubles = edits.flatMap(({ edit, trouble }) => (trouble === null ? [] : [{ edit, trouble }]))
  // A removal that met others' changes shows the record again, until the person has answered.
  const fields = standing.fields ?? (troubles.length === 0 ? null : (row?.fields ?? {}))
  if (fields === null || (lost && troubles.length === 0 && edits.length === 0)) return null
  let reading: Reading<Kept> | null = null
  return {
    key,
    itemId: lost ? null : (row?.id ?? null),
    get reading() {
      reading ??= readingOf(kind, key, fields)
      return reading
    },
    status: statusOf(edits.length > 0, troubles.length > 0, held),
    troubles,
    createdMs: row?.createdMs ?? edits[0]?.edit.madeMs ?? 0,
    modifiedMs: Math.max(row?.modifiedMs ?? 0, ...edits.map((each) => each.edit.madeMs)),
    modifiedBy: row?.modifiedBy ?? '',
  }
}

function readingOf<Kept>(kind: RecordKind<Kept>, key: string, fields: Fields): Reading<Kept> {
  const { ClientKey: own } = fields
  return kind.fromFields(
    own === undefined || own === null ? { ...fields, ClientKey: keyColumn(key) } : fields,
  )
}

/** A row made by hand has no key of its own: that is part of what needs repair. */
function keyColumn(key: string): string {
  return key.startsWith('item:') ? '' : key
}

function statusOf(edited: boolean, troubled: boolean, held: Standing['held']): EntryStatus {
  if (troubled) return 'needs-you'
  if (!edited) return 'saved'
  return held === 'not-yet' ? 'keeping' : held === 'on-device' ? 'kept' : 'in-memory'
}
