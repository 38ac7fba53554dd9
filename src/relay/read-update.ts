import * as Y from 'yjs'
import { logRoot } from '#src/live/relay-wire.ts'

/** What an update adds; `entries` counts structures, which is what a document's memory goes by. */
export interface ReadUpdate {
  readonly entries: number
}

function isEntry(struct: Y.Item): boolean {
  // Null: the place is given by a neighbour, which stands in the log like everything else.
  const parent: unknown = struct.parent
  const placed = parent === null || parent === logRoot
  const bytes = struct.content instanceof Y.ContentBinary || struct.content instanceof Y.ContentDeleted
  return placed && bytes && struct.parentSub === null
}

/** Reads a Yjs update (version 1). Null where it is none, or holds anything but runs of bytes in the log. */
export function readUpdate(update: Uint8Array): ReadUpdate | null {
  try {
    const { structs } = Y.decodeUpdate(update)
    const known = structs.every((struct) => !(struct instanceof Y.Item) || isEntry(struct))
    return known ? { entries: structs.length } : null
  } catch {
    return null
  }
}

/** Whether these bytes are a Yjs state vector. */
export function isStateVector(bytes: Uint8Array): boolean {
  try {
    Y.decodeStateVector(bytes)
    return true
  } catch {
    return false
  }
}
