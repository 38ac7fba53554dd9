import * as v from 'valibot'

/** Fields stay raw: the lists' owner may have added columns, and `records/` knows what each kind means. */
export interface ListItem {
  readonly id: string
  /** For `If-Match`; null where an answer leaves it out. */
  readonly eTag: string | null
  readonly fields: Readonly<Record<string, unknown>>
  /** ISO instants; null where an answer leaves them out. */
  readonly createdAt: string | null
  readonly modifiedAt: string | null
  /** Entra object ids. */
  readonly createdBy: string | null
  readonly modifiedBy: string | null
}

const by = v.optional(v.object({ user: v.optional(v.object({ id: v.optional(v.nullable(v.string())) })) }))

export const listItemSchema = v.object({
  id: v.string(),
  eTag: v.optional(v.string()),
  '@odata.etag': v.optional(v.string()),
  fields: v.optional(v.record(v.string(), v.unknown()), {}),
  createdDateTime: v.optional(v.string()),
  lastModifiedDateTime: v.optional(v.string()),
  createdBy: by,
  lastModifiedBy: by,
})

export function listItem(wire: v.InferOutput<typeof listItemSchema>): ListItem {
  return {
    id: wire.id,
    eTag: wire.eTag ?? wire['@odata.etag'] ?? null,
    fields: wire.fields,
    createdAt: wire.createdDateTime ?? null,
    modifiedAt: wire.lastModifiedDateTime ?? null,
    createdBy: wire.createdBy?.user?.id ?? null,
    modifiedBy: wire.lastModifiedBy?.user?.id ?? null,
  }
}
