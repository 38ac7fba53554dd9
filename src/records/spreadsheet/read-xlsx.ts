import { xmlText } from './scan-xml.ts'
import { FileRefused, type Sheet } from './sheet.ts'
import type { SheetLimits } from './sheet-limits.ts'
import { readBook } from './xlsx-book.ts'
import { readCells } from './xlsx-cells.ts'
import { openZip } from './zip-parts.ts'

/** The sheets of an XLSX file, those to see first. Throws `FileRefused`. */
export async function readXlsx(bytes: Uint8Array, limits: SheetLimits): Promise<readonly Sheet[]> {
  const zip = openZip(bytes, limits)
  const book = await readBook(zip)
  const sheets: Sheet[] = []
  for (const { name, hidden, part } of book.sheets) {
    const xml = await zip.part(part)
    if (xml === null) throw new FileRefused('damaged')
    sheets.push({ name, hidden, rows: readCells(xmlText(xml), book, limits) })
  }
  return sheets.toSorted((one, other) => Number(one.hidden) - Number(other.hidden))
}
