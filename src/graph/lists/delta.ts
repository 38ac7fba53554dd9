import * as v from 'valibot'
import { asking, type Asking } from '../asking.ts'
import { listPath, listRead, type ListAddress } from './list-address.ts'
import { listItem, listItemSchema, type ListItem } from './list-item.ts'

export interface DeltaPage {
  /** The last word on each item: one that was changed and then removed stands in `deletedIds` alone. */
  readonly items: readonly ListItem[]
  readonly deletedIds: readonly string[]
  /** Where to go on: more pages now while `more`, else the next change. */
  readonly cursor: string
  readonly more: boolean
}

const pageSchema = v.object({
  value: v.array(v.unknown()),
  '@odata.nextLink': v.optional(v.string()),
  '@odata.deltaLink': v.optional(v.string()),
})
const deletedSchema = v.object({ id: v.string(), deleted: v.object({}) })
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** Fields are not copied: a first page has 5,000 rows of sixty columns, of which `records/` takes what it knows. */
const deltaItemSchema = v.object({
  ...listItemSchema.entries,
  fields: v.optional(v.custom<Record<string, unknown>>(isRecord), {}),
})
const cursorSchema = v.pipe(
  pageSchema,
  v.check((page) => (page['@odata.nextLink'] ?? page['@odata.deltaLink']) !== undefined),
)

/** How a reading of the whole list begins. */
export interface DeltaStart {
  /** Rows in a page: 200 when left out, 5,000 at most. */
  readonly top?: number
  /** Internal names of the only columns wanted; of the item itself comes then only what a `ListItem` holds. */
  readonly columns?: readonly string[]
}

/** `deleted` says that an item is gone: without its name it could be left out. */
const itemParts = 'id,eTag,createdDateTime,lastModifiedDateTime,createdBy,lastModifiedBy,deleted'

/**
 * Changes of a list. `from` is null for everything, `latest` for only a cursor of now, else the cursor of the page
 * before. An old cursor throws `Gone`: everything is read again, unsent edits kept.
 */
export function listDelta(
  address: ListAddress,
  from: string | null,
  { top, columns }: DeltaStart = {},
): Asking<DeltaPage> {
  const asked =
    columns === undefined
      ? '$expand=fields'
      : `$select=${itemParts}&$expand=fields($select=${columns.join(',')})`
  const start = `${listPath(address)}/items/delta?${asked}`
  const beginning = top === undefined ? start : `${start}&$top=${top}`
  const path = from === null ? beginning : from === 'latest' ? `${start}&token=latest` : from
  return asking(listRead(path), cursorSchema, (page) => {
    const nextLink = page['@odata.nextLink']
    const told = new Map<string, ListItem | null>()
    for (const each of page.value) {
      const gone = isRecord(each) && 'deleted' in each ? v.safeParse(deletedSchema, each) : null
      const parsed = gone?.success === true ? null : v.safeParse(deltaItemSchema, each)
      if (gone?.success === true) told.set(gone.output.id, null)
      else if (parsed?.success === true) told.set(parsed.output.id, listItem(parsed.output))
    }
    return {
      items: [...told.values()].filter((each) => each !== null),
      deletedIds: [...told].flatMap(([id, item]) => (item === null ? [id] : [])),
      cursor: nextLink ?? page['@odata.deltaLink'] ?? '',
      more: nextLink !== undefined,
    }
  })
}
