import { readFileSync } from 'node:fs'
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { raidSheet, raidXlsx } from '#test/support/risk-sheet-case.ts'
import { titlesWanted } from '#test/simulation/import-case.ts'
import { readSheets } from '#src/records/spreadsheet/read-sheets.ts'
import { accessibilityViolations, newPerson, openBrowser, until } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

const pictures = process.env['WEFT_PICTURES']

async function picture(page: Page, name: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png` })
}

async function frameNamed(page: Page, name: string): Promise<Frame> {
  const handle = await page.locator(`iframe[data-frame="${name}"]`).elementHandle()
  const frame = await handle?.contentFrame()
  if (!frame) throw new Error(`No frame ${name}.`)
  return frame
}

async function openImport(tab: FrameLocator): Promise<void> {
  await goToPage(tab, 'Risks')
  await tab.getByRole('button', { name: 'Import', exact: true }).click()
  await tab.getByRole('heading', { name: 'Import risks' }).waitFor()
}

const sheet = raidSheet(260, 9)
const file = {
  name: 'RAID log.xlsx',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(raidXlsx(sheet)),
}

test('a RAID log becomes risks: guessed, looked at, imported through a killed page, exported, taken back', async () => {
  const person = await newPerson(browser, { width: 1280, height: 1000 })
  const { page, context } = person
  page.setDefaultTimeout(60_000)
  const landed = await landedIn(sandbox)
  const there = async () => (await landed.rows('Weft risks')).map((each) => String(each['Title']))
  const before = await there()
  await page.goto(sandbox.place(['tab~ana']))
  const tab = frameOf(page, 'tab-ana')
  await openImport(tab)
  await picture(page, 'import-1-drop')
  await tab.getByLabel('Choose a file').setInputFiles(file)
  await tab.getByLabel('Probability').waitFor()
  expect(await tab.getByLabel('Probability').inputValue()).toBe('Likelihood')
  expect(await tab.getByLabel('Mitigation plan').inputValue()).toBe('ExistingMeasures')
  await tab.getByText(`${sheet.bad} rows left out`).waitFor()
  expect(await accessibilityViolations(await frameNamed(page, 'tab-ana'))).toEqual([])
  await picture(page, 'import-2-map')
  await page.setViewportSize({ width: 340, height: 900 })
  await picture(page, 'import-3-narrow')
  await page.setViewportSize({ width: 1280, height: 1000 })
  const wanted = titlesWanted(sheet)
  await tab.getByRole('button', { name: `Import ${wanted.length} risks` }).click()
  await tab.getByText('Import of RAID log.xlsx').waitFor()
  await picture(page, 'import-4-runs')
  await until('the first of them', 60_000, async () => (await there()).length > before.length + 20)

  // The page ends in the middle of it, without a word; the next one goes on by itself, on whatever page it opens.
  await page.close()
  const next = await context.newPage()
  next.setDefaultTimeout(60_000)
  await next.goto(sandbox.place(['tab~ana']))
  const again = frameOf(next, 'tab-ana')
  await until('all of them', 120_000, async () => (await there()).length >= before.length + wanted.length)
  const now = (await there()).filter((each) => !before.includes(each))
  expect(now.toSorted()).toEqual(wanted.toSorted())

  // What goes out comes back as it was.
  await goToPage(again, 'Risks')
  await again.getByRole('button', { name: 'Export all', exact: true }).click()
  const [download] = await Promise.all([
    next.waitForEvent('download'),
    again.getByRole('menuitem', { name: 'As CSV' }).click(),
  ])
  const path = await download.path()
  const read = await readSheets(new Uint8Array(readFileSync(path)))
  expect(read.ok && read.sheets[0]?.rows.length).toBe(1 + before.length + wanted.length)
  await again.getByRole('button', { name: 'Import', exact: true }).click()
  await again.getByText('Finished.').waitFor()
  await again.getByLabel('Choose a file').setInputFiles(path)
  await again.getByText(`${before.length + wanted.length} as they are`).waitFor()
  await again.getByRole('button', { name: 'Nothing to import' }).waitFor()
  await again.getByRole('button', { name: 'Cancel' }).click()

  await again.getByRole('button', { name: 'Take back' }).click()
  await until('none of them', 120_000, async () => (await there()).length === before.length)
  expect((await there()).toSorted()).toEqual(before.toSorted())
  await picture(next, 'import-5-back')
  expect(person.errors()).toEqual([])
}, 400_000)

test('a file that is no sheet, and one in German with semicolons, are told apart in words', async () => {
  const person = await newPerson(browser, { width: 1280, height: 1000, locale: 'de-DE', colorScheme: 'dark' })
  const { page } = person
  page.setDefaultTimeout(60_000)
  await page.goto(sandbox.place(['tab~ana'], 'locale=de&theme=dark'))
  const tab = frameOf(page, 'tab-ana')
  const frame = await frameNamed(page, 'tab-ana')
  await tab.getByRole('tab').first().waitFor()
  await frame.evaluate(() => {
    location.hash = 'risks/import'
  })
  const input = tab.locator('input[type=file]')
  await input.waitFor({ state: 'attached' })
  await input.setInputFiles({ name: 'x.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 nothing') })
  await tab.getByRole('alert').filter({ hasText: 'x.xlsx' }).waitFor()
  const csv =
    'Nr.;Risiko;Eintrittswahrscheinlichkeit;Auswirkung;Verantwortlich;Fällig am\r\n1;Müller fällt aus;hoch;4;Ana;31.12.2026\r\n'
  await input.setInputFiles({ name: 'Liste.csv', mimeType: '', buffer: Buffer.from(csv, 'latin1') })
  await tab.getByText('Müller fällt aus').first().waitFor()
  await picture(page, 'import-6-dark')
  expect(person.errors()).toEqual([])
}, 200_000)
