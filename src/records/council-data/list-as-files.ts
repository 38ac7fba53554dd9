import { ask } from '#src/graph/asking.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { columnsOf } from '#src/graph/lists/list-definition.ts'
import { itemsWhere } from '#src/graph/lists/items.ts'
import type { ListItem } from '#src/graph/lists/list-item.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { writeCsv } from '../spreadsheet/write-csv.ts'
import { sessionLogKind } from '../kinds/session-log-kind.ts'
import type { Cell } from '../spreadsheet/sheet.ts'
import { plainRowText } from '../stores/row-text.ts'
import type { CouncilList } from './council-lists.ts'
import type { ZipWriter } from './zip-writer.ts'

/** What a list of SharePoint has of its own and nobody fills in. */
const notOurs = new Set(['ContentType', 'Attachments'])
const rowsInPage = 500

/** What the item is beside its fields; the same names in both files. */
const head = ['id', 'createdAt', 'createdBy', 'modifiedAt', 'modifiedBy'] as const

interface CsvColumn {
  readonly name: string
  readonly heading: string
}

/** The definition's columns as it orders them, then those that somebody added by hand. */
async function csvColumns(
  graph: GraphClient,
  siteId: string,
  list: CouncilList,
): Promise<readonly CsvColumn[]> {
  const found = await askEveryPage(graph, columnsOf({ siteId, list: list.list }))
  const own = new Set(list.columns.map((each) => each.name))
  const added = found.filter(
    ({ name, raw }) =>
      !own.has(name) && !notOurs.has(name) && raw['hidden'] !== true && raw['readOnly'] !== true,
  )
  const headings = new Map(found.map((each) => [each.name, each.displayName]))
  return [...list.columns, ...added].map(({ name, displayName }) => ({
    name,
    heading: headings.get(name) ?? displayName,
  }))
}

function cell(raw: unknown): Cell {
  if (raw === undefined || raw === null) return null
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw
  return JSON.stringify(raw)
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The second and later pieces of a table go without headings and without the mark that UTF-8 begins with. */
function csvRows(columns: readonly CsvColumn[], items: readonly ListItem[], first: boolean): Uint8Array {
  const headings = [...head, ...columns.map((each) => each.heading)]
  const rows = items.map((item) => [
    ...head.map((name) => item[name]),
    ...columns.map(({ name }) => cell(item.fields[name])),
  ])
  const whole = writeCsv({ headings, rows })
  return first ? whole : whole.slice(writeCsv({ headings, rows: [] }).length)
}

/** Rows of a session's moves as the JSON that they are, so that they are read without Weft. */
async function readable(list: CouncilList, items: readonly ListItem[]): Promise<readonly ListItem[]> {
  if (list.list !== sessionLogKind.list) return items
  const name = 'Moves'
  return Promise.all(
    items.map(async (each) => {
      const text = each.fields[name]
      return typeof text === 'string'
        ? { ...each, fields: { ...each.fields, [name]: await plainRowText(text) } }
        : each
    }),
  )
}

/**
 * Writes a list into the zip as it is read, page by page: `<folder>/<list>.json` with every field as SharePoint gives it,
 * and `<folder>/<list>.csv` for people. `onRows` hears how many rows were read so far. Throws the client's failure, and
 * what the signal was aborted with.
 */
export async function writeListFiles(
  graph: GraphClient,
  siteId: string,
  list: CouncilList,
  zip: ZipWriter,
  { signal, onRows }: { readonly signal: AbortSignal; readonly onRows: (rows: number) => void },
): Promise<number> {
  const address = { siteId, list: list.list }
  // Both are asked for before anything is written: a list that may not be read leaves no empty files.
  const columns = await csvColumns(graph, siteId, list)
  const first = itemsWhere(address, { top: rowsInPage })
  let page = await ask(graph, first)
  const json = zip.entry(`lists/${list.list}.json`)
  const csv = zip.entry(`lists/${list.list}.csv`)
  let rows = 0
  json.write(bytesOf(`{"list":${JSON.stringify(list.list)},"columns":${JSON.stringify(columns)},"items":[`))
  for (;;) {
    signal.throwIfAborted()
    const items = await readable(list, page.entries)
    for (const { eTag: _, ...item } of items) {
      json.write(bytesOf(`${rows === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`))
      rows += 1
    }
    csv.write(csvRows(columns, items, rows === items.length))
    onRows(rows)
    if (page.nextLink === null) break
    page = await ask(graph, first.next(page.nextLink))
  }
  json.write(bytesOf('\n]}\n'))
  json.end()
  csv.end()
  return rows
}
