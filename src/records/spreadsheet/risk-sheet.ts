import { riskReference } from '#src/domain/risks/risk-reference.ts'
import { cellOf, choiceWord, headingOf, type SheetColumn } from './kind-sheet.ts'
import type { Existing } from './match-existing.ts'
import { riskWords } from './risk-words.ts'
import { referenceColumn, riskSheetColumns } from './risk-sheet-columns.ts'
import type { Cell } from './sheet.ts'
import type { SheetLanguage } from './sheet-words.ts'
import { writeCsv, type Table } from './write-csv.ts'
import { writeXlsx, type SheetLook } from './write-xlsx.ts'

export type SheetFormat = 'xlsx' | 'csv'

/** The risks as a table in a language, everything of them in it. */
export function riskTable(risks: readonly Existing[], language: SheetLanguage): Table {
  return {
    headings: riskSheetColumns.map((each) => headingOf(each, riskWords, language)),
    rows: risks.map((risk) => {
      const fields = { ...risk.fields, ClientKey: risk.key }
      return riskSheetColumns.map((each) =>
        each === referenceColumn
          ? riskReference(risk.itemId, risk.ownersOnly)
          : cellOf(each, fields, riskWords, language),
      )
    }),
  }
}

function lookOf(columns: readonly SheetColumn[], name: string, language: SheetLanguage): SheetLook {
  return {
    name,
    rightToLeft: language === 'ar',
    columns: columns.map(({ name, facet, technical }) => ({
      hidden: technical,
      width: facet.kind === 'note' || name === 'Title' ? 40 : facet.kind === 'number' ? 12 : 18,
      choices: choicesOf(name, facet, language),
    })),
  }
}

function choicesOf(name: string, facet: SheetColumn['facet'], language: SheetLanguage): readonly string[] {
  if (facet.kind === 'choice') return facet.words.map((each) => choiceWord(riskWords, name, each, language))
  return /(Likelihood|Impact)$/.test(name) ? ['1', '2', '3', '4', '5'] : []
}

/** Where decimals have commas, programs of sheets part cells by semicolons. */
const semicolons: ReadonlySet<SheetLanguage> = new Set(['de', 'fr', 'es'])
const separatorOf = (language: SheetLanguage) => (semicolons.has(language) ? ';' : ',')

/** The register as a file. `name` is the sheet's. */
export function writeRisks(
  risks: readonly Existing[],
  format: SheetFormat,
  language: SheetLanguage,
  name: string,
): Uint8Array {
  const table = riskTable(risks, language)
  if (format === 'csv') return writeCsv(table, separatorOf(language))
  return writeXlsx(table, lookOf(riskSheetColumns, name, language))
}

const inTemplate = new Set(
  (
    'OwnReference Title Detail RiskKind Category Cause Event Effect Owner Deputy Departments Likelihood Impact ' +
    'Confidence Proximity EarlySign ExistingMeasures Response RiskState NextReview RaisedBy RaisedAt'
  ).split(' '),
)

/** An empty sheet to fill in: the columns that people begin with, their choices, and one row that shows how. */
export function writeTemplate(
  format: SheetFormat,
  language: SheetLanguage,
  name: string,
  example: ReadonlyMap<string, Cell>,
): Uint8Array {
  const columns = riskSheetColumns.filter((each) => inTemplate.has(each.name))
  const table: Table = {
    headings: columns.map((each) => headingOf(each, riskWords, language)),
    rows: [columns.map((each) => example.get(each.name) ?? null)],
  }
  if (format === 'csv') return writeCsv(table, separatorOf(language))
  return writeXlsx(table, lookOf(columns, name, language))
}
