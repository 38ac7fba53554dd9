import type { SheetColumn } from './kind-sheet.ts'
import type { Mapping } from './guess-columns.ts'
import { cellReader, type CellProblem, type CellReader } from './read-cell.ts'
import { dayOrderOf, type DayOrder } from './read-day.ts'
import type { SheetRow } from './sheet.ts'
import type { SheetWords, WordsByLanguage } from './sheet-words.ts'

export interface RowProblem {
  /** Internal name; null where the row as a whole is meant. */
  readonly column: string | null
  readonly reason:
    CellProblem | 'quotes-in-file' | 'title-missing' | 'contradiction' | 'several-match' | 'owners-only'
  /** What stands in the cell, shortened. */
  readonly text: string
}

export interface ReadRow {
  readonly row: number
  readonly hidden: boolean
  /** Mapped columns as they travel to the list; null for an empty cell. The caller may write into it. */
  readonly values: Record<string, unknown>
  readonly problems: readonly RowProblem[]
}

export interface RowReading {
  readonly columns: readonly SheetColumn[]
  readonly words: SheetWords
  readonly mapping: Mapping
  /** Null guesses it for each column. */
  readonly dayOrder: DayOrder | null
  readonly stepsOf: (name: string) => readonly WordsByLanguage[] | null
  /** Columns whose longer texts are dealt with by the caller. */
  readonly takesLonger: ReadonlySet<string>
}

/** Reads rows by a mapping. Every problem names its row and column; a row with one is whole otherwise. */
export function readRows(rows: readonly SheetRow[], reading: RowReading): readonly ReadRow[] {
  const used = reading.mapping.flatMap((name, place) => {
    const column = name === null ? undefined : reading.columns.find((each) => each.name === name)
    if (column === undefined) return []
    return [{ place, name: column.name, read: readerAt(rows, reading, column, place) }]
  })
  return rows.map((row) => {
    const values: Record<string, unknown> = {}
    let problems = none
    if (row.broken)
      problems = [{ column: null, reason: 'quotes-in-file', text: shortened(row.cells.join(' ')) }]
    for (const { place, name, read } of used) {
      const cell = row.cells[place] ?? null
      const told = read(cell)
      if (told.ok) values[name] = told.value
      else if (told.problem === 'too-long' && reading.takesLonger.has(name)) values[name] = String(cell)
      else problems = [...problems, { column: name, reason: told.problem, text: shortened(String(cell)) }]
    }
    return { row: row.number, hidden: row.hidden, values, problems }
  })
}

const none: readonly RowProblem[] = []

function readerAt(
  rows: readonly SheetRow[],
  { words, dayOrder, stepsOf }: RowReading,
  column: SheetColumn,
  place: number,
): CellReader {
  const isDay = column.facet.kind === 'dateTime'
  const guessed = dayOrder ?? (isDay ? dayOrderOf(valuesAt(rows, place)) : 'day-first')
  return cellReader(column, words, guessed, stepsOf(column.name))
}

function* valuesAt(rows: readonly SheetRow[], place: number) {
  for (const row of rows) yield row.cells[place] ?? null
}

export function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
