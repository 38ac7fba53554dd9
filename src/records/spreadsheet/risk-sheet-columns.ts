import { text } from '../definition/column.ts'
import { riskKind } from '../kinds/risk-kind.ts'
import { sheetColumnsOf, type SheetColumn } from './kind-sheet.ts'

const reference = text('WeftReference', 'Weft reference')
export const referenceColumn: SheetColumn = {
  name: reference.name,
  column: reference,
  facet: reference.facet,
  technical: false,
  structure: false,
}

/** The columns of a register's sheet, Weft's reference first; it is shown and matched, never set. */
export const riskSheetColumns: readonly SheetColumn[] = [referenceColumn, ...sheetColumnsOf(riskKind)]
