import { usualMatrix } from '#src/domain/risks/risk-matrix.ts'
import { minutesHtml } from '#src/domain/publish/minutes-html.ts'
import { minutesOf } from '#src/domain/publish/minutes.ts'
import { foldSession } from '#src/domain/session/fold.ts'
import type { Move } from '#src/domain/session/move.ts'
import { createImportDesk } from '#src/records/spreadsheet/import-desk.ts'
import type { Existing } from '#src/records/spreadsheet/match-existing.ts'
import { riskTable, writeRisks } from '#src/records/spreadsheet/risk-sheet.ts'
import { messages } from '#src/ui/text/locales/en/outputs.ts'
import { bundleOf, wordsOf } from '#src/ui/text/words.ts'
import { sheetCouncil } from '#test/simulation/import-case.ts'
import { raidSheet, raidXlsx } from '#test/support/risk-sheet-case.ts'
import type { Figure } from './figure.ts'
import { sheetJs } from './peer-sheetjs.ts'
import { costOf, median } from './processor.ts'

const size = 10_000
const rounds = 5
const startMs = Date.UTC(2026, 10, 23, 9)

/** Ten thousand risks as the register has them. */
async function register(): Promise<readonly Existing[]> {
  const desk = createImportDesk()
  await desk.open(raidXlsx(raidSheet(size + 400, 2)))
  const { headingAt, mapping } = desk.look(0)
  desk.plan({ sheet: 0, headingAt, mapping, dayOrder: null }, place)
  return desk
    .edits('register', 0, size, '')
    .map(({ key, fields }, index) => ({ key, itemId: String(index + 1), fields }))
}

const place = { council: sheetCouncil, matrix: usualMatrix, nowMs: startMs }

async function sheets(): Promise<readonly Figure[]> {
  const risks = await register()
  const { write } = sheetJs()
  const table = riskTable(risks, 'en')
  const ratios: number[] = []
  const costs: (readonly [number, number])[] = []
  let mine: Uint8Array = new Uint8Array()
  let theirs = 0
  for (let round = 0; round <= rounds; round += 1) {
    const own = await costOf(() => {
      mine = writeRisks(risks, 'xlsx', 'en', 'Risks')
    })
    const other = await costOf(() => {
      theirs = write([table.headings, ...table.rows]).length
    })
    if (round === 0) continue
    ratios.push(own / other)
    costs.push([own, other])
  }
  console.log(
    `B10 ${risks.length} risks of ${table.headings.length} columns: ${median(costs.map((each) => each[0])).toFixed(0)} ms, ${mine.length} bytes; ` +
      `SheetJS ${median(costs.map((each) => each[1])).toFixed(0)} ms, ${theirs} bytes`,
  )
  return [
    atMost('B10b', 'xlsx-of-sheetjs', median(ratios), 0.6),
    {
      name: 'B10c',
      measure: 'left-as-they-were',
      value: await same(risks, 'xlsx'),
      limit: risks.length,
      kind: 'at-least',
    },
    {
      name: 'B10c',
      measure: 'left-as-they-were-csv',
      value: await same(risks, 'csv'),
      limit: risks.length,
      kind: 'at-least',
    },
    {
      name: 'B10d',
      measure: 'equal-in-an-empty-list',
      value: await equalAnew(risks),
      limit: risks.length,
      kind: 'at-least',
    },
  ]
}

/** Risks that an import of their own export would leave alone. */
async function same(risks: readonly Existing[], format: 'xlsx' | 'csv'): Promise<number> {
  const desk = createImportDesk()
  await desk.open(writeRisks(risks, format, 'en', 'Risks'))
  desk.know(risks, true)
  const { headingAt, mapping } = desk.look(0)
  return desk.plan({ sheet: 0, headingAt, mapping, dayOrder: null }, place).counts.same
}

/** Risks that come out of their own export in a register that has none of them. */
async function equalAnew(risks: readonly Existing[]): Promise<number> {
  const desk = createImportDesk()
  await desk.open(writeRisks(risks, 'xlsx', 'de', 'Risiken'))
  const { headingAt, mapping } = desk.look(0)
  desk.plan({ sheet: 0, headingAt, mapping, dayOrder: null }, place)
  const byKey = new Map(risks.map((each) => [each.key, each.fields]))
  const text = (fields: object) =>
    JSON.stringify(Object.entries(fields).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  const made = desk.edits('anew', 0, risks.length + 1, '')
  return made.filter((each) => text(each.fields) === text(byKey.get(each.key) ?? {})).length
}

function moves(): readonly Move[] {
  const items = Array.from({ length: 60 }, (_, index) => ({
    id: `item-${index}`,
    title: `Item ${index + 1}: what changed since last week`,
    kind: 'discuss' as const,
    minutes: 5,
    lead: { kind: 'everyone' as const },
  }))
  const at = (index: number) => ({
    id: `c-${index}`,
    itemId: `item-${index % 60}`,
    detail: 'As it was said.',
  })
  const decisions = Array.from({ length: 25 }, (_, index): Move => ({
    kind: 'capture',
    enteredFor: null,
    capture: {
      ...at(index),
      kind: 'decision',
      text: `We decide number ${index + 1}`,
      reason: 'It costs less.',
    },
  }))
  const actions = Array.from({ length: 40 }, (_, index): Move => ({
    kind: 'capture',
    enteredFor: null,
    capture: {
      ...at(100 + index),
      kind: 'action',
      text: `Do number ${index + 1}`,
      ownerId: null,
      ownerName: 'Ana',
      due: '2026-12-01',
    },
  }))
  const notes = items.map((each): Move => ({
    kind: 'write-notes',
    itemId: each.id,
    blockId: `b-${each.id}`,
    text: 'Everybody leaves with the same picture. '.repeat(20),
    seen: null,
  }))
  const plan = { templateId: null, title: 'Review', plannedMinutes: 300, plannedStartMs: null, items }
  return [{ kind: 'plan-agenda', ...plan }, { kind: 'start' }, ...notes, ...decisions, ...actions]
}

/** Votes are no part of a session yet and DOCX is none of the minutes: both come with the minutes' own issue. */
async function minutes(): Promise<readonly Figure[]> {
  const state = foldSession(
    moves().map((move, index) => {
      return {
        client: 'c',
        seq: index + 1,
        lamport: index + 1,
        atMs: startMs + index,
        by: 'ana',
        byName: 'Ana',
        move,
      }
    }),
  )
  const words = wordsOf([bundleOf('en', [messages], 'none')])
  const council = {
    ...sheetCouncil,
    name: 'Operations council',
    language: 'en' as const,
    timeZone: 'Europe/Lisbon',
    members: [],
  }
  const costs: number[] = []
  let html = ''
  for (let round = 0; round <= rounds; round += 1) {
    const cost = await costOf(() => {
      const made = minutesOf({
        state,
        council,
        words,
        startMs,
        reference: 'W-1',
        link: 'https://weft.example',
      })
      html = minutesHtml(made, words)
    })
    if (round > 0) costs.push(cost)
  }
  if (!html.includes('Do number 40') || !html.includes('We decide number 25'))
    throw new Error('The figures are void.')
  return [atMost('B10a', 'minutes-html-cpu-ms', median(costs), 150)]
}

function atMost(name: string, measure: string, value: number, limit: number): Figure {
  return { name, measure, value, limit, kind: 'at-most' }
}

/** B10 of the bars: what leaves Weft as a file, and comes back equal. */
export async function bench(): Promise<readonly Figure[]> {
  return [...(await minutes()), ...(await sheets())]
}
