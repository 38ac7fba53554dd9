import { dateOfSerial } from './excel-date.ts'
import { attribute, scanXml } from './scan-xml.ts'
import { FileRefused, type Cell, type SheetRow } from './sheet.ts'
import type { SheetLimits } from './sheet-limits.ts'
import type { Book } from './xlsx-book.ts'

/** `B` of `B3` is 1; null where no letters lead. */
function columnOf(reference: string, from: number, to: number): number | null {
  let column = 0
  let at = from
  for (; at < to; at += 1) {
    const code = reference.charCodeAt(at) & 0xdf
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
    if (column > 20_000) throw new FileRefused('damaged')
  }
  return at === from ? null : column - 1
}

interface OpenCell {
  type: string
  style: number
  column: number
  value: string
  formula: string
  /** Text of an inline string. */
  inline: string
}

/** Rows with something in them. Claimed sizes are not believed; only what is there counts. Throws `FileRefused`. */
export function readCells(
  xml: string,
  book: Pick<Book, 'strings' | 'dayStyles' | 'since1904'>,
  limits: SheetLimits,
): readonly SheetRow[] {
  const rows: { number: number; cells: Cell[]; hidden: boolean; broken: boolean }[] = []
  const merged: string[] = []
  let number = 0
  let hidden = false
  let cells: Cell[] = []
  let cell: OpenCell | null = null
  let column = 0
  let into: 'value' | 'formula' | 'inline' | null = null
  let aloud = 0

  function endRow() {
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop()
    if (cells.length === 0) return
    if (rows.length >= limits.rows) throw new FileRefused('too-many-rows')
    rows.push({ number, cells, hidden, broken: false })
  }

  function endCell(done: OpenCell) {
    const value = valueOf(done, book)
    column = done.column + 1
    if (value === null) return
    if (done.column >= limits.columns) throw new FileRefused('too-many-columns')
    while (cells.length < done.column) cells.push(null)
    cells[done.column] = value
  }

  scanXml(xml, {
    open(tag, from, to) {
      if (tag === 'c') {
        cell = openCell(xml, from, to, column)
      } else if (tag === 'v') into = 'value'
      else if (tag === 'f') into = 'formula'
      else if (tag === 't') into = aloud === 0 ? 'inline' : null
      else if (tag === 'row') {
        const told = Number(attribute(xml, from, to, 'r'))
        number = Number.isInteger(told) && told > number ? told : number + 1
        hidden = /^(1|true)$/.test(attribute(xml, from, to, 'hidden') ?? '')
        cells = []
        column = 0
      } else if (tag === 'rPh') aloud += 1
      else if (tag === 'mergeCell') merged.push(attribute(xml, from, to, 'ref') ?? '')
    },
    close(tag) {
      if (tag === 'v' || tag === 'f' || tag === 't') into = null
      else if (tag === 'c' && cell !== null) {
        endCell(cell)
        cell = null
      } else if (tag === 'row') endRow()
      else if (tag === 'rPh') aloud -= 1
    },
    text(text) {
      if (cell !== null && into !== null) cell[into] += text
    },
  })
  fillDown(rows, merged)
  return rows
}

/** Where the cell stands, of which type and style; one pass, because there are a hundred thousand of them. */
function openCell(xml: string, from: number, to: number, next: number): OpenCell {
  const cell = { type: 'n', style: 0, column: next, value: '', formula: '', inline: '' }
  let at = from
  for (;;) {
    const equals = xml.indexOf('="', at)
    if (equals < 0 || equals >= to) break
    const close = xml.indexOf('"', equals + 2)
    if (close < 0 || close >= to) break
    // Only names of one letter matter here, and a space stands before them.
    if (xml.charCodeAt(equals - 2) <= 32) {
      const name = xml.charAt(equals - 1)
      if (name === 'r') cell.column = columnOf(xml, equals + 2, close) ?? next
      else if (name === 't') cell.type = xml.slice(equals + 2, close)
      else if (name === 's') cell.style = Number(xml.slice(equals + 2, close))
    }
    at = close + 1
  }
  if (at > from || xml.indexOf('=', from) >= to) return cell
  // Quoted otherwise, as few programs do.
  cell.type = attribute(xml, from, to, 't') ?? 'n'
  cell.style = Number(attribute(xml, from, to, 's') ?? 0)
  const reference = attribute(xml, from, to, 'r') ?? ''
  cell.column = columnOf(reference, 0, reference.length) ?? next
  return cell
}

function valueOf(cell: OpenCell, { strings, dayStyles, since1904 }: Parameters<typeof readCells>[1]): Cell {
  const { type, value } = cell
  if (type === 'inlineStr') return shown(cell.inline)
  if (value === '') return cell.formula === '' ? shown(cell.inline) : `=${cell.formula}`
  switch (type) {
    case 's':
      return shown(strings[Number(value)] ?? '')
    case 'b':
      return value === '1' || value === 'true'
    case 'str':
    case 'e':
      return shown(value)
    case 'd':
      return value.replace(/T00:00:00(\.0+)?Z?$/, '').replace(/\.\d+Z?$/, '')
    default: {
      const plain = Number(value)
      if (Number.isNaN(plain)) return shown(value)
      return dayStyles[cell.style] === true ? (dateOfSerial(plain, since1904) ?? plain) : plain
    }
  }
}

/** Breaks are spelled `_x000D_` by some programs; a text of nothing is an empty cell. */
function shown(text: string): Cell {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text
  return plain === '' ? null : plain
}

/** Cells that merging may fill in one sheet: more is no table that people made. */
const mostFilled = 500_000

/** A cell merged over several rows holds for each of them; one merged over columns stands in the first alone. */
function fillDown(rows: readonly { number: number; cells: Cell[] }[], merged: readonly string[]): void {
  let filled = 0
  for (const reference of merged) {
    const [, first = '', top, bottom] = /^\$?([A-Z]{1,3})\$?(\d+):\$?[A-Z]+\$?(\d+)$/.exec(reference) ?? []
    const column = columnOf(first, 0, first.length)
    const start = placeOf(rows, Number(top))
    const head = rows[start]
    if (column === null || head?.number !== Number(top)) continue
    const value = head.cells[column] ?? null
    if (value === null) continue
    for (let place = start + 1; place < rows.length && filled < mostFilled; place += 1) {
      const row = rows[place]
      if (row === undefined || row.number > Number(bottom)) break
      while (row.cells.length <= column) row.cells.push(null)
      row.cells[column] ??= value
      filled += 1
    }
  }
}

/** Where the row of a number stands, or would. */
function placeOf(rows: readonly { number: number }[], number: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
