/** For each UTF-16 unit: 0 not asked yet, 1 part of a word, 2 between words. */
const kinds = new Uint8Array(0x10000)
const wordUnit = /[\p{L}\p{N}\p{M}'’]/u

function kindOf(unit: number): number {
  const known = kinds[unit]
  if (known !== undefined && known !== 0) return known
  // Halves of a pair are letters of rare scripts or signs that people search for as they are.
  const surrogate = unit >= 0xd800 && unit <= 0xdfff
  const kind = surrogate || wordUnit.test(String.fromCharCode(unit)) ? 1 : 2
  kinds[unit] = kind
  return kind
}

/** Tells every word of a text, in lower case and otherwise as it stands. */
export function splitWords(text: string, tell: (word: string) => void): void {
  const lower = text.toLowerCase()
  let start = -1
  for (let at = 0; at < lower.length; at += 1) {
    if (kindOf(lower.charCodeAt(at)) === 1) {
      if (start === -1) start = at
    } else if (start !== -1) {
      tell(lower.slice(start, at))
      start = -1
    }
  }
  if (start !== -1) tell(lower.slice(start))
}
