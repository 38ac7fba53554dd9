import { fromBase64 } from 'lib0/buffer'
import { ContentDeleted, ContentString, decodeUpdate, Item, type ID } from 'yjs'
import type { NoteEdit } from '#src/domain/session/session-state.ts'
import { textName } from './text-name.ts'
import { writerOf } from './writer-of.ts'

/** Characters that one page may ever have inserted into one text, deleted ones among them. */
const maxInserted = 1_000_000

interface Stretch {
  readonly writer: number
  readonly from: number
  readonly to: number
}

/** One edit that was found whole: what it inserts, what it deletes, and what it stands beside. */
export interface CheckedEdit {
  readonly edit: NoteEdit
  readonly bytes: Uint8Array
  /** The writer's own characters by their count; `from` is `to` where it only deletes. */
  readonly inserts: Stretch
  readonly deletes: readonly Stretch[]
  /** Characters of others that it was written beside, one by one. */
  readonly beside: readonly Pick<ID, 'client' | 'clock'>[]
}

/** Characters that a text field would change by itself; positions would no longer agree. */
const unfit = /[\r\0]/

/** Whether it is plain text of this document, or the place where some was deleted. */
function isPlain(item: Item): boolean {
  const { content, parentSub, origin, rightOrigin } = item
  // Read from an update, the document's own text stands here by its name, whatever the type says.
  const parent: unknown = item.parent
  const inText = origin !== null || rightOrigin !== null ? parent === null : parent === textName
  if (!inText || parentSub !== null) return false
  return content instanceof ContentString ? !unfit.test(content.str) : content instanceof ContentDeleted
}

/**
 * An edit as it came from outside, or null where it is none: it must be plain text of the page that made the move. A
 * page writes under a number that follows from its name in the log, so nobody writes, or forestalls, what another page
 * is going to write. Updates of a million structs or bytes never come so far, and none allocates more than its size.
 */
export function checkEdit(edit: NoteEdit): CheckedEdit | null {
  try {
    const bytes = fromBase64(edit.update)
    const { structs, ds } = decodeUpdate(bytes)
    const writer = writerOf(edit.id.slice(0, edit.id.lastIndexOf('/')))
    const from = structs[0]?.id.clock ?? 0
    let to = from
    const beside: Pick<ID, 'client' | 'clock'>[] = []
    for (const each of structs) {
      if (!(each instanceof Item) || !isPlain(each)) return null
      if (each.id.client !== writer || each.id.clock !== to || each.length < 1) return null
      for (const next of [each.origin, each.rightOrigin]) {
        if (next === null || (next.client === writer && next.clock >= from && next.clock < to)) continue
        beside.push(next)
      }
      to += each.length
    }
    if (to > maxInserted) return null
    const deletes = [...ds.clients].flatMap(([client, ranges]) =>
      ranges.map(({ clock, len }) => ({ writer: client, from: clock, to: clock + len })),
    )
    return { edit, bytes, inserts: { writer, from, to }, deletes, beside }
  } catch {
    // Yjs throws whatever its reader meets at the end of the bytes.
    return null
  }
}
