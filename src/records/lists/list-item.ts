import * as v from 'valibot'
import { listItem, listItemSchema } from '#src/graph/lists/list-item.ts'
import { Malformed } from '#src/graph/failures.ts'
import { SchemaMismatch } from '#src/graph/schema-mismatch.ts'
import type { Reading, RecordKind } from '../definition/record-kind.ts'

const pageSchema = v.object({
  value: v.array(v.unknown()),
  '@odata.nextLink': v.optional(v.string()),
  '@odata.deltaLink': v.optional(v.string()),
})

function parsed<Wire extends v.GenericSchema>(schema: Wire, body: unknown): v.InferOutput<Wire> {
  const read = v.safeParse(schema, body)
  if (read.success) return read.output
  const cause = new SchemaMismatch(read.issues)
  throw new Malformed({ what: 'reading a list', effect: 'unknown', cause })
}

/** An item of one of Weft's lists: where it is, its version, and its record or what is wrong with it. */
export interface ListItem<Kept> {
  readonly id: string
  /** Goes into `If-Match` as it is; empty where the answer had none. */
  readonly eTag: string
  readonly createdMs: number
  /** Entra ids of who made it and who changed it last, as SharePoint stamps them; null where the answer has none. */
  readonly createdBy?: string | null
  readonly modifiedBy?: string | null
  readonly reading: Reading<Kept>
}

/** Throws `Malformed` where the answer is no list item at all. */
export function readItem<Kept>(kind: RecordKind<Kept>, body: unknown): ListItem<Kept> {
  const item = listItem(parsed(listItemSchema, body))
  return {
    id: item.id,
    eTag: item.eTag ?? '',
    createdMs: Date.parse(item.createdAt ?? '') || 0,
    createdBy: item.createdBy,
    modifiedBy: item.modifiedBy,
    reading: kind.fromFields(item.fields),
  }
}

export interface ItemPage<Kept> {
  readonly items: readonly ListItem<Kept>[]
  /** Ids of items that a delta says are deleted. */
  readonly deleted: readonly string[]
  readonly nextLink: string | null
  readonly deltaLink: string | null
}

/** One page of items; entries that are no items (deleted ones of a delta, nonsense) are left out. */
export function readPage<Kept>(kind: RecordKind<Kept>, body: unknown): ItemPage<Kept> {
  const page = parsed(pageSchema, body)
  const items = page.value.flatMap((each) => {
    const known = v.safeParse(v.looseObject({ id: v.string(), fields: v.looseObject({}) }), each)
    return known.success ? [readItem(kind, each)] : []
  })
  const deleted = page.value.flatMap((each) => {
    const known = v.safeParse(v.object({ id: v.string(), deleted: v.looseObject({}) }), each)
    return known.success ? [known.output.id] : []
  })
  return {
    items,
    deleted,
    nextLink: page['@odata.nextLink'] ?? null,
    deltaLink: page['@odata.deltaLink'] ?? null,
  }
}

/** The records of a page that can be read, and how many need repair. */
export function readable<Kept>(items: readonly ListItem<Kept>[]): {
  readonly kept: readonly { readonly id: string; readonly eTag: string; readonly record: Kept }[]
  readonly needRepair: number
} {
  const kept = items.flatMap(({ id, eTag, reading }) =>
    reading.ok ? [{ id, eTag, record: reading.record }] : [],
  )
  return { kept, needRepair: items.length - kept.length }
}
