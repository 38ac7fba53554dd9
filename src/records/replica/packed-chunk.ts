import { deflateSync, inflateSync } from 'fflate'
import * as v from 'valibot'
import { keyOf, type Row } from './row.ts'
import { createShapes } from './shaped.ts'

/** Some rows as bytes that are read when one of them is asked for; what must be known before stands beside them. */
export interface PackedChunk {
  readonly ids: readonly string[]
  /** Of each row as `keyOf` says it. */
  readonly keys: readonly string[]
  readonly deflated: boolean
  readonly bytes: Uint8Array
}

/** What to read and unseal counts more than what to inflate: of a chunk that nobody looks at, nothing is. */
const deflatedFrom = 16_384

/** A few hundred rows are read in some milliseconds: no more stands between a click and its answer. */
export const rowsPerChunk = 250

/**
 * Each row as the number of its shape and its values: the names of its columns stand once for all rows that fill the
 * same ones, which halves what is sealed and parsed.
 */
const chunkSchema = v.object({
  shapes: v.array(v.array(v.string())),
  // Each kind reads its own values later: walking through them here as well would take as long as parsing them.
  rows: v.custom<readonly PackedRow[]>((rows) => Array.isArray(rows) && rows.every(isPackedRow)),
})

type PackedRow = readonly [
  shape: number,
  id: string,
  eTag: string,
  createdMs: number,
  modifiedMs: number,
  modifiedBy: string,
  ...values: readonly unknown[],
]
const before = 6

function isPackedRow(row: unknown): row is PackedRow {
  if (!Array.isArray(row) || row.length < before) return false
  const [shape, id, eTag, created, modified, by]: unknown[] = row
  const texts = typeof id === 'string' && typeof eTag === 'string' && typeof by === 'string'
  return texts && typeof shape === 'number' && typeof created === 'number' && typeof modified === 'number'
}

/** The rows as the text of a chunk. */
export function chunkText(rows: readonly Row[]): string {
  const places = new Map<string, number>()
  const shapes: string[][] = []
  const packed = rows.map((row): PackedRow => {
    const { id, eTag, createdMs, modifiedMs, modifiedBy, fields } = row
    const names = Object.keys(fields)
    const name = names.join('\n')
    let shape = places.get(name)
    if (shape === undefined) {
      shape = shapes.push(names) - 1
      places.set(name, shape)
    }
    return [shape, id, eTag, createdMs, modifiedMs, modifiedBy, ...Object.values(fields)]
  })
  return JSON.stringify({ shapes, rows: packed })
}

/** The rows as a snapshot keeps them: in a third of the bytes, where there are many. */
export function packChunk(rows: readonly Row[]): PackedChunk {
  const plain = new TextEncoder().encode(chunkText(rows))
  const many = plain.byteLength >= deflatedFrom
  const bytes = many ? deflateSync(plain, { level: 1 }) : plain
  return { ids: rows.map((each) => each.id), keys: rows.map(keyOf), deflated: many, bytes }
}

/** Throws `TypeError` for bytes of anything else: sealed as they were, nobody else's can be here. */
export function unpackChunk(chunk: Pick<PackedChunk, 'bytes' | 'deflated'>): readonly Row[] {
  const bytes = chunk.deflated ? inflateSync(chunk.bytes) : chunk.bytes
  const parsed = v.safeParse(chunkSchema, JSON.parse(new TextDecoder().decode(bytes)))
  if (!parsed.success) throw new TypeError('A chunk of rows is none.')
  const { shapes, rows } = parsed.output
  const blank = createShapes()
  return rows.map((packed) => {
    const [shape, id, eTag, createdMs, modifiedMs, modifiedBy] = packed
    const names = shapes[shape] ?? []
    const fields = blank(names)
    let place = before
    for (const name of names) {
      fields[name] = packed[place]
      place += 1
    }
    return { id, eTag, createdMs, modifiedMs, modifiedBy, fields }
  })
}
