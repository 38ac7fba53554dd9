import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldWord } from './fold-word.ts'
import { distanceTo } from './near-terms.ts'
import { changedIndex, createSearchIndex, type Searchable } from './search-index.ts'
import { searchRecords, type Found } from './search-records.ts'
import { splitWords } from './split-words.ts'

interface Note {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly open?: boolean
}

const notes: Searchable<Note> = {
  id: (note) => note.id,
  fields: [
    { weight: 3, text: (note) => note.title },
    { weight: 1, text: (note) => note.text },
  ],
}
const indexOf = (...titles: readonly string[]) =>
  createSearchIndex<Note>(
    titles.map((title) => ({ id: title, title, text: '' })),
    notes,
  )
const titles = (index: ReturnType<typeof indexOf>, query: string) =>
  searchRecords(index, query).rows.map((row) => row.title)

test('every word is wanted, in any order, and its beginning is enough', () => {
  const index = indexOf('Supplier delay', 'Supplier audit', 'Delay of the budget')
  expect(titles(index, 'del supp')).toEqual(['Supplier delay'])
  expect(titles(index, 'budget supplier')).toEqual([])
})

test('the word itself comes before its beginning, a beginning before an inside, a title before a text', () => {
  const index = createSearchIndex<Note>(
    [
      { id: 'inside', title: 'Aftertest', text: '' },
      { id: 'text', title: 'Other', text: 'test' },
      { id: 'beginning', title: 'Testament', text: '' },
      { id: 'word', title: 'Test', text: '' },
    ],
    notes,
  )
  expect(searchRecords(index, 'test').rows.map((row) => row.id)).toEqual([
    'word',
    'text',
    'beginning',
    'inside',
  ])
})

test('a German compound is found by any of its parts, an umlaut with it, without it and spelled out', () => {
  const index = indexOf(
    'Lieferkettensorgfaltspflichtengesetz',
    'Übergabe an Jörg Müller',
    'Mueller & Söhne',
    'Straße',
  )
  expect(titles(index, 'sorgfalt')).toEqual(['Lieferkettensorgfaltspflichtengesetz'])
  for (const typed of ['Müller', 'mueller', 'MULLER', 'Mu\u0308ller'])
    expect(titles(index, typed).toSorted(), typed).toContain('Übergabe an Jörg Müller')
  expect(titles(index, 'müller')).toContain('Mueller & Söhne')
  expect(titles(index, 'uebergabe jorg')).toEqual(['Übergabe an Jörg Müller'])
  expect(titles(index, 'strasse')).toEqual(['Straße'])
})

test('Arabic is found without its vowels and whichever shape of a letter is typed', () => {
  const index = indexOf('مُخاطر المشتريات', 'أحمد الهاشمي', 'إدارة المخزون ٢٠٢٦')
  expect(titles(index, 'مخاطر')).toEqual(['مُخاطر المشتريات'])
  expect(titles(index, 'احمد')).toEqual(['أحمد الهاشمي'])
  expect(titles(index, 'اداره 2026')).toEqual(['إدارة المخزون ٢٠٢٦'])
})

test('Chinese and Japanese are found by any letters that stand beside each other, and by one', () => {
  const index = indexOf('供应链中断风险', '東京オフィスの移転', 'リスク管理')
  expect(titles(index, '中断')).toEqual(['供应链中断风险'])
  expect(titles(index, '险')).toEqual(['供应链中断风险'])
  expect(titles(index, '断中')).toEqual([])
  expect(titles(index, 'おふぃす')).toEqual(['東京オフィスの移転'])
  expect(titles(index, 'ﾘｽｸ')).toEqual(['リスク管理'])
})

test('names are found with and without their apostrophes and accents', () => {
  const index = indexOf("Siobhán O'Brien", 'Łukasz Żółć', 'Søren Kierkegaard', 'İbrahim Yılmaz')
  for (const [typed, found] of [
    ['siobhan', "Siobhán O'Brien"],
    ['obrien', "Siobhán O'Brien"],
    ['o’brien', "Siobhán O'Brien"],
    ['lukasz zolc', 'Łukasz Żółć'],
    ['soren', 'Søren Kierkegaard'],
    ['ibrahim yilmaz', 'İbrahim Yılmaz'],
  ] as const)
    expect(titles(index, typed), typed).toEqual([found])
})

test('a slip is forgiven: a letter more, less, wrong or swapped; the ones as typed come first', () => {
  const index = indexOf('Supplier delay', 'Relay station')
  for (const typed of ['suplier', 'suppplier', 'sopplier', 'suppiler', 'suplie']) {
    const found = searchRecords(index, typed)
    expect([typed, found.rows.map((row) => row.title), found.asTyped]).toEqual([typed, ['Supplier delay'], 0])
  }
  const found = searchRecords(index, 'delay')
  expect([found.rows.map((row) => row.title), found.asTyped]).toEqual([
    ['Supplier delay', 'Relay station'],
    1,
  ])
  expect(searchRecords(index, 'delay', { enough: 1 }).rows).toHaveLength(1)
})

test('without a word everything is found as it stands, filtered like everything else', () => {
  const index = indexOf('b', 'a')
  expect(titles(index, ' – ')).toEqual(['b', 'a'])
  expect(searchRecords(index, '', { keep: (row) => row.title === 'a' }).rows).toHaveLength(1)
  expect(searchRecords(index, 'b', { keep: (row) => row.title === 'a' }).rows).toHaveLength(0)
})

test('a changed record is found by what it says now, a removed one not at all', () => {
  const before = indexOf('Budget', 'Audit')
  const after = changedIndex(before, [{ id: 'Budget', title: 'Forecast', text: '' }], ['Audit'])
  expect([
    titles(after, 'budget'),
    titles(after, 'forecast'),
    titles(after, 'audit'),
    titles(after, ''),
  ]).toEqual([[], ['Forecast'], [], ['Forecast']])
  expect(titles(before, 'budget')).toEqual(['Budget'])
})

const anyText = fc.string({ unit: 'binary', maxLength: 40 })
const wordyText = fc
  .array(
    fc.constantFrom(
      'Straße',
      'Ärger',
      'Ⅷ',
      'ﬁnal',
      'İstanbul',
      '東京',
      'ก็',
      'ﷺ',
      "l'été",
      '🚀',
      'ΣΊΣΥΦΟΣ',
      'e\u0301',
      '한국어',
      'a1',
    ),
    { maxLength: 6 },
  )
  .map((words) => words.join(' '))
const text = fc.oneof(anyText, wordyText, fc.string({ unit: 'grapheme', maxLength: 20 }))
const noteList = fc
  .array(fc.record({ title: text, text }), { maxLength: 12 })
  .map((all) => all.map((note, place): Note => ({ id: String(place), ...note })))

test('no text and no query ever throws, and what is found stands in the index and passes the filter', () => {
  fc.assert(
    fc.property(noteList, text, (all, query) => {
      const keep = (note: Note) => note.id !== '0'
      const found = searchRecords(createSearchIndex(all, notes), query, { keep })
      expect(new Set(found.rows).size).toBe(found.rows.length)
      expect(found.rows.every((row) => all.includes(row) && keep(row))).toBe(true)
      expect(found.asTyped).toBeLessThanOrEqual(found.rows.length)
    }),
    { numRuns: 500 },
  )
})

test('a record is always found by a word of its own, by all of them, and by the beginning of one', () => {
  fc.assert(
    fc.property(noteList, fc.nat(), fc.nat(), (all, at, length) => {
      const note = all[at % Math.max(1, all.length)]
      if (note === undefined) return
      const index = createSearchIndex(all, notes)
      const words: string[] = []
      splitWords(note.title, (word) => words.push(word))
      for (const word of words) {
        const letters = Array.from(word)
        const start = letters.slice(0, 1 + (length % letters.length)).join('')
        for (const query of [word, start])
          expect(searchRecords(index, query).rows.slice(0, searchRecords(index, query).asTyped)).toContain(
            note,
          )
      }
      expect(searchRecords(index, words.slice(0, 32).join(' ')).rows).toContain(note)
    }),
    { numRuns: 300 },
  )
})

test('typing key by key finds what the whole text finds at once', () => {
  const vocabulary = fc.constantFrom(
    'supplier',
    'supply',
    'delay',
    'relay',
    'Lieferkette',
    'Kettensäge',
    '東京都',
    'ab',
  )
  fc.assert(
    fc.property(
      fc.array(fc.array(vocabulary, { minLength: 1, maxLength: 4 }), { maxLength: 10 }),
      fc.array(vocabulary, { minLength: 1, maxLength: 3 }),
      fc.nat({ max: 3 }),
      (all, wanted, step) => {
        const index = createSearchIndex(
          all.map((words, place) => ({ id: String(place), title: words.join(' '), text: '' })),
          notes,
        )
        const query = wanted.join(' ')
        let before: Found<Note> | undefined
        for (let length = 1; length <= query.length; length += 1 + step)
          before = searchRecords(index, query.slice(0, length), { before })
        expect(searchRecords(index, query, { before }).rows).toEqual(searchRecords(index, query).rows)
      },
    ),
    { numRuns: 300 },
  )
})

test('an index that was changed step by step finds what one made anew finds', () => {
  const change = fc.record({ id: fc.constantFrom('0', '1', '2', '3', '4'), title: text, gone: fc.boolean() })
  fc.assert(
    fc.property(noteList, fc.array(change, { maxLength: 8 }), text, (all, changes, query) => {
      const now = new Map(all.map((note) => [note.id, note]))
      let index = createSearchIndex(all, notes)
      for (const { id, title, gone } of changes) {
        const note = { id, title, text: '' }
        index = gone ? changedIndex(index, [], [id]) : changedIndex(index, [note], [])
        if (gone) now.delete(id)
        else now.set(id, note)
      }
      const strictly = (of: typeof index) => {
        const found = searchRecords(of, query)
        return found.rows
          .slice(0, found.asTyped)
          .map((row) => row.id)
          .toSorted()
      }
      expect(strictly(index)).toEqual(strictly(createSearchIndex([...now.values()], notes)))
    }),
    { numRuns: 300 },
  )
})

/** Optimal string alignment, as a table: what the bits are to say. */
function slowDistances(one: string, other: string): { whole: number; start: number } {
  const rows: number[][] = Array.from({ length: one.length + 1 }, (_, at) => [at])
  for (let column = 0; column <= other.length; column += 1) (rows[0] as number[])[column] = column
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      ;(rows[row] as number[])[column] = Math.min(
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + same,
        swapped && row > 1 && column > 1 ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
  }
  const last = rows[one.length] ?? []
  return { whole: last[other.length] ?? one.length, start: Math.min(...last) }
}

test('the distance by bits is the distance by table, for whole words and for beginnings', () => {
  const word = (minLength: number, maxLength: number) =>
    fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength, maxLength }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(word(1, 31), word(0, 36), (typed, term) => {
      expect(distanceTo(typed)(term)).toEqual(slowDistances(typed, term))
    }),
    { numRuns: 1000 },
  )
})

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(text, (written) => {
      const once = foldWord(written.toLowerCase())
      expect(foldWord(once.toLowerCase())).toBe(once)
    }),
    { numRuns: 1000 },
  )
})
