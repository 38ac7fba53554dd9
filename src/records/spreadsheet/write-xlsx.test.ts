import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeXlsx } from './write-xlsx.ts'

function sheetOf(cells: readonly string[]): string {
  const columns = cells.map(() => ({ width: 10, hidden: false, choices: [] }))
  const table = { headings: cells.map((_, place) => `H${place}`), rows: [cells] }
  const parts = unzipSync(writeXlsx(table, { name: 'Sheet', columns, rightToLeft: false }))
  return strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
}

test('space that a program would trim or fold is kept by its cell, and no other cell says so', () => {
  const kept = [' before', 'after ', 'two  spaces', 'a\nline', 'a\ttab']
  const xml = sheetOf(['one two', ...kept])
  expect(xml).toContain('<is><t>one two</t></is>')
  for (const each of kept) expect(xml).toContain(`<is><t xml:space="preserve">${each}</t></is>`)
})
