import * as v from 'valibot'
import { eventsSchema, queueSchema } from './event-schema.ts'
import { eventsOfFirstForm, replicaOfFirstForm } from './first-form.ts'
import { frame, unframe } from './framed-bytes.ts'
import { chunkText, packChunk, rowsPerChunk, unpackChunk, type PackedChunk } from './packed-chunk.ts'
import type { ReplicaEvent } from './replica-event.ts'
import { emptyReplica, listOf, type ReplicaState } from './replica-state.ts'
import { keyOf, type Row } from './row.ts'

/** Moves up when the form changes; a reader of the form before stays, because unsent edits may lie in it. */
const form = 2

/** Lets the page do something else where this has taken long. */
export type Breathe = () => Promise<void>

/** Rows that were packed, and their bytes: whoever holds the rows need not pack them again. */
export interface PackedOf {
  readonly list: string
  readonly rows: readonly Row[]
  readonly packed: PackedChunk
}

const parts = v.array(v.number())
const strings = v.custom<readonly string[]>(
  (each) => Array.isArray(each) && each.every((text) => typeof text === 'string'),
)
const chunks = v.array(v.object({ part: v.number(), ids: strings, keys: strings, deflated: v.boolean() }))
const entrySchema = v.object({ form: v.literal(form), events: eventsSchema(parts) })
const snapshotSchema = v.object({
  form: v.literal(form),
  lists: v.array(
    v.object({
      list: v.string(),
      cursor: v.nullable(v.string()),
      version: v.number(),
      whole: v.boolean(),
      readMs: v.number(),
      // Snapshots of before owners' lists do not say it.
      withheldMs: v.optional(v.number(), 0),
      sweep: v.nullable(v.array(v.string())),
      // Snapshots of before they were asked for again have none.
      unsure: v.optional(v.array(v.tuple([v.string(), v.number()])), []),
      rows: chunks,
      lost: chunks,
    }),
  ),
  queue: queueSchema,
})

async function inChunks<Made>(
  rows: readonly Row[],
  make: (rows: readonly Row[]) => Made,
  breathe: Breathe,
): Promise<readonly Made[]> {
  const made: Made[] = []
  for (let at = 0; at < rows.length; at += rowsPerChunk) {
    made.push(make(rows.slice(at, at + rowsPerChunk)))
    await breathe()
  }
  return made
}

/** One entry of the journal. */
export async function eventsToBytes(events: readonly ReplicaEvent[], breathe: Breathe): Promise<Uint8Array> {
  const texts: string[] = []
  const wire: unknown[] = []
  for (const event of events) {
    if (event.kind !== 'page') {
      wire.push(event)
      continue
    }
    const packed = await inChunks(event.rows, chunkText, breathe)
    wire.push({ ...event, rows: packed.map((each) => texts.push(each) - 1) })
  }
  return frame({ form, events: wire }, texts)
}

/** Null for bytes of another form, or of none. */
export async function eventsFromBytes(
  bytes: Uint8Array,
  breathe: Breathe,
): Promise<readonly ReplicaEvent[] | null> {
  const framed = unframe(bytes)
  const parsed = v.safeParse(entrySchema, framed?.value)
  if (framed === null || !parsed.success) return eventsOfFirstForm(framed?.value)
  const events: ReplicaEvent[] = []
  for (const event of parsed.output.events) {
    if (event.kind !== 'page') {
      events.push(event)
      continue
    }
    const rows: Row[] = []
    for (const place of event.rows) {
      const part = framed.parts[place]
      if (part === undefined) return null
      rows.push(...unpackChunk({ bytes: part, deflated: false }))
      await breathe()
    }
    events.push({ ...event, rows })
  }
  return events
}

/** The state is copied before anything is awaited. */
export async function replicaToBytes(
  state: ReplicaState,
  breathe: Breathe,
): Promise<{ readonly bytes: Uint8Array; readonly packed: readonly PackedOf[] }> {
  const copies = [...state.lists].map(([list, kept]) => ({
    head: {
      list,
      cursor: kept.cursor,
      version: kept.version,
      whole: kept.whole,
      readMs: kept.readMs,
      withheldMs: kept.withheldMs,
      sweep: kept.sweep === null ? null : [...kept.sweep],
      unsure: [...kept.unsure],
    },
    table: kept.rows.copy(),
    lost: [...kept.lost.values()],
  }))
  const queue = [...state.queue.values()]
  const packed: PackedOf[] = []
  const bytes: Uint8Array[] = []
  const placed = ({ bytes: part, ...rest }: PackedChunk) => ({ part: bytes.push(part) - 1, ...rest })
  const lists: unknown[] = []
  for (const { head, table, lost } of copies) {
    const loose = await inChunks(
      table.loose,
      (rows) => ({ list: head.list, rows, packed: packChunk(rows) }),
      breathe,
    )
    packed.push(...loose)
    const rows = [...table.chunks, ...loose.map((each) => each.packed)].map(placed)
    lists.push({ ...head, rows, lost: (await inChunks(lost, packChunk, breathe)).map(placed) })
  }
  return { bytes: frame({ form, lists, queue }, bytes), packed }
}

/** Rows are not read yet. Null for bytes of another form, or of none. */
export function replicaFromBytes(bytes: Uint8Array): ReplicaState | null {
  const framed = unframe(bytes)
  const parsed = v.safeParse(snapshotSchema, framed?.value)
  if (framed === null || !parsed.success) return replicaOfFirstForm(framed?.value)
  const state = emptyReplica()
  for (const each of parsed.output.lists) {
    const { cursor, version, whole, readMs, withheldMs, sweep, unsure } = each
    const list = listOf(state, each.list)
    for (const { part, ...rest } of each.rows) {
      const found = framed.parts[part]
      if (found === undefined) return null
      list.rows.add({ ...rest, bytes: found })
      rest.ids.forEach((id, place) => list.idByKey.set(rest.keys[place] ?? '', id))
    }
    for (const { part, ...rest } of each.lost) {
      const found = framed.parts[part]
      if (found === undefined) return null
      for (const row of unpackChunk({ ...rest, bytes: found })) list.lost.set(keyOf(row), row)
    }
    const told = sweep === null ? null : new Set(sweep)
    Object.assign(list, { cursor, version, whole, readMs, withheldMs, sweep: told, unsure: new Map(unsure) })
  }
  for (const queued of parsed.output.queue) state.queue.set(queued.edit.id, queued)
  return state
}
