import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromFormulaSafe, formulaSafe } from './formula-safe.ts'
import { readSheets } from './read-sheets.ts'
import { sheetLimits } from './sheet-limits.ts'
import { writeCsv } from './write-csv.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function cellsOf(bytes: Uint8Array) {
  const read = await readSheets(bytes)
  if (!read.ok) throw new Error(read.reason)
  return read.sheets[0]?.rows.map((each) => each.cells) ?? []
}

const utf16 = (text: string, big: boolean, mark: boolean) => {
  const whole = mark ? `\uFEFF${text}` : text
  return new Uint8Array(
    Array.from(whole).flatMap((each) => {
      const code = each.charCodeAt(0)
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8]
    }),
  )
}
const latin1 = (text: string) => new Uint8Array(Array.from(text, (each) => each.charCodeAt(0)))

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': utf8,
  'UTF-8 with its mark': (text) => utf8(`\uFEFF${text}`),
  'UTF-16 with its mark': (text) => utf16(text, false, true),
  'UTF-16 big end first, without a mark': (text) => utf16(text, true, false),
  'Latin-1': latin1,
}
const separators = [',', ';', '\t', '|']
const breaks = ['\r\n', '\n', '\r', 'mixed']
const fillings = [
  ['Müller fällt aus', 'drei', '4'],
  ['a "b" c', "it's", '1,5'],
  ['quoted, with; all\tof | them', 'x', '31.12.2026'],
  ['two\nlines', 'y', '0'],
  ['=1+1', '＝1', ' -2'],
]

test('four hundred files: every encoding, separator, line break and content reads as what was meant', async () => {
  let count = 0
  for (const [name, encode] of Object.entries(encodings)) {
    for (const separator of separators) {
      for (const lineBreak of breaks) {
        for (const filling of fillings) {
          // Full-width signs have no place in Latin-1.
          const meant = name === 'Latin-1' ? filling.map((each) => each.replace('＝', '=')) : filling
          const row = (values: readonly string[]) =>
            values
              .map((each) => (/["\n,;\t|]/.test(each) ? `"${each.replaceAll('"', '""')}"` : each))
              .join(separator)
          const lines = [row(['Risk', 'Detail', 'Number']), row(meant), row(['last', '', ''])]
          const text =
            lineBreak === 'mixed' ? `${lines[0]}\r\n${lines[1]}\n${lines[2]}\r` : lines.join(lineBreak)
          const told = `${name}, ${separator}, ${JSON.stringify(lineBreak)}, ${meant[0]}`
          expect(await cellsOf(encode(text)), told).toEqual([['Risk', 'Detail', 'Number'], meant, ['last']])
          count += 1
        }
      }
    }
  }
  expect(count).toBe(400)
})

test('what Excel saves in Japan is read in its own letters, and accents are not taken for them', async () => {
  const hex = '838a8358834e2c8fda8dd70d0a8e6493fc90e682aa8e7e82dc82e92c89658bbf82cd91e582ab82a20d0a'
  const saved = new Uint8Array((hex.match(/../g) ?? []).map((each) => Number.parseInt(each, 16)))
  expect(await cellsOf(saved)).toEqual([
    ['リスク', '詳細'],
    ['仕入先が止まる', '影響は大きい'],
  ])
  // Each of these would also be letters of Japan.
  expect(await cellsOf(latin1('Ausfälle,Größe\r\nüber,Prämie'))).toEqual([
    ['Ausfälle', 'Größe'],
    ['über', 'Prämie'],
  ])
})

test('a quote that nobody closed costs its own line, and the rows after it keep their numbers', async () => {
  const read = await readSheets(utf8('Risk,Detail\none,"open\ntwo,fine\nthree,"a\nb"\n"x" y,z\nlast,1\n'))
  expect(
    read.ok && read.sheets[0]?.rows.map(({ number, cells, broken }) => [number, cells[0], broken]),
  ).toEqual([
    [1, 'Risk', false],
    [2, 'one', true],
    [3, 'two', false],
    [4, 'three', false],
    [5, '"x" y', true],
    [6, 'last', false],
  ])
})

test('zeros are left out, a megabyte in one cell is read, and pictures are no text', async () => {
  expect(await cellsOf(utf8('a\0b,c'))).toEqual([['ab', 'c']])
  const long = 'x'.repeat(1_000_000)
  expect((await cellsOf(utf8(`Risk\n${long}`)))[1]?.[0]).toBe(long)
  const picture = await readSheets(
    new Uint8Array(Array.from({ length: 500 }, (_, place) => (place * 37) % 32)),
  )
  expect(picture).toEqual({ ok: false, reason: 'not-a-sheet' })
})

test('the line by which Excel names its separator is no row', async () => {
  const read = await readSheets(utf8('sep=;\r\nRisk;Detail, long\r\na;b\r\n'))
  expect(read.ok && read.sheets[0]?.rows.map((each) => [each.number, each.cells[0]])).toEqual([
    [2, 'Risk'],
    [3, 'a'],
  ])
})

test('too many rows or columns are refused', async () => {
  const limits = { ...sheetLimits, rows: 10 }
  expect(await readSheets(utf8('a\n'.repeat(12)), limits)).toEqual({ ok: false, reason: 'too-many-rows' })
  expect(await readSheets(utf8(','.repeat(250).split('').join('x')))).toEqual({
    ok: false,
    reason: 'too-many-columns',
  })
})

test('no cell that leaves Weft can be taken for a formula, whatever hides its beginning', () => {
  for (const lead of ['', ' ', '\t', '\u00a0', '\u200b', '\0', '\n']) {
    for (const sign of ['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
      const text = `${lead}${sign}cmd|'/c calc'!A1`
      expect(formulaSafe(text).startsWith("'"), JSON.stringify(text)).toBe(true)
      expect(fromFormulaSafe(formulaSafe(text))).toBe(text)
    }
  }
  for (const text of ['plain', 'a=b', "'tis", "''", '1-2'])
    expect(fromFormulaSafe(formulaSafe(text))).toBe(text)
})

const piece = fc.constantFrom(
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '=',
  '-',
  '\0',
  'a',
  'ü',
  '١',
  '🙂',
  ' ',
  '__proto__',
  '\uFEFF',
)

test('forty thousand texts made of what hurts: always read or refused, rows in order, nothing changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 24 }), async (pieces) => {
      const read = await readSheets(utf8(pieces.join('')))
      if (!read.ok) return
      const numbers = read.sheets[0]?.rows.map((each) => each.number) ?? []
      expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
      expect(new Set(numbers).size).toBe(numbers.length)
    }),
    { numRuns: Number(process.env['WEFT_BAD_INPUT'] ?? 40_000), seed: 1 },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
}, 120_000)

const cell = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  // Zeros, the ends of a text and the kind of a line break are not told apart in such a file.
  .map(
    (pieces) => `x${pieces.join('').replaceAll('\0', '').replaceAll('\uFEFF', '').replace(/\r\n?/g, '\n')}x`,
  )

test('what is written as CSV is read as it was', async () => {
  const row = fc.array(cell, { minLength: 3, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(',' as const, ';' as const),
      async (rows, separator) => {
        const headings = ['Risk', 'Detail', 'Cause']
        const written = writeCsv({ headings, rows: rows.map((each) => [...each]) }, separator)
        expect(await cellsOf(written)).toEqual([headings, ...rows])
      },
    ),
    { numRuns: 10_000, seed: 1 },
  )
}, 120_000)
