import type { SheetColumn } from './kind-sheet.ts'
import { technicalHeading } from './kind-sheet.ts'
import type { Cell, SheetRow } from './sheet.ts'
import { everyWord, folded, type SheetWords } from './sheet-words.ts'

/** For each column of the sheet, the column of the list that it goes to; null where it is left out. */
export type Mapping = readonly (string | null)[]

export interface ColumnGuess {
  /** Place in the sheet's rows of the one with the headings; -1 where the first row is data already. */
  readonly headingAt: number
  readonly headings: readonly string[]
  readonly mapping: Mapping
}

/** How far down a sheet its headings are looked for: titles and legends stand above them. */
const looked = 30

/**
 * Which row holds the headings and where each column goes. A heading counts by its words, whole before part; where two
 * meanings share a word (German "Auswirkung" is a step and a consequence), what stands below decides.
 */
export function guessColumns(
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  words: SheetWords,
): ColumnGuess {
  const known = knownHeadings(columns, words)
  let headingAt = rows.length === 0 ? -1 : 0
  let best = 0
  for (const [place, row] of rows.slice(0, looked).entries()) {
    const score = row.cells.filter((each) => typeof each === 'string' && known.whole.has(folded(each))).length
    if (score > best) [best, headingAt] = [score, place]
  }
  const headings = (rows[headingAt]?.cells ?? []).map((each) => (each === null ? '' : String(each)))
  const below = rows.slice(headingAt + 1, headingAt + 201)
  return { headingAt, headings, mapping: mappingOf(headings, below, known) }
}

interface KnownHeadings {
  readonly whole: ReadonlyMap<string, string>
  readonly parts: readonly (readonly [word: string, name: string])[]
}

function knownHeadings(columns: readonly SheetColumn[], words: SheetWords): KnownHeadings {
  const whole = new Map<string, string>()
  for (const each of columns) {
    whole.set(folded(technicalHeading(each.name)), each.name)
    if (each.technical) continue
    for (const word of [...everyWord(words.headings[each.name]), each.column.displayName])
      if (!whole.has(folded(word))) whole.set(folded(word), each.name)
  }
  // A single letter is a heading, never a part of one.
  const parts = [...whole]
    .filter(([word]) => word.length > 3)
    .sort((one, other) => other[0].length - one[0].length)
  return { whole, parts }
}

function mappingOf(headings: readonly string[], below: readonly SheetRow[], known: KnownHeadings): Mapping {
  const mapping: (string | null)[] = headings.map(() => null)
  const taken = new Set<string>()
  const take = (place: number, name: string | undefined) => {
    if (name === undefined || taken.has(name) || mapping[place] !== null) return
    mapping[place] = name
    taken.add(name)
  }
  for (const [place, heading] of headings.entries()) {
    const name = known.whole.get(folded(heading))
    take(place, name === undefined ? undefined : byContent(name, below, place))
  }
  for (const [place, heading] of headings.entries()) {
    const text = ` ${folded(heading)} `
    const found = known.parts.find(([word, name]) => !taken.has(name) && text.includes(` ${word} `))
    take(place, found === undefined ? undefined : byContent(found[1], below, place))
  }
  // Sheets without a title say the risk in its description.
  if (!taken.has('Title')) {
    const place = ['Detail', 'Event', 'Cause'].map((each) => mapping.indexOf(each)).find((each) => each >= 0)
    if (place !== undefined) mapping[place] = 'Title'
  }
  return mapping
}

const steps = new Set(['Likelihood', 'Impact', 'InherentImpact', 'TargetImpact'])

/** A column of steps that holds sentences says the effect; one of effects that holds steps says the impact. */
function byContent(name: string, below: readonly SheetRow[], place: number): string {
  if (name !== 'Effect' && !steps.has(name)) return name
  const filled = below.map((each) => each.cells[place] ?? null).filter((each) => each !== null)
  if (filled.length === 0) return name
  const short = filled.filter(isShort).length / filled.length
  if (name === 'Effect')
    return short > 0.8 && filled.every(isShort) && filled.some(isNumber) ? 'Impact' : name
  return name === 'Impact' && short < 0.3 ? 'Effect' : name
}

const isShort = (cell: Cell) => typeof cell !== 'string' || cell.trim().split(/\s+/).length <= 3
const isNumber = (cell: Cell) =>
  typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d\b/.test(cell))
