import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSheets } from '#src/records/spreadsheet/read-sheets.ts'
import { newPerson, openBrowser } from './browser.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

async function titlesIn(path: string): Promise<readonly string[]> {
  const read = await readSheets(new Uint8Array(readFileSync(path)))
  const rows = read.ok ? (read.sheets[0]?.rows ?? []) : []
  const place = rows[0]?.cells.indexOf('Risk') ?? -1
  return rows.slice(1).map((each) => String(each.cells[place]))
}

test('what a filter left goes out as it stands, sorted and grouped, and comes back as it is', async () => {
  const person = await newPerson(browser, { width: 1500, height: 1200 })
  const { page } = person
  page.setDefaultTimeout(45_000)
  await page.goto(sandbox.place(['tab~ana']))
  const tab = frameOf(page, 'tab-ana')
  await goToPage(tab, 'Risks')
  const grid = tab.getByRole('grid', { name: 'Risk register' })
  await grid.getByRole('link').first().waitFor()
  const all = await grid.getByRole('link').count()
  await tab.getByRole('searchbox', { name: 'Find' }).fill('pump')
  await tab.getByRole('combobox', { name: 'Group by' }).selectOption('Level')
  await grid.getByRole('columnheader', { name: 'Risk' }).click()
  await tab.getByRole('button', { name: /^Export shown \(\d+\)$/ }).waitFor()
  const shown = await grid.getByRole('link').allInnerTexts()
  expect(shown.length).toBeGreaterThan(2)
  expect(shown.length).toBeLessThan(all)
  expect(shown).not.toEqual(shown.toSorted())
  for (const [format, how] of [
    ['As a sheet (XLSX)', 'xlsx'],
    ['As CSV', 'csv'],
  ] as const) {
    await tab.getByRole('button', { name: `Export shown (${shown.length})`, exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      tab.getByRole('menuitem', { name: format }).click(),
    ])
    expect(download.suggestedFilename().endsWith(how)).toBe(true)
    expect(await titlesIn(await download.path())).toEqual(shown)
    if (how === 'xlsx') continue
    await tab.getByRole('button', { name: 'Import', exact: true }).click()
    await tab.getByLabel('Choose a file').setInputFiles(await download.path())
    await tab.getByText(`${shown.length} as they are`).waitFor()
    await tab.getByRole('button', { name: 'Nothing to import' }).waitFor()
  }
  expect(person.errors()).toEqual([])
}, 180_000)
