import * as v from 'valibot'
import { editSchema, eventSchema, troubleSchema } from './event-schema.ts'
import { packedSchema, packRows, unpackRows } from './packed-rows.ts'
import type { ReplicaEvent } from './replica-event.ts'
import { emptyReplica, listOf, type ReplicaState } from './replica-state.ts'
import { keyOf } from './row.ts'

/** Moves up when the form changes; a reader of the form before stays, because unsent edits may lie in it. */
const form = 1

const entrySchema = v.object({ form: v.literal(form), events: v.array(eventSchema) })
const snapshotSchema = v.object({
  form: v.literal(form),
  lists: v.array(
    v.object({
      list: v.string(),
      cursor: v.nullable(v.string()),
      version: v.number(),
      whole: v.boolean(),
      // Snapshots of before the age limit do not say it, and count as old.
      readMs: v.optional(v.number(), 0),
      withheldMs: v.optional(v.number(), 0),
      sweep: v.nullable(v.array(v.string())),
      rows: packedSchema,
      lost: packedSchema,
    }),
  ),
  queue: v.array(v.object({ edit: editSchema, trouble: v.nullable(troubleSchema) })),
})

function toBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

function fromBytes<Schema extends v.GenericSchema>(
  schema: Schema,
  bytes: Uint8Array,
): v.InferOutput<Schema> | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** One entry of the journal. */
export function eventsToBytes(events: readonly ReplicaEvent[]): Uint8Array {
  const wire = events.map((each) => (each.kind === 'page' ? { ...each, rows: packRows(each.rows) } : each))
  return toBytes({ form, events: wire })
}

/** Null for bytes of another form, or of none. */
export function eventsFromBytes(bytes: Uint8Array): readonly ReplicaEvent[] | null {
  return fromBytes(entrySchema, bytes)?.events ?? null
}

export function replicaToBytes(state: ReplicaState): Uint8Array {
  const lists = [...state.lists].map(([list, kept]) => ({
    list,
    cursor: kept.cursor,
    version: kept.version,
    whole: kept.whole,
    readMs: kept.readMs,
    withheldMs: kept.withheldMs,
    sweep: kept.sweep === null ? null : [...kept.sweep],
    rows: packRows(kept.rows.values()),
    lost: packRows(kept.lost.values()),
  }))
  return toBytes({ form, lists, queue: [...state.queue.values()] })
}

/** Null for bytes of another form, or of none. */
export function replicaFromBytes(bytes: Uint8Array): ReplicaState | null {
  const read = fromBytes(snapshotSchema, bytes)
  if (read === null) return null
  const state = emptyReplica()
  for (const each of read.lists) {
    const list = listOf(state, each.list)
    for (const row of unpackRows(each.rows)) {
      list.rows.set(row.id, row)
      list.idByKey.set(keyOf(row), row.id)
    }
    for (const row of unpackRows(each.lost)) list.lost.set(keyOf(row), row)
    list.cursor = each.cursor
    list.version = each.version
    list.whole = each.whole
    list.readMs = each.readMs
    list.withheldMs = each.withheldMs
    list.sweep = each.sweep === null ? null : new Set(each.sweep)
  }
  for (const queued of read.queue) state.queue.set(queued.edit.id, queued)
  return state
}
