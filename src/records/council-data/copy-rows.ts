import { ask, askAll } from '#src/graph/asking.ts'
import { Duplicate } from '#src/graph/failures.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { itemByKey, itemsWhere, newItem } from '#src/graph/lists/items.ts'
import type { ListItem } from '#src/graph/lists/list-item.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import type { RecordKind } from '../definition/record-kind.ts'

const rowsInPage = 500
const rowsInBatch = 20

export interface CopyOptions {
  readonly signal: AbortSignal
  /** Old addresses of minutes and their new ones. */
  readonly addresses: ReadonlyMap<string, string>
  /** By `ClientKey`. */
  readonly only: (key: string) => boolean
}

/**
 * Makes every row of a list anew in the same list of another site, under its own key and with the fields that Weft
 * knows. A row whose key is there already is left as it is: an earlier attempt made it. Answers how many were made.
 * Throws the client's failure.
 */
export async function copyRows(
  graph: GraphClient,
  kind: Pick<RecordKind<unknown>, 'list' | 'columns'>,
  fromSite: string,
  toSite: string,
  options: CopyOptions,
): Promise<number> {
  const names = kind.columns.map((each) => each.name)
  const address = { siteId: toSite, list: kind.list }
  const keyOf = ({ fields }: ListItem) => {
    const key = fields['ClientKey']
    return typeof key === 'string' ? key : ''
  }
  const there = new Set((await askEveryPage(graph, itemsWhere(address, { top: rowsInPage }))).map(keyOf))
  const first = itemsWhere({ siteId: fromSite, list: kind.list }, { top: rowsInPage })
  let made = 0
  for (let page = await ask(graph, first); ; page = await ask(graph, first.next(page.nextLink))) {
    const wanted = page.entries.filter((each) => {
      const key = keyOf(each)
      return key !== '' && !there.has(key) && options.only(key)
    })
    for (let from = 0; from < wanted.length; from += rowsInBatch) {
      options.signal.throwIfAborted()
      const rows = wanted
        .slice(from, from + rowsInBatch)
        .map((each) => fieldsOf(each, names, options.addresses))
      const told = await askAll(
        graph,
        rows.map((fields) => newItem(address, fields)),
      )
      for (const [place, each] of told.entries()) {
        if (each.ok) made += 1
        else await unlessThere(graph, address, String(rows[place]?.['ClientKey']), each.failure)
      }
    }
    if (page.nextLink === null) return made
  }
}

/** A create that failed is no failure where the row is there: its answer was lost, or somebody else was first. */
async function unlessThere(
  graph: GraphClient,
  address: { readonly siteId: string; readonly list: string },
  key: string,
  failure: Error,
): Promise<void> {
  if (failure instanceof Duplicate) return
  const found = await ask(graph, itemByKey(address, key)).catch(() => null)
  if (found === null) throw failure
}

function fieldsOf(
  { fields }: ListItem,
  names: readonly string[],
  addresses: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = fields[name]
      if (value === undefined || value === null || value === '') return []
      return [[name, typeof value === 'string' ? (addresses.get(value) ?? value) : value]]
    }),
  )
}
