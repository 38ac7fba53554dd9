import { foldWord, runsOf, spellingsOf, termsOfRun } from './fold-word.ts'
import type { IndexPart } from './index-part.ts'
import { insideFrom, matchTerms, type TermMatch } from './match-terms.ts'
import { nearTerms } from './near-terms.ts'
import type { SearchIndex } from './search-index.ts'
import { splitWords } from './split-words.ts'

/** A typed word in every way in which it may stand in a record; all of the ways mean the same word. */
interface TypedWord {
  readonly ways: readonly string[]
  /** Pairs of letters of scripts without spaces stand there exactly, or not at all. */
  readonly exact: boolean
}

type Matches = ReadonlyMap<string, readonly TermMatch[]>

export interface Found<Row> {
  /** The best first. */
  readonly rows: readonly Row[]
  /** How many of them, from the first, hold what was typed; the others hold something near it. */
  readonly asTyped: number
  /** For the next key: give the answer back as `before`. */
  readonly trail: { readonly index: SearchIndex<Row>; readonly main: Matches; readonly since: Matches }
}

export interface SearchWanted<Row> {
  /** Only rows that pass are found. */
  readonly keep?: ((row: Row) => boolean) | undefined
  /** The answer to the text before the last key: a word that only grew is looked for in what was found. */
  readonly before?: Found<Row> | undefined
  /** Slips are looked for where fewer rows than this hold what was typed. Ten without it; 1: only where none does. */
  readonly enough?: number | undefined
}

function typedWords(query: string): readonly TypedWord[] {
  const words: TypedWord[] = []
  splitWords(query, (word) => {
    const runs = runsOf(foldWord(word))
    if (runs.length === 1 && runs[0]?.unspaced === false)
      return words.push({ ways: spellingsOf(word), exact: false })
    for (const run of runs) {
      if (!run.unspaced || run.text.length === 1) words.push({ ways: [run.text], exact: false })
      else for (const pair of termsOfRun(run).slice(0, -1)) words.push({ ways: [pair], exact: true })
    }
  })
  return words
}

/** Matches of the longest word of the text before that the typed one begins with, where they hold all of its own. */
function narrowed(typed: string, before: Matches | undefined): readonly TermMatch[] | null {
  let found: readonly TermMatch[] | null = null
  let length = 0
  for (const [word, matches] of before ?? []) {
    const holds = word.length >= insideFrom || typed.length < insideFrom
    if (holds && word.length > length && typed.startsWith(word)) [found, length] = [matches, word.length]
  }
  return found
}

function matchesOf(
  part: IndexPart<unknown>,
  words: readonly TypedWord[],
  before: Matches | undefined,
): Matches {
  const found = new Map<string, readonly TermMatch[]>()
  for (const { ways, exact } of words) {
    for (const way of ways) {
      if (found.has(way)) continue
      const number = exact ? part.termNumbers.get(way) : undefined
      found.set(
        way,
        exact
          ? number === undefined
            ? []
            : [{ term: number, quality: 1 }]
          : (before?.get(way) ?? matchTerms(part, way, narrowed(way, before))),
      )
    }
  }
  return found
}

/** Scores of the rows that match every word; 0 for the others. */
function scoresOf(part: IndexPart<unknown>, matches: readonly (readonly TermMatch[])[]): Float32Array {
  const { from, rowsAt, weightsAt } = part
  const size = part.rows.length
  const scores = new Float32Array(size)
  const best = new Float32Array(size)
  const matched = new Uint8Array(size)
  for (const [place, terms] of matches.entries()) {
    // Of what was typed, not of each word that it may mean: a rare word is not meant more for being rare.
    const rows = terms.reduce((sum, { term }) => sum + (from[term + 1] ?? 0) - (from[term] ?? 0), 0)
    const rarity = Math.log(1 + (size - Math.min(rows, size) + 0.5) / (rows + 0.5))
    for (const { term, quality } of terms) {
      const first = from[term] ?? 0
      const end = from[term + 1] ?? 0
      for (let at = first; at < end; at += 1) {
        const row = rowsAt[at] ?? 0
        const weight = weightsAt[at] ?? 0
        const score = quality * rarity * (weight / (weight + 1.2))
        const words = matched[row]
        if (words === place) {
          matched[row] = place + 1
          best[row] = score
          scores[row] = (scores[row] ?? 0) + score
        } else if (words === place + 1 && score > (best[row] ?? 0)) {
          scores[row] = (scores[row] ?? 0) + score - (best[row] ?? 0)
          best[row] = score
        }
      }
    }
  }
  for (let row = 0; row < size; row += 1) if (matched[row] !== matches.length) scores[row] = 0
  return scores
}

const wordLimit = 32
/** More rows than any register has, and few enough for a score and a row's number to share one float. */
const rowLimit = 2 ** 21

/** Rows with a score that pass, the best first; rows of the same score as they stand. */
function ranked<Row>(
  part: IndexPart<Row>,
  scores: Float32Array,
  passes: (row: Row) => boolean,
): readonly { readonly row: Row; readonly score: number }[] {
  const keys = new Float64Array(scores.length)
  let count = 0
  for (const [number, row] of part.rows.entries()) {
    const score = scores[number] ?? 0
    if (score <= 0 || !passes(row)) continue
    keys[count] = Math.round(score * 1e6) * rowLimit + (rowLimit - 1 - number)
    count += 1
  }
  const sorted = keys.subarray(0, count).sort()
  const found: { row: Row; score: number }[] = []
  for (let at = count - 1; at >= 0; at -= 1) {
    const row = part.rows[rowLimit - 1 - ((sorted[at] ?? 0) % rowLimit)]
    if (row !== undefined) found.push({ row, score: Math.floor((sorted[at] ?? 0) / rowLimit) })
  }
  return found
}

function inBoth<Row>(
  index: SearchIndex<Row>,
  wanted: readonly [main: readonly (readonly TermMatch[])[], since: readonly (readonly TermMatch[])[]],
  passes: (row: Row) => boolean,
): readonly Row[] {
  const { of, main, since, replaced } = index
  const stands = replaced.size === 0 ? passes : (row: Row) => !replaced.has(of.id(row)) && passes(row)
  const first = ranked(main, scoresOf(main, wanted[0]), stands)
  if (since.rows.length === 0) return first.map((each) => each.row)
  const second = ranked(since, scoresOf(since, wanted[1]), passes)
  return [...first, ...second].toSorted((one, other) => other.score - one.score).map((each) => each.row)
}

/** Rows that hold every typed word, or where those are few, something near each of them. Without words: every row. */
export function searchRecords<Row>(
  index: SearchIndex<Row>,
  query: string,
  wanted: SearchWanted<Row> = {},
): Found<Row> {
  const { of, main, since, replaced } = index
  const { keep = () => true, enough = 10 } = wanted
  const before = wanted.before?.trail.index === index ? wanted.before.trail : undefined
  const words = typedWords(query).slice(0, wordLimit)
  if (words.length === 0) {
    const rows = [...main.rows.filter((row) => !replaced.has(of.id(row))), ...since.rows].filter(keep)
    return { rows, asTyped: rows.length, trail: { index, main: new Map(), since: new Map() } }
  }
  const trail = {
    index,
    main: matchesOf(main, words, before?.main),
    since: matchesOf(since, words, before?.since),
  }
  const termsIn = (matches: Matches) => words.map(({ ways }) => ways.flatMap((way) => matches.get(way) ?? []))
  const strict = [termsIn(trail.main), termsIn(trail.since)] as const
  const rows = inBoth(index, strict, keep)
  if (rows.length >= enough) return { rows, asTyped: rows.length, trail }
  const near = (part: IndexPart<Row>, matches: readonly (readonly TermMatch[])[]) =>
    matches.map((each, place) => {
      const word = words[place]
      return word === undefined || word.exact ? each : [...each, ...nearTerms(part, word.ways[0] ?? '')]
    })
  const known = new Set(rows)
  const nearby = inBoth(
    index,
    [near(main, strict[0]), near(since, strict[1])],
    (row) => !known.has(row) && keep(row),
  )
  return { rows: [...rows, ...nearby], asTyped: rows.length, trail }
}
