import type { Edit } from '../replica/edit.ts'
import { riskKind } from '../kinds/risk-kind.ts'
import { guessColumns, type ColumnGuess, type Mapping } from './guess-columns.ts'
import type { Existing } from './match-existing.ts'
import { planImport, type ImportPlan } from './plan-import.ts'
import type { DayOrder } from './read-day.ts'
import { readRows, shortened } from './read-rows.ts'
import { readSheets } from './read-sheets.ts'
import { notImported, stepsOf, takesLonger, wholeRisk, type RiskPlace } from './risk-rows.ts'
import { riskWords } from './risk-words.ts'
import { riskSheetColumns } from './risk-sheet-columns.ts'
import { writeRisks, writeTemplate, type SheetFormat } from './risk-sheet.ts'
import type { SheetLanguage } from './sheet-words.ts'
import type { Cell, FileRefusal, Sheet } from './sheet.ts'
import { summaryOf, type PlanSummary } from './plan-summary.ts'

export interface SheetInFile {
  readonly name: string
  readonly hidden: boolean
  readonly rows: number
}

export type FileOpened =
  | { readonly ok: true; readonly sheets: readonly SheetInFile[] }
  | { readonly ok: false; readonly reason: FileRefusal }

export interface SheetOpened extends ColumnGuess {
  /** Beginnings of the first filled cells below each heading. */
  readonly samples: readonly (readonly string[])[]
}

export interface ImportChoice {
  readonly sheet: number
  readonly headingAt: number
  readonly mapping: Mapping
  readonly dayOrder: DayOrder | null
}

/**
 * One file on its way into the register, from its bytes to the edits. All the heavy work is here, so that it can run
 * beside the page; nothing in here touches the register.
 */
export interface ImportDesk {
  open(bytes: Uint8Array): Promise<FileOpened>
  look(sheet: number): SheetOpened
  /** The register as it stands; given in parts, the first of which says that it begins anew. */
  know(risks: readonly Existing[], anew: boolean): void
  plan(choice: ImportChoice, place: RiskPlace): PlanSummary
  /** The edits of the plan from one on, at most `count` of them, as they are kept. */
  edits(job: string, from: number, count: number, why: string): readonly Edit[]
  /** The risks that the desk knows, as a file. `name` is the sheet's. */
  write(format: SheetFormat, language: SheetLanguage, name: string): Uint8Array
  /** An empty sheet with one row that shows how, by column. */
  template(
    format: SheetFormat,
    language: SheetLanguage,
    name: string,
    example: readonly (readonly [column: string, cell: Cell])[],
  ): Uint8Array
}

export function createImportDesk(): ImportDesk {
  let sheets: readonly Sheet[] = []
  let mark = ''
  let existing: Existing[] = []
  let byKey: ReadonlyMap<string, Existing> = new Map()
  let plan: ImportPlan | null = null
  let nowMs = 0

  function rowsOf(sheet: number) {
    return sheets[sheet]?.rows ?? []
  }

  return {
    async open(bytes) {
      const read = await readSheets(bytes)
      sheets = read.ok ? read.sheets : []
      plan = null
      if (!read.ok) return read
      mark = await markOf(bytes)
      return {
        ok: true,
        sheets: sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows: rows.length })),
      }
    },
    look(sheet) {
      const rows = rowsOf(sheet)
      const columns = riskSheetColumns.filter(
        (each) => !notImported.has(each.name) || each.name === 'WeftReference',
      )
      const guess = guessColumns(rows, columns, riskWords)
      const below = rows.slice(guess.headingAt + 1, guess.headingAt + 41)
      const samples = guess.headings.map((_, place) =>
        below.flatMap((each) => textOf(each.cells[place] ?? null)).slice(0, 3),
      )
      return { ...guess, samples }
    },
    know(risks, anew) {
      existing = anew ? [...risks] : [...existing, ...risks]
    },
    plan(choice, place) {
      const rows = rowsOf(choice.sheet).slice(choice.headingAt + 1)
      const read = readRows(rows, {
        columns: riskSheetColumns,
        words: riskWords,
        mapping: choice.mapping,
        dayOrder: choice.dayOrder,
        stepsOf,
        takesLonger,
      })
      nowMs = place.nowMs
      byKey = new Map(existing.map((each) => [each.key, each]))
      plan = planImport(read, existing, `${mark}-${choice.sheet}`, place)
      return summaryOf(plan, existing, `${mark}-${choice.sheet}`)
    },
    write: (format, language, name) => writeRisks(existing, format, language, name),
    template: (format, language, name, example) => writeTemplate(format, language, name, new Map(example)),
    edits(job, from, count, why) {
      if (plan === null) return []
      const { creates } = plan
      const changes = plan.changes.slice(
        Math.max(0, from - creates.length),
        Math.max(0, from + count - creates.length),
      )
      const edit = (row: number, more: Pick<Edit, 'key' | 'what' | 'fields' | 'base'>): Edit => ({
        id: `${job}/${row}`,
        list: riskKind.list,
        madeMs: nowMs,
        notBeforeMs: 0,
        job,
        ...more,
      })
      return [
        ...creates
          .slice(from, from + count)
          .map(({ row, key, fields }) =>
            edit(row, { key, what: 'create', fields: wholeRisk(fields, nowMs), base: {} }),
          ),
        ...changes.map(({ row, key, fields, base }) =>
          edit(row, {
            key,
            what: 'change',
            fields: { ...fields, ChangeReason: why },
            base: { ...base, ChangeReason: byKey.get(key)?.fields['ChangeReason'] ?? null },
          }),
        ),
      ]
    },
  }
}

function textOf(cell: Cell): readonly string[] {
  return cell === null ? [] : [shortened(String(cell))]
}

/** Of the file's content: the same file makes the same keys wherever it is imported. */
async function markOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()))
  return [...digest.subarray(0, 12)].map((each) => each.toString(16).padStart(2, '0')).join('')
}
