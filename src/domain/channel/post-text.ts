/** Longer than any message that Teams takes (28 KB), UTF-16 code units. */
const longest = 60_000

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}
/** Elements whose words are not the writer's. */
const unread = /^(?:script|style|attachment)$/
/** Tags after which a line ends. */
const endsLine = /^(?:br|\/(?:p|div|li|tr|h[1-6]|blockquote|pre))$/

/**
 * The words of a message's HTML, as plain text with lines where it has blocks and breaks. It is shown as text and never
 * read as markup again, so that nothing has to be safe but the reading: each sign is looked at once, and what is begun
 * and not ended (a tag, a quote, a comment) takes the rest with it.
 */
export function postText(html: string): string {
  const source = html.slice(0, longest).replace(/\s+/g, ' ')
  let text = ''
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('<', at)
    if (open < 0) return tidied(text + source.slice(at))
    text += source.slice(at, open)
    if (!/[a-z/!?]/i.test(source.charAt(open + 1))) {
      text += '<'
      at = open + 1
      continue
    }
    const end = source.startsWith('<!--', open) ? after(source, '-->', open) : tagEnd(source, open)
    const name = /^\/?[a-z0-9]*/i.exec(source.slice(open + 1, open + 16))?.[0].toLowerCase() ?? ''
    if (endsLine.test(name)) text += '\n'
    at = unread.test(name) ? tagEnd(source, after(source, `</${name}`, end)) : end
  }
  return tidied(text)
}

/** Where the text goes on behind the words; its end where they do not come. */
function after(source: string, words: string, from: number): number {
  const found = source.indexOf(words, from)
  return found < 0 ? source.length : found + words.length
}

/** Behind the tag's `>`; one in quotes is none. */
function tagEnd(source: string, from: number): number {
  let at = from
  while (at < source.length) {
    const sign = source.charAt(at)
    if (sign === '>') return at + 1
    at = sign === '"' || sign === "'" ? after(source, sign, at + 1) : at + 1
  }
  return source.length
}

function tidied(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, decoded)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ''
}
