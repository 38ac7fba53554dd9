import * as v from 'valibot'
import { asking, type Asking } from '../asking.ts'
import { listPath, listRead, type ListAddress } from './list-address.ts'
import { listItem, listItemSchema, type ListItem } from './list-item.ts'

export interface DeltaPage {
  /** In the order told; the last word on an item wins. */
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

/**
 * Changes of a list. `from` is null for everything, `latest` for only a cursor of now, else the cursor of the page
 * before. An old cursor throws `Gone`: everything is read again, unsent edits kept.
 */
export function listDelta(address: ListAddress, from: string | null): Asking<DeltaPage> {
  const start = `${listPath(address)}/items/delta?$expand=fields`
  const path = from === null ? start : from === 'latest' ? `${start}&token=latest` : from
  return asking(listRead(path), cursorSchema, (page) => {
    const nextLink = page['@odata.nextLink']
    const deletedIds: string[] = []
    const items = page.value.flatMap((each) => {
      const deleted = v.safeParse(deletedSchema, each)
      if (deleted.success) deletedIds.push(deleted.output.id)
      const parsed = v.safeParse(listItemSchema, each)
      return parsed.success && !deleted.success ? [listItem(parsed.output)] : []
    })
    return {
      items,
      deletedIds,
      cursor: nextLink ?? page['@odata.deltaLink'] ?? '',
      more: nextLink !== undefined,
    }
  })
}
