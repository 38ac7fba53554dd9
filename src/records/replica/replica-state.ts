import { meet, type Edit, type QueuedEdit } from './edit.ts'
import type { ReplicaEvent } from './replica-event.ts'
import { isOlder, keyOf, type Row } from './row.ts'
import { createRowTable, type RowTable } from './row-table.ts'

/** One list of the replica. Maps are replaced by nobody but the fold. */
export interface ReplicaList {
  readonly rows: RowTable
  readonly idByKey: Map<string, string>
  /** Rows that somebody removed while edits of them wait here. */
  readonly lost: Map<string, Row>
  /** Delta link, or a next link in the middle of a reading; null before the first page. */
  cursor: string | null
  /** Of the kind whose columns the rows hold; 0 before the first page. */
  version: number
  /** Whether the cursor is a delta link: every row has been told. */
  whole: boolean
  /** When the oldest of the rows was last told or confirmed by the server, product time; 0 before the first page. */
  readMs: number
  /** When the list was last refused to this person, product time; 0 where it was told since, or never asked for. */
  withheldMs: number
  /** Ids told since the reading anew began; null outside one. */
  sweep: Set<string> | null
  /** Rows that a reading anew did not tell though they changed a moment before, by id: when they changed, server time. */
  unsure: Map<string, number>
}

export interface ReplicaState {
  readonly lists: Map<string, ReplicaList>
  /** In the order in which they were made. */
  readonly queue: Map<string, QueuedEdit>
}

/** Records that an event touched: list and key. */
export type Touched = (list: string, key: string) => void

export function emptyReplica(): ReplicaState {
  return { lists: new Map(), queue: new Map() }
}

export function listOf(state: ReplicaState, list: string): ReplicaList {
  const found = state.lists.get(list)
  if (found !== undefined) return found
  const fresh: ReplicaList = {
    rows: createRowTable(),
    idByKey: new Map(),
    lost: new Map(),
    cursor: null,
    version: 0,
    whole: false,
    readMs: 0,
    withheldMs: 0,
    sweep: null,
    unsure: new Map(),
  }
  state.lists.set(list, fresh)
  return fresh
}

/** Folds one event into the state. Events told twice change nothing the second time. */
export function foldEvent(state: ReplicaState, event: ReplicaEvent, touched: Touched): void {
  switch (event.kind) {
    case 'page':
      return foldPage(state, event, touched)
    case 'edits':
      return enqueue(state, event.edits, touched)
    case 'seen':
      return putRow(state, event.list, event.row, touched)
    case 'gone':
      return loseRow(state, event.list, event.id, touched)
    case 'stored':
      unqueue(state, event.editIds, touched)
      if (event.row !== null) putRow(state, event.list, event.row, touched)
      else loseRow(state, event.list, listOf(state, event.list).idByKey.get(event.key) ?? '', touched)
      return forgetLost(state, event.list, event.key)
    case 'stopped':
      return stop(state, event, touched)
    case 'aged':
      return forgetAged(state, event.beforeMs, touched)
    case 'withheld':
      return withhold(state, event.list, event.atMs, touched)
    case 'dropped': {
      const gone = event.editIds.map((each) => state.queue.get(each))
      unqueue(state, event.editIds, touched)
      enqueue(state, event.instead, touched)
      for (const each of gone) if (each !== undefined) forgetLost(state, each.edit.list, each.edit.key)
    }
  }
}

function foldPage(
  state: ReplicaState,
  page: Extract<ReplicaEvent, { kind: 'page' }>,
  touched: Touched,
): void {
  const list = listOf(state, page.list)
  if (page.of === 'first') list.sweep = new Set()
  for (const row of page.rows) putRow(state, page.list, row, touched)
  for (const id of page.goneIds) loseRow(state, page.list, id, touched)
  list.cursor = page.cursor
  list.version = page.version
  list.whole = !page.more
  list.withheldMs = 0
  // In the middle of reading anew, rows of the reading before may still be among them.
  if (!page.more || list.readMs === 0) list.readMs = page.askedMs
  if (page.more || list.sweep === null) return
  for (const id of list.rows.ids()) {
    if (list.sweep.has(id)) continue
    const row = list.rows.get(id)
    if (row === undefined) continue
    if (row.modifiedMs < page.askedMs - settleMs) loseRow(state, page.list, id, touched)
    else list.unsure.set(id, row.modifiedMs)
  }
  list.sweep = null
}

/**
 * Lists answer late after a write: a row of the last minute that a reading anew did not tell may be too fresh for it, or
 * removed in that minute. `lookAtUnsure` asks for it when the minute is over.
 */
export const settleMs = 60_000

function putRow(state: ReplicaState, name: string, row: Row, touched: Touched): void {
  const list = listOf(state, name)
  list.sweep?.add(row.id)
  list.unsure.delete(row.id)
  const known = list.rows.get(row.id)
  if (known !== undefined && isOlder(row, known)) return
  const key = keyOf(row)
  if (known !== undefined) {
    const before = keyOf(known)
    if (before !== key && list.idByKey.get(before) === row.id) list.idByKey.delete(before)
    if (known.eTag === row.eTag && known.eTag !== '' && before === key && sameFields(known, row)) return
  }
  list.rows.set(row)
  list.idByKey.set(key, row.id)
  list.lost.delete(key)
  touched(name, key)
}

function sameFields(one: Row, other: Row): boolean {
  const names = Object.keys(one.fields)
  return (
    names.length === Object.keys(other.fields).length &&
    names.every((each) => Object.is(one.fields[each], other.fields[each]))
  )
}

function loseRow(state: ReplicaState, name: string, id: string, touched: Touched): void {
  const list = listOf(state, name)
  const row = list.rows.get(id)
  list.unsure.delete(id)
  if (row === undefined) return
  const key = keyOf(row)
  list.rows.delete(id)
  // Another item may carry the key by now: a record that was removed and made again.
  if (list.idByKey.get(key) === id) {
    list.idByKey.delete(key)
    if (hasEdits(state, name, key)) list.lost.set(key, row)
  }
  touched(name, key)
}

/** What was not read for too long is not shown; the row under an unsent edit stays until the list has been read anew. */
function forgetAged(state: ReplicaState, beforeMs: number, touched: Touched): void {
  const edited = editsByRecord(state)
  for (const [name, list] of state.lists) {
    if (list.readMs >= beforeMs) continue
    for (const row of list.rows.values()) {
      const key = keyOf(row)
      if (edited.has(`${name}\n${key}`)) continue
      list.rows.delete(row.id)
      if (list.idByKey.get(key) === row.id) list.idByKey.delete(key)
      touched(name, key)
    }
    list.cursor = null
    list.whole = false
    list.readMs = 0
    list.sweep = null
    list.unsure.clear()
  }
}

/** What the person typed stays, without what stood there before: that was the list's. */
function withhold(state: ReplicaState, name: string, atMs: number, touched: Touched): void {
  const list = listOf(state, name)
  for (const row of [...list.rows.values(), ...list.lost.values()]) touched(name, keyOf(row))
  list.rows.clear()
  list.idByKey.clear()
  list.lost.clear()
  list.unsure.clear()
  Object.assign(list, { cursor: null, version: 0, whole: false, readMs: 0, sweep: null, withheldMs: atMs })
  for (const [id, { edit, trouble }] of state.queue) {
    if (edit.list !== name) continue
    const told = trouble?.reason === 'changed-by-others' ? null : trouble
    state.queue.set(id, { edit: { ...edit, base: {} }, trouble: told })
  }
}

function forgetLost(state: ReplicaState, name: string, key: string): void {
  if (!hasEdits(state, name, key)) listOf(state, name).lost.delete(key)
}

function enqueue(state: ReplicaState, edits: readonly Edit[], touched: Touched): void {
  for (const edit of edits) {
    if (state.queue.has(edit.id)) continue
    state.queue.set(edit.id, { edit, trouble: null })
    touched(edit.list, edit.key)
  }
}

function unqueue(state: ReplicaState, ids: readonly string[], touched: Touched): void {
  for (const id of ids) {
    const found = state.queue.get(id)
    if (found === undefined) continue
    state.queue.delete(id)
    touched(found.edit.list, found.edit.key)
  }
}

/** The stopped edit keeps its place; what of it can go on stands right behind it, before anything later. */
function stop(
  state: ReplicaState,
  event: Extract<ReplicaEvent, { kind: 'stopped' }>,
  touched: Touched,
): void {
  if (!state.queue.has(event.editId)) return
  const before = [...state.queue]
  state.queue.clear()
  for (const [id, queued] of before) {
    if (id !== event.editId) {
      state.queue.set(id, queued)
      continue
    }
    state.queue.set(event.edit.id, { edit: event.edit, trouble: event.trouble })
    if (event.rest !== null) state.queue.set(event.rest.id, { edit: event.rest, trouble: null })
  }
  touched(event.edit.list, event.edit.key)
}

function hasEdits(state: ReplicaState, list: string, key: string): boolean {
  for (const { edit } of state.queue.values()) if (edit.list === list && edit.key === key) return true
  return false
}

/** The edits of each record, in order, by `list` and `key`. */
export function editsByRecord(state: ReplicaState): ReadonlyMap<string, readonly QueuedEdit[]> {
  const found = new Map<string, QueuedEdit[]>()
  for (const queued of state.queue.values()) {
    const name = `${queued.edit.list}\n${queued.edit.key}`
    const others = found.get(name)
    if (others === undefined) found.set(name, [queued])
    else others.push(queued)
  }
  return found
}

/**
 * The first edits of a record that may be sent together now: none that must wait for a stopped one, for its time, or
 * for its job to go on. Changes go as one; a create and a removal go alone.
 */
export function sendable(
  edits: readonly QueuedEdit[],
  rests: (edit: Edit) => boolean,
): readonly [Edit, ...Edit[]] | null {
  const held: Edit[] = []
  const run: Edit[] = []
  for (const { edit, trouble } of edits) {
    if (trouble !== null || rests(edit) || held.some((each) => meet(each, edit))) {
      held.push(edit)
      continue
    }
    if (run.length > 0 && (edit.what !== 'change' || run[0]?.what !== 'change')) break
    run.push(edit)
  }
  const [first, ...more] = run
  return first === undefined ? null : [first, ...more]
}
