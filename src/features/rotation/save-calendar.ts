/** Hands a calendar file to the browser's downloads. `name` is without its ending. */
export function saveCalendar(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name.replace(/["*:<>?/\\|]+/g, ' ').trim()}.ics`
  link.click()
  // The browser has the file by then; earlier, some do not.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
