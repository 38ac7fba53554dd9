import Papa from 'papaparse'
import { decodeText } from './decode-text.ts'
import { fromFormulaSafe } from './formula-safe.ts'
import { FileRefused, type Cell, type Sheet, type SheetRow } from './sheet.ts'
import type { SheetLimits } from './sheet-limits.ts'

const separators = [',', ';', '\t', '|'] as const

/**
 * A CSV file of any making as one sheet. Rows count as programs of sheets count them: a break inside quotes makes no
 * row. A quote that is opened and never closed, or closed too early, breaks its own line alone. Throws `FileRefused`.
 */
export function readCsv(bytes: Uint8Array, limits: SheetLimits): Sheet {
  if (bytes.length > limits.packedBytes) throw new FileRefused('too-big')
  const text = decodeText(bytes).replace(/\r\n?/g, '\n')
  const [, told] = /^sep=(.)\n/i.exec(text) ?? []
  const separator = told ?? separatorOf(text)
  const rows: SheetRow[] = []
  let number = told === undefined ? 0 : 1
  let from = told === undefined ? 0 : 6
  let repairs = 0
  while (from < text.length) {
    const trusted = repairs < mostRepairs
    const part = parse(text.slice(from), separator, trusted ? '"' : '\0', limits)
    for (const cells of part.rows) {
      const broken = !trusted && cells.some((each) => each.includes('"'))
      number = add(rows, number, cells, broken, limits)
    }
    if (part.brokenAt === null) break
    // The line as it stands; everything after it is read on its own.
    repairs += 1
    const end = text.indexOf('\n', from + part.brokenAt)
    const line = text.slice(from + part.brokenAt, end < 0 ? text.length : end)
    number = add(rows, number, line.slice(0, 2000).split(separator), true, limits)
    from = end < 0 ? text.length : end + 1
  }
  return { name: '', hidden: false, rows }
}

/** After so many lines whose quotes make no sense, every further line with a quote is one. */
const mostRepairs = 100

interface Parsed {
  readonly rows: readonly (readonly string[])[]
  /** Where the row begins whose quotes make no sense. */
  readonly brokenAt: number | null
}

function parse(text: string, delimiter: string, quoteChar: string, limits: SheetLimits): Parsed {
  const rows: (readonly string[])[] = []
  let begun = 0
  let brokenAt: number | null = null
  // With a step, each row comes with its own errors and the place where it ends.
  Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    newline: '\n',
    step(result, parser) {
      if (result.errors.some((each) => each.type === 'Quotes')) {
        brokenAt = begun
        return parser.abort()
      }
      rows.push(result.data)
      begun = result.meta.cursor
      if (rows.length > limits.rows * 2) throw new FileRefused('too-many-rows')
    },
  })
  return { rows, brokenAt }
}

/** Answers the number that this row had. */
function add(
  rows: SheetRow[],
  before: number,
  texts: readonly string[],
  broken: boolean,
  limits: SheetLimits,
): number {
  const number = before + 1
  const cells: Cell[] = texts.map((each) => (each.trim() === '' ? null : fromFormulaSafe(each)))
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop()
  if (cells.length === 0) return number
  if (rows.length >= limits.rows) throw new FileRefused('too-many-rows')
  if (cells.length > limits.columns) {
    if (!broken) throw new FileRefused('too-many-columns')
    cells.length = limits.columns
  }
  rows.push({ number, cells, hidden: false, broken })
  return number
}

/** The one that parts the first lines most evenly; quotes are passed over. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    .filter((each) => each.trim() !== '')
    .slice(0, 30)
  let best = ','
  let bestScore = 0
  for (const separator of separators) {
    const counts = lines.map((line) => line.split(separator).length - 1)
    const most = Math.max(0, ...counts)
    const even = counts.filter((each) => each === most).length / Math.max(1, lines.length)
    const score = most === 0 ? 0 : even + Math.min(most, 20) / 100
    if (score > bestScore) [best, bestScore] = [separator, score]
  }
  return best
}
