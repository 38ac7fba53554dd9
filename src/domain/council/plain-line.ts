/** Breaks, tabs and the separators that editors paste. */
const breaks = /[\r\n\t\v\f\u0085\u2028\u2029]+/g
/**
 * What is not there to be read: control characters, half characters, spaces of no width, and the marks that turn the
 * direction of the text that follows (a name could so reorder the sentence around it). What joins letters and emoji
 * stays.
 */
const hidden = /[\p{Cc}\p{Surrogate}\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu
const invisible = /[\p{Default_Ignorable_Code_Point}\s]/gu

/** Nearly every name and title: nothing to take away, nothing to look for. */
const plain = /^[!-~](?:[ -~]*[!-~])?$/

/** A text as one line that reads the same wherever it stands; empty where nothing in it can be seen. */
export function plainLine(text: string): string {
  if (plain.test(text)) return text
  const line = text.replaceAll(breaks, ' ').replaceAll(hidden, '').trim()
  return line.replaceAll(invisible, '') === '' ? '' : line
}
