import type { Fields } from '../definition/fields.ts'
import type { Edit, QueuedEdit } from './edit.ts'
import { effectiveFields } from './effective-fields.ts'
import { mergedChanges, type Changes } from './changes.ts'
import { sizeOfEntry, type ReplicaEvent } from './replica-event.ts'
import { editsByRecord, emptyReplica, foldEvent, type ReplicaState } from './replica-state.ts'
import type { Row } from './row.ts'
import type { Journal } from './sealed-journal.ts'

/** One record as it stands on this device. */
export interface Standing {
  readonly key: string
  /** The server's row; undefined before it is there. */
  readonly row: Row | undefined
  /** Somebody removed the row; the last that was known of it stays while edits wait. */
  readonly lost: boolean
  /** With the person's own edits on top; null where it is removed. */
  readonly fields: Fields | null
  readonly edits: readonly QueuedEdit[]
  /** Whether this device holds every edit of it yet: nothing is called kept before. */
  readonly held: Held | 'not-yet'
}

export interface ListCursor {
  readonly at: string | null
  /** Of the kind whose columns the rows hold. */
  readonly version: number
  /** Every row has been told. */
  readonly whole: boolean
  /** In the middle of reading everything anew. */
  readonly sweeping: boolean
  /** When the rows were last told or confirmed, product time; 0 before. */
  readonly readMs: number
  /** When it was last refused to this person, product time; 0 where it was told since. */
  readonly withheldMs: number
  /** Rows to be asked for again, by id: when they changed, server time. */
  readonly unsure: ReadonlyMap<string, number>
}

/** Where an edit is held: on this device, or until the page ends. */
export type Held = 'on-device' | 'in-memory'

/** The council's records on this device: in memory for reading, in the journal for keeping. */
export interface Replica {
  /** Whether the device keeps what is edited now; false after it refused, until it takes everything again. */
  isDurable(): boolean
  /** Reads what this device has; again, what other pages have kept since. Throws `DeviceStorageFailure`. */
  catchUp(): Promise<void>
  /** Shows the edits at once; the answer says whether the device holds them or they end with the page. */
  edit(edits: readonly Edit[]): Promise<Held>
  /** Keeps events and shows them, in this order: what the server said is never shown before it is kept. */
  keep(events: readonly ReplicaEvent[]): Promise<Held>
  /** Every key of the list that has a record to show, or an edit that needs the person. */
  keys(list: string): readonly string[]
  standing(list: string, key: string): Standing
  /** The row of a record without edits, as it is now, read when the answer is called; null for any other record. */
  plainRow(list: string, key: string): (() => Row) | null
  /** Null where the list was never read. */
  cursor(list: string): ListCursor | null
  /** Unsent edits of all lists, in order. */
  queue(): readonly QueuedEdit[]
  /** Those of one record each. */
  queueByRecord(): readonly (readonly QueuedEdit[])[]
  /** Where this unsent edit is held. */
  heldEdit(id: string): Held | 'not-yet'
  /** How far the journal has grown since the last snapshot: entries, each fifty rows of a page as one. */
  entriesKept(): number
  compact(): Promise<void>
  /**
   * Forgets, here and on the device, what the server was last asked about before this time; what is unsent stays. The
   * next reading begins anew.
   */
  forgetOlder(beforeMs: number): Promise<void>
  /** Forgets, here and on the device, a list that is not for this person; what they typed into it stays. */
  withhold(list: string, atMs: number): Promise<void>
  subscribe(listener: (changes: Changes) => void): () => void
}

const noEdits: readonly QueuedEdit[] = []

export function createReplica(journal: Journal): Replica {
  let state: ReplicaState = emptyReplica()
  let applied = 0
  let entriesKept = 0
  const own = new Map<number, readonly ReplicaEvent[]>()
  /** Edits that are shown already and that the device does not hold yet. */
  const keeping = new Map<string, Edit>()
  /** Queued edits that the device refused to hold. */
  const inMemory = new Set<string>()
  let refused = false
  const listeners = new Set<(changes: Changes) => void>()
  let index: ReadonlyMap<string, readonly QueuedEdit[]> | null = null
  let reading: Promise<void> = Promise.resolve()

  function tell(changes: Changes) {
    index = null
    if (changes.size > 0) for (const listener of listeners) listener(changes)
  }

  function fold(events: readonly ReplicaEvent[]) {
    const changes = new Map<string, Set<string>>()
    const touched = (list: string, key: string) => {
      const keys = changes.get(list)
      if (keys === undefined) changes.set(list, new Set([key]))
      else keys.add(key)
    }
    for (const event of events) {
      if (event.kind === 'edits') for (const each of event.edits) keeping.delete(each.id)
      foldEvent(state, event, touched)
    }
    return changes
  }

  /** As far as `kept`, which this page has just appended; to the end without. */
  async function readOn(kept: number | null): Promise<void> {
    if (kept !== null && kept <= applied) return
    const changes: Map<string, Set<string>>[] = []
    // What this page has just kept need not be read again, however much of it there is.
    for (let next = own.get(applied + 1); next !== undefined; next = own.get(applied + 1)) {
      applied += 1
      own.delete(applied)
      entriesKept += sizeOfEntry(next)
      changes.push(fold(next))
    }
    if (kept !== null && kept <= applied) return tell(mergedChanges(changes))
    const part = await journal.read(applied)
    let anew = false
    if (part.snapshot !== null && part.snapshot.upTo > applied) {
      state = part.snapshot.state
      applied = part.snapshot.upTo
      entriesKept = 0
      anew = true
    }
    for (const { seq, events } of part.entries) {
      if (seq <= applied) continue
      changes.push(fold(own.get(seq) ?? events))
      applied = seq
      entriesKept += sizeOfEntry(events)
    }
    for (const seq of own.keys()) if (seq <= applied) own.delete(seq)
    if (!anew) return tell(mergedChanges(changes))
    tell(new Map([...state.lists.keys()].map((list) => [list, null])))
  }

  function readAfterOthers(kept: number | null): Promise<void> {
    const next = reading.then(() => readOn(kept))
    reading = next.catch(() => undefined)
    return next
  }

  const catchUp = () => readAfterOthers(null)

  /**
   * Once the device has refused, what follows must not be kept on its own: a later cursor without an earlier page
   * would hide rows for good. Only everything at once, as a snapshot, makes the device whole again.
   */
  async function isWhole(): Promise<boolean> {
    if (!refused) return true
    const holds = await compacted().then(
      () => true,
      () => false,
    )
    if (!holds) return false
    refused = false
    inMemory.clear()
    entriesKept = 0
    return true
  }

  async function keep(events: readonly ReplicaEvent[]): Promise<Held> {
    if (await isWhole()) {
      try {
        const seq = await journal.append(events)
        own.set(seq, events)
        await readAfterOthers(seq)
        return 'on-device'
      } catch {
        refused = true
      }
    }
    for (const event of events)
      if (event.kind === 'edits') for (const each of event.edits) inMemory.add(each.id)
    tell(fold(events))
    return 'in-memory'
  }

  function editsOf(list: string, key: string): readonly QueuedEdit[] {
    if (state.queue.size === 0 && keeping.size === 0) return noEdits
    index ??= editsByRecord(state)
    const queued = index.get(`${list}\n${key}`) ?? noEdits
    if (keeping.size === 0) return queued
    const soon = [...keeping.values()].filter((each) => each.list === list && each.key === key)
    return soon.length === 0 ? queued : [...queued, ...soon.map((edit) => ({ edit, trouble: null }))]
  }

  const heldEdit = (id: string): Held | 'not-yet' =>
    keeping.has(id) ? 'not-yet' : journal.durable && !inMemory.has(id) ? 'on-device' : 'in-memory'

  /** The least that is true of all of them. */
  function heldAll(ids: readonly string[]): Standing['held'] {
    const held = ids.map(heldEdit)
    if (held.includes('not-yet')) return 'not-yet'
    return held.includes('in-memory') || !journal.durable ? 'in-memory' : 'on-device'
  }

  async function compacted(): Promise<void> {
    const packed = await journal.compact(applied, state)
    // What is packed already need not be packed for the next snapshot.
    for (const each of packed) state.lists.get(each.list)?.rows.adopt(each.packed, each.rows)
  }

  async function compact(): Promise<void> {
    await catchUp()
    await compacted()
    entriesKept = 0
  }

  return {
    isDurable: () => journal.durable && !refused,
    catchUp,
    keep,
    async edit(edits) {
      for (const each of edits) keeping.set(each.id, each)
      tell(mergedChanges(edits.map((each) => new Map([[each.list, new Set([each.key])]]))))
      return keep([{ kind: 'edits', edits }])
    },
    keys(list) {
      const kept = state.lists.get(list)
      const found = new Set(kept?.idByKey.keys())
      const edited = [...state.queue.values()].map((each) => each.edit)
      for (const edit of [...edited, ...keeping.values()]) if (edit.list === list) found.add(edit.key)
      return [...found]
    },
    standing(list, key) {
      const known = state.lists.get(list)
      const present = known?.rows.get(known.idByKey.get(key) ?? '')
      const row = present ?? known?.lost.get(key)
      const edits = editsOf(list, key)
      const held = heldAll(edits.map((each) => each.edit.id))
      const lost = present === undefined && row !== undefined
      return { key, row, lost, fields: effectiveFields(row, edits), edits, held }
    },
    plainRow(list, key) {
      if (editsOf(list, key).length > 0) return null
      const known = state.lists.get(list)
      return known?.rows.later(known.idByKey.get(key) ?? '') ?? null
    },
    cursor(list) {
      const kept = state.lists.get(list)
      return kept === undefined
        ? null
        : {
            at: kept.cursor,
            version: kept.version,
            whole: kept.whole,
            sweeping: kept.sweep !== null,
            readMs: kept.readMs,
            withheldMs: kept.withheldMs,
            unsure: kept.unsure,
          }
    },
    queue: () => [
      ...state.queue.values(),
      ...[...keeping.values()].map((edit): QueuedEdit => ({ edit, trouble: null })),
    ],
    queueByRecord() {
      index ??= editsByRecord(state)
      return [...index.values()]
    },
    heldEdit,
    entriesKept: () => entriesKept,
    compact,
    async forgetOlder(beforeMs) {
      const old = [...state.lists.values()].some((each) => each.cursor !== null && each.readMs < beforeMs)
      if (!old) return
      // Kept as an event, so that other pages forget the same; the snapshot takes it off the device.
      if ((await keep([{ kind: 'aged', beforeMs }])) === 'on-device') await compact().catch(() => undefined)
    },
    async withhold(list, atMs) {
      const had = (state.lists.get(list)?.cursor ?? null) !== null
      const held = await keep([{ kind: 'withheld', list, atMs }])
      if (had && held === 'on-device') await compact().catch(() => undefined)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
