import { maxNoteCharacters } from '../definition/column.ts'
import type { SheetColumn } from './kind-sheet.ts'
import { readDay, readMoment, type DayOrder } from './read-day.ts'
import type { Cell } from './sheet.ts'
import { everyWord, folded, type SheetWords, type WordsByLanguage } from './sheet-words.ts'

/** Why a cell cannot be taken over. */
export type CellProblem =
  | 'error-in-sheet'
  | 'too-long'
  | 'no-such-choice'
  | 'not-a-number'
  | 'not-one-to-five'
  | 'not-a-day'
  | 'not-weft-made'

export type CellReading =
  /** The value as it travels to the list; null for an empty cell. */
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: CellProblem }

export type CellReader = (cell: Cell) => CellReading

const errors =
  /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|BEZUG!|NV|WERT!|ZAHL!|GETTING_DATA)$/i

const fine = (value: unknown): CellReading => ({ ok: true, value })
const wrong = (problem: CellProblem): CellReading => ({ ok: false, problem })

/** How the cells of one column are read. `steps` are the words for 1 to 5, where the column is a step. */
export function cellReader(
  column: SheetColumn,
  words: SheetWords,
  order: DayOrder,
  steps: readonly WordsByLanguage[] | null,
): CellReader {
  const read = readerOf(column, words, order, steps)
  return (cell) => {
    if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return fine(null)
    if (typeof cell === 'string' && cell.startsWith('#') && errors.test(cell.trim()))
      return wrong('error-in-sheet')
    return read(cell)
  }
}

type Filled = string | number | boolean

function readerOf(
  column: SheetColumn,
  words: SheetWords,
  order: DayOrder,
  steps: readonly WordsByLanguage[] | null,
): (cell: Filled) => CellReading {
  const { facet } = column
  if (column.structure)
    return (cell) => {
      if (typeof cell !== 'string' || !column.column.read(cell).ok) return wrong('not-weft-made')
      return cell.length > maxNoteCharacters ? wrong('too-long') : fine(cell)
    }
  switch (facet.kind) {
    case 'text':
      return (cell) => {
        const text = asText(cell)
          .replace(/\s*[\r\n\t]+\s*/g, ' ')
          .trim()
        return text.length > facet.maxLength ? wrong('too-long') : fine(text)
      }
    case 'note':
      return (cell) => {
        const text = asText(cell).replace(/\r\n?/g, '\n')
        return text.length > noteLimit ? wrong('too-long') : fine(text)
      }
    case 'choice':
      return choiceReader(column.name, facet.words, words)
    case 'number':
      return steps === null ? readNumber : stepReader(steps)
    case 'boolean':
      return (cell) => (typeof cell === 'boolean' ? fine(cell) : wrong('no-such-choice'))
    case 'dateTime':
      return remembered((cell) => {
        if (typeof cell === 'boolean') return wrong('not-a-day')
        const day = facet.format === 'dateOnly' ? readDay(cell, order) : readMoment(cell, order)
        if (day === null) return wrong('not-a-day')
        return fine(facet.format === 'dateOnly' ? `${day}T12:00:00Z` : day)
      })
  }
}

/** What a record's longer texts hold (domain/risks/risk.ts); a list's column would take more. */
const noteLimit = 20_000

function asText(cell: Filled): string {
  return typeof cell === 'string' ? cell : String(cell)
}

function choiceReader(name: string, kept: readonly string[], words: SheetWords) {
  const known = new Map<string, string>()
  for (const each of kept)
    for (const word of everyWord(words.choices[name]?.[each]))
      if (!known.has(folded(word))) known.set(folded(word), each)
  for (const each of kept) known.set(folded(each), each)
  return remembered((cell: Filled): CellReading => {
    const text = folded(asText(cell))
    // "3 - Closed" and "closed (2026)" are how lists of choices are numbered and commented.
    const found = known.get(text) ?? known.get(text.replace(/^\d+ /, ''))
    return found === undefined ? wrong('no-such-choice') : fine(found)
  })
}

/** A column of choices or days holds the same few over and over. */
function remembered(read: (cell: Filled) => CellReading): (cell: Filled) => CellReading {
  const known = new Map<Filled, CellReading>()
  return (cell) => {
    const before = known.get(cell)
    if (before !== undefined) return before
    const told = read(cell)
    if (known.size < 1000) known.set(cell, told)
    return told
  }
}

/** A number as its cell or its text says it, in either style of decimals. */
function numberOf(cell: Filled): number | null {
  if (typeof cell === 'number') return cell
  if (typeof cell === 'boolean') return null
  const text = cell.trim().replace(/\s/g, '')
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (/^[+-]?\d+,\d+$/.test(text)) return Number(text.replace(',', '.'))
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : null
}

function readNumber(cell: Filled): CellReading {
  const value = numberOf(cell)
  return value === null || !Number.isFinite(value) ? wrong('not-a-number') : fine(value)
}

/** 1 to 5 as a number, as "4 - Likely", or in the words that sheets use. */
function stepReader(steps: readonly WordsByLanguage[]) {
  const known = new Map<string, number>()
  for (const [place, each] of steps.entries())
    for (const word of everyWord(each)) if (!known.has(folded(word))) known.set(folded(word), place + 1)
  return remembered((cell: Filled): CellReading => {
    const text = folded(asText(cell))
    const value = numberOf(cell) ?? known.get(text) ?? numberOf(/^(\d+) /.exec(text)?.[1] ?? 'none')
    if (value === null) return wrong(/\d/.test(text) ? 'not-one-to-five' : 'no-such-choice')
    return Number.isInteger(value) && value >= 1 && value <= 5 ? fine(value) : wrong('not-one-to-five')
  })
}
