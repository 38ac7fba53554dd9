import { createRequire } from 'node:module'
import { peerFile } from './installed-peers.ts'

interface SheetJs {
  readonly utils: {
    aoa_to_sheet(rows: readonly (readonly unknown[])[]): object
    book_new(): object
    book_append_sheet(book: object, sheet: object, name: string): void
  }
  write(book: object, options: object): Buffer
}

/** SheetJS as npm has it: two known flaws, so on files of our own alone and never in the product. */
export function sheetJs(): { readonly write: (rows: readonly (readonly unknown[])[]) => Buffer } {
  const load: (file: string) => SheetJs = createRequire(import.meta.url)
  const { utils, write } = load(peerFile('xlsx/xlsx.js'))
  return {
    write(rows) {
      const book = utils.book_new()
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Sheet')
      return write(book, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true })
    },
  }
}
