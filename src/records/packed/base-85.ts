/**
 * Bytes as text: four in five characters, where base64 puts three in four. No quote, backslash, blank, `<`, `>` or `&`, so
 * that neither JSON nor XML nor whoever trims makes anything else or longer of it.
 */
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?_,;()[]{}@%$#'
const codes = new TextEncoder().encode(digits)
const none = 255
const values = new Uint8Array(256).fill(none)
for (const [place, each] of codes.entries()) values[each] = place
const base = 85
const group = 4

export function toBase85(bytes: Uint8Array): string {
  // What is missing of the last four is nothing: it is told from how many characters there are.
  const rest = bytes.length % group
  const length = Math.floor(bytes.length / group) * (group + 1) + (rest === 0 ? 0 : rest + 1)
  const out = new Uint8Array(length)
  for (let from = 0, to = 0; from < bytes.length; from += group, to += group + 1) {
    let number = 0
    for (let at = 0; at < group; at += 1) number = number * 256 + (bytes[from + at] ?? 0)
    for (let at = group; at >= 0; at -= 1) {
      out[to + at] = codes[number % base] ?? 0
      number = Math.floor(number / base)
    }
  }
  return new TextDecoder().decode(out)
}

/** Null where the text is none of these. */
export function fromBase85(text: string): Uint8Array | null {
  const rest = text.length % (group + 1)
  if (rest === 1) return null
  const bytes = new Uint8Array(Math.floor(text.length / (group + 1)) * group + Math.max(0, rest - 1))
  for (let from = 0, to = 0; from < text.length; from += group + 1, to += group) {
    let number = 0
    for (let at = 0; at <= group; at += 1) {
      // The highest digit stands for what a short group leaves out.
      const value = from + at < text.length ? (values[text.charCodeAt(from + at)] ?? none) : base - 1
      if (value === none) return null
      number = number * base + value
    }
    if (number > 0xffff_ffff && from + group < text.length) return null
    // Of a short group the highest digits may say more than 32 bits, of which these are the lowest.
    bytes[to] = number >>> 24
    bytes[to + 1] = number >>> 16
    bytes[to + 2] = number >>> 8
    bytes[to + 3] = number
  }
  return bytes
}
