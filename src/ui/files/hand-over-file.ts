/** Hands a file to the browser's downloads; what no file name may hold becomes a blank. */
export function handOverFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name.replace(/["*:<>?/\\|]+/g, ' ').trim()
  link.click()
  // The browser has the file by then; earlier, some do not.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
