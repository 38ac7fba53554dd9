import Papa from 'papaparse'
import { formulaSafe } from './formula-safe.ts'
import type { Cell } from './sheet.ts'

/** What to write: a heading for each column, and rows. */
export interface Table {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

function asText(cell: Cell): string {
  if (typeof cell === 'string') return formulaSafe(cell)
  return cell === null ? '' : String(cell)
}

/** UTF-8 with its mark, without which Excel reads accents wrongly; no cell can be taken for a formula. */
export function writeCsv(table: Table, separator: ',' | ';' = ','): Uint8Array {
  const rows = [table.headings, ...table.rows].map((row) => row.map(asText))
  const text = Papa.unparse(rows, { delimiter: separator, newline: '\r\n' })
  return new TextEncoder().encode(`\uFEFF${text}\r\n`)
}
