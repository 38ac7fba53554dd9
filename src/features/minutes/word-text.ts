/**
 * Text that a part of a Word file may hold: what XML 1.0 forbids (control characters, halves of a surrogate pair, U+FFFE
 * and U+FFFF) is left out: it makes the whole file unreadable, or comes out as boxes.
 */
export function wordText(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The same for XML, in content and in quoted attributes. */
export function wordXml(text: string): string {
  return wordText(text).replace(/[&<>"]/g, (each) => entities[each] ?? '')
}

/** Lines of a text, however they were broken. */
export function wordLines(text: string): readonly string[] {
  return wordText(text)
    .trim()
    .split(/\r\n|[\r\n\u2028\u2029]/)
}
