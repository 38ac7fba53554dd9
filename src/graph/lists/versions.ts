import * as v from 'valibot'
import { askingPage } from '../paging.ts'
import { segment } from '../path.ts'
import { listPath, listRead, type ListAddress } from './list-address.ts'

/** One earlier state of an item. */
export interface ItemVersion {
  readonly id: string
  readonly modifiedAt: string
  readonly modifiedBy: { readonly personId: string | null; readonly name: string }
  readonly fields: Readonly<Record<string, unknown>>
}

const versionSchema = v.object({
  id: v.string(),
  lastModifiedDateTime: v.string(),
  lastModifiedBy: v.optional(
    v.object({
      user: v.optional(
        v.object({ id: v.optional(v.nullable(v.string())), displayName: v.optional(v.nullable(v.string())) }),
      ),
    }),
  ),
  fields: v.optional(v.record(v.string(), v.unknown()), {}),
})

/** Newest first, as far back as the list's settings keep them. */
export function versionsOf(address: ListAddress, itemId: string) {
  return askingPage(
    listRead(`${listPath(address)}/items/${segment(itemId)}/versions?$expand=fields`),
    versionSchema,
    (wire): ItemVersion => ({
      id: wire.id,
      modifiedAt: wire.lastModifiedDateTime,
      modifiedBy: {
        personId: wire.lastModifiedBy?.user?.id ?? null,
        name: wire.lastModifiedBy?.user?.displayName ?? '',
      },
      fields: wire.fields,
    }),
  )
}
