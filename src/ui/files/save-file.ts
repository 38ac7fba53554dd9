const media = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Hands a file to the browser's downloads. `name` is without its ending. */
export function saveFile(bytes: Uint8Array, name: string, format: keyof typeof media): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: media[format] }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name.replace(/["*:<>?/\\|]+/g, ' ').trim()}.${format}`
  link.click()
  // The browser has the file by then; earlier, some do not.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
