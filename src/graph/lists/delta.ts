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
const cursorSchema = v.pipe(
  pageSchema,
  v.check((page) => (page['@odata.nextLink'] ?? page['@odata.deltaLink']) !== undefined),
)

/** How a reading of the whole list begins. */
export interface DeltaStart {
  /** Rows in a page: 200 when left out, 5,000 at most. */
  readonly top?: number
  /** Internal names of the only columns wanted. */
  readonly columns?: readonly string[]
}

/**
 * Changes of a list. `from` is null for everything, `latest` for only a cursor of now, else the cursor of the page
 * before. An old cursor throws `Gone`: everything is read again, unsent edits kept.
 */
export function listDelta(
  address: ListAddress,
  from: string | null,
  { top, columns }: DeltaStart = {},
): Asking<DeltaPage> {
  const fields = columns === undefined ? 'fields' : `fields($select=${columns.join(',')})`
  const start = `${listPath(address)}/items/delta?$expand=${fields}`
  const beginning = top === undefined ? start : `${start}&$top=${top}`
  const path = from === null ? beginning : from === 'latest' ? `${start}&token=latest` : from
  return asking(listRead(path), cursorSchema, (page) => {
    const nextLink = page['@odata.nextLink']
    const told = new Map<string, ListItem | null>()
    for (const each of page.value) {
      const deleted = v.safeParse(deletedSchema, each)
      const parsed = deleted.success ? null : v.safeParse(listItemSchema, each)
      if (deleted.success) told.set(deleted.output.id, null)
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
