import { handOverFile } from '#src/ui/files/hand-over-file.ts'

const media = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
}

/** Hands a sheet to the browser's downloads. `name` is without its ending. */
export function saveFile(bytes: Uint8Array, name: string, format: 'xlsx' | 'csv'): void {
  handOverFile(new Blob([bytes.slice()], { type: media[format] }), `${name}.${format}`)
}
