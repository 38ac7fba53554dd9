import { isDay, dayNumber } from '#src/domain/council/days.ts'
import { serialOfDay } from './excel-date.ts'
import { packParts } from './pack-parts.ts'
import type { Cell } from './sheet.ts'
import type { Table } from './write-csv.ts'
import { bookParts, columnName, escapeXml } from './xlsx-parts.ts'

export interface SheetLook {
  /** Name of the sheet. */
  readonly name: string
  /** One for each column. */
  readonly columns: readonly {
    readonly width: number
    /** Kept for reading the sheet back; people need not see it. */
    readonly hidden: boolean
    /** What may be chosen in the cells below the heading. */
    readonly choices: readonly string[]
  }[]
  readonly rightToLeft: boolean
}

/** Numbers of the styles in `xlsx-parts.ts`. */
const dayStyle = 1
const headingStyle = 2
/** Space that a reader would trim or fold; said of the texts that have such alone, for it is a third of a cell. */
const spaced = /^\s|\s$|\s\s|[\t\n\r]/

/**
 * An XLSX file with one sheet. Texts are written as texts, which no program computes, whatever they begin with; days
 * as days, so that a sheet can sort and count with them.
 */
export function writeXlsx(table: Table, look: SheetLook): Uint8Array {
  const names = look.columns.map((_, place) => columnName(place))
  const pieces = [sheetHead(look, table)]
  pieces.push(rowXml(1, table.headings, names, headingStyle))
  for (const [index, row] of table.rows.entries()) pieces.push(rowXml(index + 2, row, names, 0))
  pieces.push(sheetFoot(look, names, table.rows.length + 1))
  return packParts([['xl/worksheets/sheet1.xml', pieces.join('')], ...bookParts(look.name)])
}

function rowXml(number: number, cells: readonly Cell[], names: readonly string[], style: number): string {
  let xml = `<row r="${number}">`
  for (let place = 0; place < cells.length; place += 1) {
    const cell = cells[place]
    if (cell === null || cell === undefined || cell === '') continue
    xml += cellXml(cell, `${names[place] ?? columnName(place)}${number}`, style)
  }
  return `${xml}</row>`
}

function cellXml(cell: string | number | boolean, at: string, style: number): string {
  const styled = style === 0 ? '' : ` s="${style}"`
  if (typeof cell === 'number') return `<c r="${at}"${styled}><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`
  // A sheet's days begin with 1900; earlier ones stay words.
  if (cell.length === 10 && cell >= '1900-03-01' && isDay(cell))
    return `<c r="${at}" s="${dayStyle}"><v>${serialOfDay(dayNumber(cell))}</v></c>`
  const kept = spaced.test(cell) ? ' xml:space="preserve"' : ''
  return `<c r="${at}" t="inlineStr"${styled}><is><t${kept}>${escapeXml(cell)}</t></is></c>`
}

function sheetHead(look: SheetLook, table: Table): string {
  const columns = look.columns
    .map(
      ({ width, hidden }, place) =>
        `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`,
    )
    .join('')
  const direction = look.rightToLeft ? ' rightToLeft="1"' : ''
  const last = columnName(Math.max(0, table.headings.length - 1))
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<dimension ref="A1:${last}${table.rows.length + 1}"/>`,
    `<sheetViews><sheetView workbookViewId="0"${direction}>`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns}</cols><sheetData>`,
  ].join('')
}

/** A list of choices is at most 255 characters long, and has no comma in a choice. */
function sheetFoot(look: SheetLook, names: readonly string[], lastRow: number): string {
  const lists = look.columns.flatMap(({ choices }, place) => {
    const words = choices.join(',')
    if (choices.length === 0 || words.length > 250 || choices.some((each) => /[",]/.test(each))) return []
    const cells = `${names[place] ?? ''}2:${names[place] ?? ''}${Math.max(1000, lastRow)}`
    return [
      `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>"${escapeXml(words)}"</formula1></dataValidation>`,
    ]
  })
  const filter = `<autoFilter ref="A1:${names.at(-1) ?? 'A'}${lastRow}"/>`
  const validations =
    lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
  return `</sheetData>${filter}${validations}</worksheet>`
}
