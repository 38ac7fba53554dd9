/**
 * Signs that make a program of sheets compute a text (ASVS 1.2.10): plain, full-width, and behind spaces or other
 * signs that nobody sees.
 */
const dangerous = /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\0＝＋－＠﹢﹣﹫﹦]|^[\t\r\n\0]/u

/** The text as a sheet may hold it without computing it: a single quote leads where it could be taken for a formula. */
export function formulaSafe(text: string): string {
  return dangerous.test(text) || text.startsWith("'") ? `'${text}` : text
}

/** What `formulaSafe` made of it, taken back; a quote that nobody needed stays. */
export function fromFormulaSafe(text: string): string {
  return text.startsWith("'") && formulaSafe(text.slice(1)) === text ? text.slice(1) : text
}
