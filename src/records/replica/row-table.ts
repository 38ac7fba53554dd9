import { rowsPerChunk, unpackChunk, type PackedChunk } from './packed-chunk.ts'
import type { Row } from './row.ts'

interface Chunk {
  readonly packed: PackedChunk
  rows: readonly Row[] | null
  /** Every row of it is still the table's. */
  whole: boolean
}

interface Slot {
  row: Row | null
  chunk: Chunk | null
  readonly place: number
}

/** A table at one moment: chunks that stay as they are, and the rows that none of them holds. */
export interface TableCopy {
  readonly chunks: readonly PackedChunk[]
  readonly loose: readonly Row[]
}

/** Rows of a list by id. Those out of a snapshot are read when they are asked for, a chunk at a time. */
export interface RowTable {
  readonly size: number
  ids(): IterableIterator<string>
  get(id: string): Row | undefined
  /** The row as it is now, read when the answer is called; null where there is none. */
  later(id: string): (() => Row) | null
  set(row: Row): void
  delete(id: string): void
  clear(): void
  values(): IterableIterator<Row>
  /** Rows of a chunk, none of which is read for it. */
  add(packed: PackedChunk): void
  /** The chunk holds what the table has of these rows: as long as that is true it need not be packed again. */
  adopt(packed: PackedChunk, rows: readonly Row[]): void
  copy(): TableCopy
}

export function createRowTable(): RowTable {
  const slots = new Map<string, Slot>()
  const chunks = new Set<Chunk>()

  function rowIn(slot: Slot): Row | undefined {
    const { chunk } = slot
    if (slot.row === null && chunk !== null) {
      chunk.rows ??= unpackChunk(chunk.packed)
      slot.row = chunk.rows[slot.place] ?? null
    }
    return slot.row ?? undefined
  }

  function leave(slot: Slot | undefined) {
    if (slot?.chunk === null || slot === undefined) return
    slot.chunk.whole = false
    chunks.delete(slot.chunk)
  }

  function put(packed: PackedChunk, rows: readonly Row[] | null) {
    const chunk: Chunk = { packed, rows, whole: true }
    chunks.add(chunk)
    packed.ids.forEach((id, place) => {
      leave(slots.get(id))
      slots.set(id, { row: rows?.[place] ?? null, chunk, place })
    })
  }

  return {
    get size() {
      return slots.size
    },
    ids: () => slots.keys(),
    get(id) {
      const slot = slots.get(id)
      return slot === undefined ? undefined : rowIn(slot)
    },
    later(id) {
      const slot = slots.get(id)
      if (slot === undefined) return null
      return () => {
        const row = rowIn(slot)
        if (row === undefined) throw new RangeError(`A chunk holds no row ${id}.`)
        return row
      }
    },
    set(row) {
      leave(slots.get(row.id))
      slots.set(row.id, { row, chunk: null, place: 0 })
    },
    delete(id) {
      leave(slots.get(id))
      slots.delete(id)
    },
    clear() {
      slots.clear()
      chunks.clear()
    },
    *values() {
      for (const slot of slots.values()) {
        const row = rowIn(slot)
        if (row !== undefined) yield row
      }
    },
    add: (packed) => put(packed, null),
    adopt(packed, rows) {
      if (rows.every((row) => slots.get(row.id)?.row === row)) put(packed, rows)
    },
    copy() {
      // Small ones are packed together with the rest, or a year of edits would leave hundreds of them.
      const kept = new Set([...chunks].filter((each) => each.packed.ids.length * 2 >= rowsPerChunk))
      const loose: Row[] = []
      for (const slot of slots.values()) {
        if (slot.chunk !== null && kept.has(slot.chunk)) continue
        const row = rowIn(slot)
        if (row !== undefined) loose.push(row)
      }
      return { chunks: [...kept].map((each) => each.packed), loose }
    },
  }
}
