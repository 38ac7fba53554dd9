import { runsOf, spellingsOf, termsOfRun } from './fold-word.ts'
import { splitWords } from './split-words.ts'

/** What of a record is searched. A title weighs more than a note: 3 and 1, say. */
export interface SearchField<Row> {
  readonly weight: number
  text(row: Row): string
}

/**
 * Rows with the words in them. Rows are numbered as they stand; the rows of a term are
 * `rowsAt[from[term]] … rowsAt[from[term + 1] - 1]`, each with what it weighs there.
 */
export interface IndexPart<Row> {
  readonly rows: readonly Row[]
  readonly terms: readonly string[]
  readonly termNumbers: ReadonlyMap<string, number>
  /** All terms, each between line feeds, to be searched in one go; and where each begins. */
  readonly wordList: string
  readonly starts: Uint32Array
  /** Which letters a term has, a bit each. */
  readonly letters: Int32Array
  readonly from: Uint32Array
  readonly rowsAt: Uint32Array
  readonly weightsAt: Float32Array
}

export function lettersOf(term: string): number {
  let bits = 0
  for (let at = 0; at < term.length; at += 1) bits |= 1 << (term.charCodeAt(at) & 31)
  return bits
}

/** Numbers of the terms of each word as it is written; words come again and again, and are folded once. */
function termBook(): {
  readonly numbersOf: (word: string) => readonly number[]
  readonly terms: string[]
  readonly byTerm: Map<string, number>
} {
  const terms: string[] = []
  const byTerm = new Map<string, number>()
  const byWord = new Map<string, readonly number[]>()
  function numberOf(term: string): number {
    const known = byTerm.get(term)
    if (known !== undefined) return known
    byTerm.set(term, terms.length)
    terms.push(term)
    return terms.length - 1
  }
  return {
    terms,
    byTerm,
    numbersOf(word) {
      const known = byWord.get(word)
      if (known !== undefined) return known
      const numbers = spellingsOf(word).flatMap(runsOf).flatMap(termsOfRun).map(numberOf)
      byWord.set(word, numbers)
      return numbers
    },
  }
}

/** So many rows are taken between two steps. */
const rowsInStep = 50

export function buildPart<Row>(rows: readonly Row[], fields: readonly SearchField<Row>[]): IndexPart<Row> {
  const building = buildingPart(rows, fields)
  for (;;) {
    const step = building.next()
    if (step.done) return step.value
  }
}

/** The same in steps, for whoever may not be held up. */
export function* buildingPart<Row>(
  rows: readonly Row[],
  fields: readonly SearchField<Row>[],
): Generator<undefined, IndexPart<Row>> {
  const book = termBook()
  const growing = { terms: new Uint32Array(1 << 16), weights: new Float32Array(1 << 16), used: 0 }
  const ends = new Uint32Array(rows.length)
  let weight = 1
  const take = (word: string) => {
    for (const number of book.numbersOf(word)) {
      if (growing.used === growing.terms.length) {
        const larger = {
          terms: new Uint32Array(growing.used * 2),
          weights: new Float32Array(growing.used * 2),
        }
        larger.terms.set(growing.terms)
        larger.weights.set(growing.weights)
        Object.assign(growing, larger)
      }
      growing.terms[growing.used] = number
      growing.weights[growing.used] = weight
      growing.used += 1
    }
  }
  for (const [place, row] of rows.entries()) {
    for (const field of fields) {
      weight = field.weight
      splitWords(field.text(row), take)
    }
    ends[place] = growing.used
    if (place % rowsInStep === 0) yield
  }
  const words = wordListOf(book.terms)
  yield
  const found = yield* postings(growing, ends, book.terms.length)
  return { rows, ...words, termNumbers: book.byTerm, ...found }
}

function wordListOf(
  terms: readonly string[],
): Pick<IndexPart<unknown>, 'terms' | 'wordList' | 'starts' | 'letters'> {
  const starts = new Uint32Array(terms.length)
  const letters = new Int32Array(terms.length)
  let at = 1
  for (const [number, term] of terms.entries()) {
    starts[number] = at
    letters[number] = lettersOf(term)
    at += term.length + 1
  }
  return { terms, wordList: `\n${terms.join('\n')}\n`, starts, letters }
}

/** Turns the words of each row into the rows of each word; a word twice in a row weighs more there and stands once. */
function* postings(
  stream: { readonly terms: Uint32Array; readonly weights: Float32Array },
  ends: Uint32Array,
  termCount: number,
): Generator<undefined, Pick<IndexPart<unknown>, 'from' | 'rowsAt' | 'weightsAt'>> {
  const lastRow = new Int32Array(termCount).fill(-1)
  const counts = new Uint32Array(termCount + 1)
  let at = 0
  for (let row = 0; row < ends.length; row += 1) {
    if (row % (rowsInStep * 10) === 0) yield
    for (const end = ends[row] ?? 0; at < end; at += 1) {
      const term = stream.terms[at] ?? 0
      if (lastRow[term] === row) continue
      lastRow[term] = row
      counts[term + 1] = (counts[term + 1] ?? 0) + 1
    }
  }
  for (let term = 0; term < termCount; term += 1)
    counts[term + 1] = (counts[term + 1] ?? 0) + (counts[term] ?? 0)
  const from = counts.slice()
  const rowsAt = new Uint32Array(counts[termCount] ?? 0)
  const weightsAt = new Float32Array(rowsAt.length)
  lastRow.fill(-1)
  at = 0
  for (let row = 0; row < ends.length; row += 1) {
    if (row % (rowsInStep * 10) === 0) yield
    for (const end = ends[row] ?? 0; at < end; at += 1) {
      const term = stream.terms[at] ?? 0
      let place = counts[term] ?? 0
      if (lastRow[term] === row) place -= 1
      else {
        lastRow[term] = row
        counts[term] = place + 1
        rowsAt[place] = row
      }
      weightsAt[place] = (weightsAt[place] ?? 0) + (stream.weights[at] ?? 0)
    }
  }
  return { from, rowsAt, weightsAt }
}
