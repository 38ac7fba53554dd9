import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usualMatrix } from '#src/domain/risks/risk-matrix.ts'
import { riskKind } from '../kinds/risk-kind.ts'
import { guessColumns } from './guess-columns.ts'
import { createImportDesk } from './import-desk.ts'
import type { Existing } from './match-existing.ts'
import { dayOrderOf, readDay } from './read-day.ts'
import { riskWords } from './risk-words.ts'
import { riskSheetColumns } from './risk-sheet-columns.ts'
import { writeRisks } from './risk-sheet.ts'
import { folded, sheetLanguages } from './sheet-words.ts'
import type { Cell } from './sheet.ts'
import { writeCsv } from './write-csv.ts'

const nowMs = Date.UTC(2026, 10, 28)
const council = {
  members: [
    { personId: 'ana', displayName: 'Ana Ferrão', role: 'member' as const, mail: 'ana@contoso.example' },
    { personId: 'ben', displayName: 'Ben Okafor', role: 'member' as const },
  ],
  departments: [
    { id: 'fin', name: 'Finance', short: 'FIN' },
    { id: 'ops', name: 'Legal, Risk', short: 'LR' },
  ],
}
const place = { council, matrix: usualMatrix, nowMs }

async function planned(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  risks: readonly Existing[] = [],
) {
  const desk = createImportDesk()
  await desk.open(writeCsv({ headings, rows }))
  desk.know(risks, true)
  const { headingAt, mapping } = desk.look(0)
  const plan = desk.plan({ sheet: 0, headingAt, mapping, dayOrder: null }, place)
  return { plan, edits: desk.edits('job', 0, 1000, 'Imported'), mapping }
}

const existing = (key: string, itemId: string, record: object): Existing => ({
  key,
  itemId,
  fields: riskKind.toFields({ state: 'assessed', session: 's', ...record }),
})

const guessed = (headings: readonly string[], ...rows: readonly (readonly Cell[])[]) =>
  guessColumns(
    [headings, ...rows].map((cells, at) => ({ number: at + 1, cells, hidden: false, broken: false })),
    riskSheetColumns,
    riskWords,
  )

test('headings of RAID sheets are known in English and German, below titles and legends', () => {
  expect(
    guessed(
      ['RAID log'],
      ['', 'Status: 12 May'],
      ['Ref.', 'Risk title', 'Prob.', 'Impact', 'Risk Owner', 'Mitigation'],
    ),
  ).toMatchObject({
    headingAt: 2,
    mapping: ['OwnReference', 'Title', 'Likelihood', 'Impact', 'Owner', 'ExistingMeasures'],
  })
  expect(
    guessed([
      'Lfd. Nr.',
      'Risikobezeichnung',
      'Eintrittswahrscheinlichkeit',
      'Schadenshöhe',
      'Verantwortlich',
      'Gegenmaßnahmen',
      'Wiedervorlage',
    ]).mapping,
  ).toEqual(['OwnReference', 'Title', 'Likelihood', 'Impact', 'Owner', 'ExistingMeasures', 'NextReview'])
})

test('a Japanese register of risks is understood in its own words', async () => {
  const { plan, edits } = await planned(
    ['管理番号', 'リスク名', '要因', '発生確率', '影響度', '対応状況', '期日'],
    [['R1', '仕入先の供給停止', '1 社に依存', '高', '甚大', '対応中', '2026年12月31日']],
  )
  expect(plan.left).toEqual([])
  expect(edits[0]?.fields).toMatchObject({
    OwnReference: 'R1',
    Title: '仕入先の供給停止',
    Cause: '1 社に依存',
    Likelihood: 4,
    Impact: 5,
    RiskState: 'In treatment',
  })
})

test('every heading, choice and step has a word in every language, and no choice takes the word of another', () => {
  for (const language of sheetLanguages) {
    for (const [name, words] of Object.entries(riskWords.headings))
      expect(words[language]?.[0], `${language} ${name}`).toMatch(/\S/)
    for (const [name, choices] of Object.entries(riskWords.choices)) {
      const said = Object.entries(choices).flatMap(([kept, words]) =>
        [...new Set((words[language] ?? []).map(folded))].map((word) => [word, kept] as const),
      )
      for (const kept of Object.keys(choices))
        expect(
          said.some((each) => each[1] === kept),
          `${language} ${name} ${kept}`,
        ).toBe(true)
      if (!['en', 'de', 'ar'].includes(language))
        expect(new Set(said.map(([word]) => word)).size, name).toBe(said.length)
    }
    expect(
      riskWords.steps.every((words) => (words[language] ?? []).length > 0),
      language,
    ).toBe(true)
  }
})

test('one word for two things is told apart by what stands below it', () => {
  expect(guessed(['Risiko', 'Auswirkung'], ['x', 4], ['y', 'hoch']).mapping[1]).toBe('Impact')
  expect(guessed(['Risiko', 'Auswirkung'], ['x', 'Die ganze Linie steht still']).mapping[1]).toBe('Effect')
  expect(guessed(['Description', 'Owner'], ['x', 'Ana']).mapping).toEqual(['Title', 'Owner'])
})

test('every row is in exactly one list, with its own number and the reason', async () => {
  const { plan, edits } = await planned(
    ['ID', 'Risk', 'Likelihood', 'Impact', 'Status', 'Due date'],
    [
      ['1', 'Strike', 'Likely', '5 - Severe', 'Open', '31.12.2026'],
      ['2', '', 3, 3, 'Open', ''],
      ['3', 'Flood', 7, 3, 'Open', ''],
      ['4', 'Fire', 2, '', 'Perhaps', 'soon'],
      ['1', 'Strike', 4, 5, 'Open', ''],
      ['5', 'Late parts', 3, '', 'In progress', ''],
    ],
  )
  expect(plan.creates.map((each) => each.row)).toEqual([2, 7])
  expect(plan.left.map(({ row, problems }) => [row, problems.map((each) => each.reason)])).toEqual([
    [3, ['title-missing']],
    [4, ['not-one-to-five']],
    [5, ['no-such-choice', 'not-a-day']],
  ])
  expect(plan.doubled).toEqual([{ row: 6, first: 2, text: 'Strike' }])
  expect(plan.notes).toMatchObject([{ row: 7, note: { reason: 'half-a-score' } }])
  expect(edits[0]?.fields).toMatchObject({
    Title: 'Strike',
    OwnReference: '1',
    Likelihood: 4,
    Impact: 5,
    Level: 'Critical',
    RiskState: 'New',
    NextReview: '2026-12-31T12:00:00Z',
  })
})

test('the same file makes the same keys, whatever job it is and wherever it is read', async () => {
  const keys = async () => (await planned(['Risk'], [['a'], ['b']])).edits.map((each) => each.key)
  const [one, other] = [await keys(), await keys()]
  expect(one).toEqual(other)
  expect(new Set(one).size).toBe(2)
})

test('people are found by name, turned name and mail; a stranger stays a name and is said to be one', async () => {
  const { plan, edits } = await planned(
    ['Risk', 'Owner', 'Departments'],
    [
      ['a', 'ferrao, ana', 'FIN; Legal, Risk'],
      ['b', 'Somebody <ana@contoso.example>', 'Kitchen'],
      ['c', 'Zoe', ''],
    ],
  )
  expect(edits.map((each) => each.fields['OwnerKey'])).toEqual(['ana', 'ana', undefined])
  expect(edits[0]?.fields['DepartmentKeys']).toBe('["fin","ops"]')
  expect(plan.notes.map(({ row, note }) => [row, note.reason])).toEqual([
    [3, 'department-unknown'],
    [4, 'person-unknown'],
  ])
})

test('a risk is found by its own reference before its title, and never by a title that two have', async () => {
  const risks = [
    existing('a', '1', { title: 'Strike', ownReference: 'X-1' }),
    existing('b', '2', { title: 'Flood' }),
    existing('c', '3', { title: 'Fire' }),
    existing('d', '4', { title: 'Fire' }),
  ]
  const { plan, edits } = await planned(
    ['Ref', 'Risk', 'Detail'],
    [
      ['X-1', 'Strike of the drivers', ''],
      ['X-2', 'Flood', 'Wet'],
      ['X-3', 'Fire', ''],
      ['X-9', 'Strike', ''],
    ],
    risks,
  )
  expect(edits.filter((each) => each.what === 'change').map((each) => each.key)).toEqual(['a', 'b'])
  expect(plan.left).toMatchObject([{ row: 4, problems: [{ reason: 'several-match' }] }])
  // Another number says that it is another risk, although the title is known.
  expect(plan.creates.map((each) => each.row)).toEqual([5])
})

test('an empty cell of a foreign sheet changes nothing, one of our own empties the field', async () => {
  const risks = [existing('a', '1', { title: 'Strike', detail: 'Long', cause: 'Pay' })]
  expect((await planned(['Risk', 'Detail'], [['Strike', '']], risks)).plan.counts).toMatchObject({ same: 1 })
  const own = await planned(['weft:ClientKey', 'Risk', 'Detail'], [['a', 'Strike', '']], risks)
  expect(own.edits[0]).toMatchObject({ key: 'a', fields: { Detail: null }, base: { Detail: 'Long' } })
})

test('a new score moves level and course with it, and keeps what the course was', async () => {
  const risks = [
    existing('a', '1', {
      title: 'Strike',
      current: { likelihood: 1, impact: 1 },
      level: 'low',
      course: [{ since: '2026-01-01', score: { likelihood: 1, impact: 1 }, state: 'assessed' }],
    }),
  ]
  const { edits } = await planned(['Risk', 'Likelihood', 'Impact'], [['Strike', 5, 5]], risks)
  expect(edits[0]?.fields).toMatchObject({
    Likelihood: 5,
    Impact: 5,
    Level: 'Critical',
    ChangeReason: 'Imported',
  })
  expect(JSON.parse(String(edits[0]?.fields['Course']))).toHaveLength(2)
})

test('an escalation without a day does not come in by a sheet', async () => {
  const { plan } = await planned(['Risk', 'Escalated to'], [['Strike', 'Ben Okafor']])
  expect(plan.left).toMatchObject([{ row: 2, problems: [{ reason: 'contradiction' }] }])
})

test('days are read as people write them, and what could be two days is read as the column shows', () => {
  const all = [
    '2026-11-28',
    '28.11.2026',
    '28/11/26',
    '28. November 2026',
    '28-Nov-26',
    'Nov 28, 2026',
    '20261128',
    '٢٨/١١/٢٠٢٦',
    '2026年11月28日',
    '２０２６／１１／２８',
    '令和8年11月28日',
    46354,
  ]
  for (const each of all) expect(readDay(each, 'day-first'), String(each)).toBe('2026-11-28')
  expect(readDay('11/28/2026', 'month-first')).toBe('2026-11-28')
  for (const each of ['31.02.2026', 'soon', '12', '99/99/2026', '', 7])
    expect(readDay(each, 'day-first')).toBe(null)
  expect(dayOrderOf(['3/4/2026', '3/14/2026'])).toBe('month-first')
  expect(dayOrderOf(['3/4/2026', '14/3/2026'])).toBe('day-first')
})

const line = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
  .map((text) => `x${text.replace(/[\p{C}\s]+/gu, ' ')}y`)
const lines = fc.oneof(
  fc.constant(''),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n')),
)
const day = fc.constantFrom(null, '2026-02-28', '2031-12-31', '1999-01-01')
const score = fc.option(
  fc.record({ likelihood: fc.integer({ min: 1, max: 5 }), impact: fc.integer({ min: 1, max: 5 }) }),
)
const risk = fc.record({
  title: line,
  ownReference: fc.oneof(fc.constant(''), line),
  detail: lines,
  cause: lines,
  effect: lines,
  owner: fc.constantFrom('', 'Ana Ferrão', 'Zoe'),
  current: score,
  target: score,
  kind: fc.constantFrom('bottleneck' as const, 'dependency' as const, 'other' as const),
  response: fc.constantFrom('open' as const, 'accept' as const, 'watch' as const),
  nextReview: day,
  blockedBy: fc.array(line, { maxLength: 2 }),
  raisedMs: fc.integer({ min: 0, max: 1_800_000_000 }).map((each) => each * 1000),
})

test('whatever a register holds, its own export changes nothing in it, in any language and form', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(risk, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('xlsx' as const, 'csv' as const),
      fc.constantFrom(...sheetLanguages),
      async (records, format, language) => {
        const risks = records.map((record, at) =>
          existing(`k${at}`, String(at + 1), {
            ...record,
            ownerKey: record.owner === 'Ana Ferrão' ? 'ana' : '',
          }),
        )
        const desk = createImportDesk()
        await desk.open(writeRisks(risks, format, language, 'R'))
        desk.know(risks, true)
        const { headingAt, mapping } = desk.look(0)
        const { counts, changes, left } = desk.plan({ sheet: 0, headingAt, mapping, dayOrder: null }, place)
        expect({ changes, left }).toEqual({ changes: [], left: [] })
        expect(counts.same).toBe(risks.length)
      },
    ),
    { numRuns: 150, seed: 1 },
  )
}, 120_000)

test('an owners-only risk of a Weft sheet is not imported into the list that everybody reads', async () => {
  const secret = { ...existing('s', '1', { title: 'The plant may be sold' }), ownersOnly: true }
  const shared = existing('a', '1', { title: 'Strike' })
  const sheet = writeRisks([secret, shared], 'csv', 'en', 'Risks')
  const desk = createImportDesk()
  const plan = async (known: readonly Existing[], bytes: Uint8Array) => {
    await desk.open(bytes)
    desk.know(known, true)
    const { headingAt, mapping } = desk.look(0)
    desk.plan({ sheet: 0, headingAt, mapping, dayOrder: null }, place)
    return desk.edits('job', 0, 1000, 'Imported').map((each) => each.key)
  }
  expect(new TextDecoder().decode(sheet)).toMatch(/O-001.*\r?\n.*R-001/)
  // Whoever does not see the other list knows it by its reference, whoever does by its key as well.
  expect(await plan([shared], sheet)).toEqual([])
  const anonymous = new TextEncoder().encode(new TextDecoder().decode(sheet).replace('O-001', ''))
  expect(await plan([shared, secret], anonymous)).toEqual([])
  expect(await plan([], anonymous)).toEqual(['s', 'a'])
})
