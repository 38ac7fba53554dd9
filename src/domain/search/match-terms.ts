import type { IndexPart } from './index-part.ts'

/** A term of the index that a typed word means, and how well: 1 is the word itself. */
export interface TermMatch {
  readonly term: number
  readonly quality: number
}

/** From this length on a word is also found inside longer ones, as in German compounds. */
export const insideFrom = 3

function quality(typed: string, term: string, begins: boolean): number {
  if (typed.length === term.length) return 1
  const share = typed.length / term.length
  return begins ? 0.4 + 0.5 * share : 0.15 + 0.25 * share
}

function numberAt(starts: Uint32Array, position: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}

/** Terms that are, begin with or hold what was typed. `among`: matches of a beginning of it, which hold all of these. */
export function matchTerms(
  part: IndexPart<unknown>,
  typed: string,
  among: readonly TermMatch[] | null,
): readonly TermMatch[] {
  return among === null
    ? inWordList(part, typed)
    : among.flatMap(({ term: number }) => {
        const term = part.terms[number] ?? ''
        const at = term.indexOf(typed)
        return at === 0 || (at > 0 && typed.length >= insideFrom)
          ? [{ term: number, quality: quality(typed, term, at === 0) }]
          : []
      })
}

function inWordList({ wordList, starts, terms }: IndexPart<unknown>, typed: string): readonly TermMatch[] {
  const found: TermMatch[] = []
  const inside = typed.length >= insideFrom
  const sought = inside ? typed : `\n${typed}`
  let at = wordList.indexOf(sought)
  while (at !== -1) {
    const position = inside ? at : at + 1
    const number = numberAt(starts, position)
    const term = terms[number] ?? ''
    const start = starts[number] ?? 0
    found.push({ term: number, quality: quality(typed, term, position === start) })
    // One match for each term: the search goes on behind it.
    at = wordList.indexOf(sought, start + term.length)
  }
  return found
}
