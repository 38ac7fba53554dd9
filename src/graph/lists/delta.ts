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

/** Null for what is no item. */
export function itemOf(wire: unknown): ListItem | null {
  const usual = usualItem(wire)
  if (usual !== null) return usual
  const parsed = v.safeParse(deltaItemSchema, wire)
  return parsed.success ? listItem(parsed.output) : null
}

/**
 * An item with all its parts, as nearly all of five thousand are, in a fifth of the schema's time; null for any other,
 * which the schema looks at. `lists.test.ts` holds the two to one answer.
 */
function usualItem(wire: unknown): ListItem | null {
  if (!isRecord(wire)) return null
  const { id, eTag, fields, createdDateTime: createdAt, lastModifiedDateTime: modifiedAt } = wire
  const [createdBy, modifiedBy] = [userOf(wire['createdBy']), userOf(wire['lastModifiedBy'])]
  if (typeof id !== 'string' || typeof eTag !== 'string' || !isRecord(fields)) return null
  if (typeof createdAt !== 'string' || typeof modifiedAt !== 'string') return null
  if ('@odata.etag' in wire && typeof wire['@odata.etag'] !== 'string') return null
  if (createdBy === null || modifiedBy === null) return null
  return { id, eTag, fields, createdAt, modifiedAt, createdBy, modifiedBy }
}

/** Null where it is not as usual. */
function userOf(by: unknown): string | null {
  if (!isRecord(by) || !isRecord(by['user'])) return null
  const { id } = by['user']
  return typeof id === 'string' ? id : null
}

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
      const item = gone?.success === true ? null : itemOf(each)
      if (gone?.success === true) told.set(gone.output.id, null)
      else if (item !== null) told.set(item.id, item)
    }
    return {
      items: [...told.values()].filter((each) => each !== null),
      deletedIds: [...told].flatMap(([id, item]) => (item === null ? [id] : [])),
      cursor: nextLink ?? page['@odata.deltaLink'] ?? '',
      more: nextLink !== undefined,
    }
  })
}
