/**
 * What stands in a cell. A day is `YYYY-MM-DD`, a moment `YYYY-MM-DDTHH:MM:SS`; what a sheet calls an error stays as
 * it is written (`#REF!`). A formula is its last result, never computed.
 */
export type Cell = string | number | boolean | null

/** A row with something in it. */
export interface SheetRow {
  /** As the sheet counts, from 1. */
  readonly number: number
  readonly cells: readonly Cell[]
  /** Hidden by a filter or by hand. */
  readonly hidden: boolean
  /** Where its cells begin and end is a guess: a quote was never closed, or too early. */
  readonly broken: boolean
}

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** Rows without anything in them are left out. */
  readonly rows: readonly SheetRow[]
}

/** Why a file is not read at all. */
export type FileRefusal =
  | 'empty'
  | 'too-big'
  | 'too-big-unpacked'
  | 'too-many-parts'
  | 'packed-too-tight'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'with-password'
  | 'old-format'
  | 'with-macros'
  | 'not-a-sheet'
  | 'damaged'

export type SheetsRead =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly reason: FileRefusal }

/** Ends the reading of a file; caught where the reading began. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused'
  readonly reason: FileRefusal
  constructor(reason: FileRefusal) {
    super(`The file is refused: ${reason}.`)
    this.reason = reason
  }
}
