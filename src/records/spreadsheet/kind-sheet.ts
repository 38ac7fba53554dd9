import type { ColumnFacet, SomeColumn } from '../definition/column.ts'
import type { Fields } from '../definition/fields.ts'
import type { RecordKind } from '../definition/record-kind.ts'
import type { Cell } from './sheet.ts'
import type { SheetLanguage, SheetWords } from './sheet-words.ts'

/** One column of a kind in a sheet. */
export interface SheetColumn {
  /** Internal name of the list's column. */
  readonly name: string
  readonly column: SomeColumn
  readonly facet: ColumnFacet
  /** A structure as JSON, a key or a mark: for reading the sheet back, hidden from people. */
  readonly technical: boolean
  readonly structure: boolean
}

/** Bookkeeping that a reader of the sheet has no use for, beside keys and structures. */
const marks = new Set(['ClientKey', 'Session', 'ChangeReason'])

/** The columns of a kind's sheet, as the definition orders them; those for reading back stand at the end. */
export function sheetColumnsOf(kind: Pick<RecordKind<unknown>, 'columns'>): readonly SheetColumn[] {
  const all = kind.columns.map((column): SheetColumn => {
    // Only a structure refuses a plain text.
    const structure = column.facet.kind === 'note' && !column.read('plain text').ok
    const technical = structure || /Keys?$/.test(column.name) || marks.has(column.name)
    return { name: column.name, column, facet: column.facet, technical, structure }
  })
  return [...all.filter((each) => !each.technical), ...all.filter((each) => each.technical)]
}

/** What stands above a column. Technical ones carry their own name, the same in every language. */
export function headingOf(
  { name, column, technical }: Pick<SheetColumn, 'name' | 'column' | 'technical'>,
  words: SheetWords,
  language: SheetLanguage,
): string {
  if (technical) return technicalHeading(name)
  return words.headings[name]?.[language]?.[0] ?? column.displayName
}

export function technicalHeading(name: string): string {
  return `weft:${name}`
}

/** A choice in the words of a language; the list's own word where there is no other. */
export function choiceWord(words: SheetWords, name: string, kept: string, language: SheetLanguage): string {
  return words.choices[name]?.[kept]?.[language]?.[0] ?? kept
}

/** What a field shows in its cell. */
export function cellOf(
  column: SheetColumn,
  fields: Fields,
  words: SheetWords,
  language: SheetLanguage,
): Cell {
  const raw = fields[column.name]
  if (raw === undefined || raw === null || raw === '') return null
  const { facet } = column
  if (typeof raw !== 'string') return typeof raw === 'number' || typeof raw === 'boolean' ? raw : null
  if (facet.kind === 'choice') return choiceWord(words, column.name, raw, language)
  if (facet.kind !== 'dateTime') return raw
  return facet.format === 'dateOnly' ? raw.slice(0, 10) : raw.replace('T', ' ')
}
