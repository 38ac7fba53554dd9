import { applyUpdate, Doc } from 'yjs'
import type { NoteEdit } from '#src/domain/session/session-state.ts'
import { checkEdit, type CheckedEdit } from './check-edit.ts'
import { sameCharacters } from './same-characters.ts'
import { textName } from './text-name.ts'

/** Hears each edit that was taken, as a Yjs update; null where the text was made anew, as another document. */
export type OnTaken = (update: Uint8Array | null) => void

/** The text that the edits of one item make. Whatever order they come in, the same edits make the same text. */
export interface MergedText {
  /** All edits of the item that are known, in log order. Answers whether any more of them was taken. */
  take(edits: readonly NoteEdit[]): boolean
  text(): string
  /** Edits that were taken, in log order. */
  taken(): readonly NoteEdit[]
  /** Edits that are none, for good. */
  refused(): number
  /** Edits that stand beside characters which have not come yet. */
  open(): readonly NoteEdit[]
  doc(): Doc
  onTaken(listener: OnTaken): () => void
}

/** Up to where a writer's characters are known, edit by edit. */
type Reach = { readonly to: number; readonly edit: NoteEdit }[]

function seqOf({ id }: NoteEdit): number {
  return Number(id.slice(id.lastIndexOf('/') + 1))
}

/** In the order of the log, for two moves of one client. What was put together in a checkpoint stands before everything. */
function isBefore(one: NoteEdit, other: NoteEdit): boolean {
  if (other.since !== undefined) return false
  return one.lamport === other.lamport ? seqOf(one) < seqOf(other) : one.lamport < other.lamport
}

/** The edit that brought the character before `to`. */
function bringing(reach: Reach, to: number): NoteEdit | undefined {
  let [low, high] = [0, reach.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reach[middle]?.to ?? 0) >= to) high = middle
    else low = middle + 1
  }
  return reach[low]?.edit
}

/** Everything that taking edits changes, so that it can begin anew. */
function blank() {
  const reaches = new Map<number, Reach>()
  return {
    doc: new Doc(),
    seen: new Set<string>(),
    taken: new Set<string>(),
    reachOf(writer: number): Reach {
      const reach = reaches.get(writer) ?? []
      reaches.set(writer, reach)
      return reach
    },
    have: (writer: number) => reaches.get(writer)?.at(-1)?.to ?? 0,
    waiting: [] as readonly CheckedEdit[],
    refused: 0,
  }
}

export function createMergedText(): MergedText {
  const listeners = new Set<OnTaken>()
  let now = blank()
  let known: readonly NoteEdit[] = []

  /**
   * Nobody deletes what is yet to be typed: whoever deletes a character has read the edit that holds it, so their own
   * has a higher number in the log. Null while that edit is not here.
   */
  function mayDelete({ edit, deletes, inserts }: CheckedEdit): boolean | null {
    let allowed: true | null = true
    for (const { writer, to } of deletes) {
      if (writer === inserts.writer && to <= inserts.to) continue
      const brought = bringing(now.reachOf(writer), to)
      if (brought === undefined) allowed = null
      else if ((brought.since ?? brought.lamport) > edit.lamport) return false
    }
    return allowed
  }

  function tryToTake(checked: CheckedEdit): 'taken' | 'refused' | 'waiting' | 'anew' {
    const { inserts, beside, bytes, edit } = checked
    const { writer, from, to } = inserts
    if (to > from && from < now.have(writer)) {
      // Two edits of one page with the same count, which no page of ours makes: the first in the log holds.
      const other = bringing(now.reachOf(writer), from + 1)
      return other !== undefined && isBefore(edit, other) ? 'anew' : 'refused'
    }
    if (to > from && from > now.have(writer)) return 'waiting'
    if (beside.some(({ client, clock }) => clock >= now.have(client))) return 'waiting'
    const allowed = mayDelete(checked)
    if (allowed === null) return 'waiting'
    if (!allowed) return 'refused'
    try {
      applyUpdate(now.doc, bytes, 'log')
    } catch {
      return 'refused'
    }
    if (to > from) now.reachOf(writer).push({ to, edit })
    now.taken.add(edit.id)
    for (const each of listeners) each(bytes)
    return 'taken'
  }

  /** False where an edit came that belongs before one that was taken in its place. */
  function takeMore(edits: readonly NoteEdit[]): boolean {
    const found = edits.map((each) => {
      now.seen.add(each.id)
      return checkEdit(each)
    })
    const fresh = found.filter((each) => each !== null)
    now.refused += found.length - fresh.length
    let open: readonly CheckedEdit[] = [...now.waiting, ...fresh]
    for (let before = -1; before !== open.length;) {
      before = open.length
      const still: CheckedEdit[] = []
      for (const each of open) {
        const outcome = tryToTake(each)
        if (outcome === 'anew') return false
        if (outcome === 'refused') now.refused += 1
        if (outcome === 'waiting') still.push(each)
      }
      open = still
    }
    now.waiting = open
    return true
  }

  /** Where the same characters stand as before, as after edits were put together, nobody is told. */
  function takeAnew(edits: readonly NoteEdit[]): void {
    const told = [...listeners]
    const before = now
    listeners.clear()
    now = blank()
    takeMore(edits)
    for (const each of told) listeners.add(each)
    if (sameCharacters(before.doc, now.doc)) {
      now.doc.destroy()
      now = { ...now, doc: before.doc }
      return
    }
    before.doc.destroy()
    for (const each of told) each(null)
  }

  return {
    take(edits) {
      if (edits === known) return false
      known = edits
      const before = now.taken.size
      const fresh = edits.filter((each) => !now.seen.has(each.id))
      const gone = now.seen.size + fresh.length !== edits.length
      if (!gone && takeMore(fresh)) return now.taken.size !== before
      takeAnew(edits)
      return true
    },
    text: () => now.doc.getText(textName).toJSON(),
    taken: () => known.filter((each) => now.taken.has(each.id)),
    refused: () => now.refused,
    open: () => now.waiting.map((each) => each.edit),
    doc: () => now.doc,
    onTaken(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
