import { lettersOf, type IndexPart } from './index-part.ts'
import type { TermMatch } from './match-terms.ts'

/** As many letters as an int has bits besides its sign. */
const longest = 31

/** How many letters may be wrong in a word of a length; a pair that changed places is one. */
function allowed(length: number): number {
  return length < 3 ? 0 : length < 8 ? 1 : 2
}

function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/**
 * Distances of a typed word to a term, in letters put in, left out, exchanged or swapped: to the whole of it and to its
 * nearest beginning. Bits of an int are the rows of the table (Hyyrö, “A bit-vector algorithm for computing
 * Levenshtein and Damerau edit distances”, 2003).
 */
export function distanceTo(
  typed: string,
): (term: string) => { readonly whole: number; readonly start: number } {
  const places = new Map<number, number>()
  for (let at = 0; at < typed.length; at += 1) {
    const letter = typed.charCodeAt(at)
    places.set(letter, (places.get(letter) ?? 0) | (1 << at))
  }
  const lastBit = 1 << (typed.length - 1)
  return (term) => {
    let up = -1
    let down = 0
    let diagonal = 0
    let before = 0
    let whole = typed.length
    let start = whole
    for (let at = 0; at < term.length; at += 1) {
      const here = places.get(term.charCodeAt(at)) ?? 0
      diagonal = (((~diagonal & here) << 1) & before) | ((((here & up) + up) | 0) ^ up) | here | down | 0
      const right = down | ~(diagonal | up)
      const left = diagonal & up
      if ((right & lastBit) !== 0) whole += 1
      else if ((left & lastBit) !== 0) whole -= 1
      if (whole < start) start = whole
      const shifted = (right << 1) | 1
      up = (left << 1) | ~(diagonal | shifted)
      down = shifted & diagonal
      before = here
    }
    return { whole, start }
  }
}

/** Terms that what was typed may have been meant for: it is one with a slip or two, or the beginning of one. */
export function nearTerms(part: IndexPart<unknown>, typed: string): readonly TermMatch[] {
  const word = typed.slice(0, longest)
  const most = allowed(word.length)
  if (most === 0) return []
  const wanted = lettersOf(word)
  const distance = distanceTo(word)
  const found: TermMatch[] = []
  for (let term = 0; term < part.terms.length; term += 1) {
    // Each slip takes at most one letter of the typed word away; a swap takes none.
    if (bitsIn(wanted & ~(part.letters[term] ?? 0)) > most) continue
    const text = part.terms[term] ?? ''
    if (text.length < word.length - most) continue
    const { whole, start } = distance(text)
    if (whole <= most) found.push({ term, quality: 0.6 - 0.15 * whole })
    else if (start <= most && text.charCodeAt(0) === word.charCodeAt(0))
      found.push({ term, quality: (0.45 - 0.15 * start) * (word.length / text.length) })
  }
  return found
}
