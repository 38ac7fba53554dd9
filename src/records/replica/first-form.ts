import * as v from 'valibot'
import { eventsSchema, queueSchema } from './event-schema.ts'
import { packedColumnsSchema, unpackColumns } from './packed-columns.ts'
import type { ReplicaEvent } from './replica-event.ts'
import { emptyReplica, listOf, type ReplicaState } from './replica-state.ts'
import { keyOf } from './row.ts'

/** JSON alone, rows by column. Devices may hold unsent edits in it, so that it is read as long as there are any. */
const form = v.literal(1)

const rows = v.pipe(
  packedColumnsSchema,
  v.transform((packed) => unpackColumns(packed)),
)
const entrySchema = v.object({ form, events: eventsSchema(rows) })
const snapshotSchema = v.object({
  form,
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
      rows,
      lost: rows,
    }),
  ),
  queue: queueSchema,
})

export function eventsOfFirstForm(value: unknown): readonly ReplicaEvent[] | null {
  const parsed = v.safeParse(entrySchema, value)
  return parsed.success ? parsed.output.events : null
}

export function replicaOfFirstForm(value: unknown): ReplicaState | null {
  const parsed = v.safeParse(snapshotSchema, value)
  if (!parsed.success) return null
  const state = emptyReplica()
  for (const each of parsed.output.lists) {
    const { cursor, version, whole, readMs, withheldMs, sweep } = each
    const list = listOf(state, each.list)
    for (const row of each.rows) {
      list.rows.set(row)
      list.idByKey.set(keyOf(row), row.id)
    }
    for (const row of each.lost) list.lost.set(keyOf(row), row)
    const told = sweep === null ? null : new Set(sweep)
    Object.assign(list, { cursor, version, whole, readMs, withheldMs, sweep: told })
  }
  for (const queued of parsed.output.queue) state.queue.set(queued.edit.id, queued)
  return state
}
