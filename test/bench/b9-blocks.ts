import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Frame, Page } from 'playwright-core'
import { raidSheet, raidXlsx } from '#test/support/risk-sheet-case.ts'
import { newPerson, openBrowser, until } from '../journeys/browser.ts'
import { frameOf, goToPage, startSandbox } from '../journeys/sandbox.ts'
import type { Figure } from './figure.ts'
import { riskRows } from './grid-page/risks.ts'

const size = 10_000
/** Longest time that a page may hear no key (facts: goals.md section 2, B9). */
const limitMs = 50

/** Of the quarter of an hour that writing ten thousand takes: the first parts, which go at once, and two more. */
const writingMs = 15_000

declare global {
  interface Window {
    longTasks: number[]
  }
}

/** Runs in every frame before its own scripts. */
function watchLongTasks(): void {
  window.longTasks = []
  new PerformanceObserver((list) => {
    for (const each of list.getEntries()) window.longTasks.push(Math.round(each.duration))
  }).observe({ type: 'longtask', buffered: true })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isRisk = (item: unknown) => isRecord(item) && isRecord(item['fields']) && 'RiskState' in item['fields']

/** Puts ten thousand risks into the first answer that tells of the register: writing them would take half an hour. */
async function fillRegister(context: BrowserContext): Promise<void> {
  let filled = false
  await context.route(/\/v1\.0\/\$batch$/, async (route) => {
    const asked = route.request().postData() ?? ''
    if (filled || !asked.includes('items/delta')) return route.continue()
    const url = new URL(route.request().url())
    const { host } = url
    url.hostname = 'localhost'
    const response = await route.fetch({ url: url.href, headers: { ...route.request().headers(), host } })
    const body: unknown = await response.json()
    const parts = isRecord(body) && Array.isArray(body['responses']) ? body['responses'] : []
    for (const part of parts) {
      const value: unknown = isRecord(part) && isRecord(part['body']) ? part['body']['value'] : null
      const like: unknown = Array.isArray(value) ? value.find(isRisk) : null
      if (!Array.isArray(value) || !isRecord(like)) continue
      filled = true
      for (const { id, eTag, fields } of riskRows(size))
        value.push({ ...like, id: `9${id.padStart(6, '0')}`, eTag, '@odata.etag': eTag, fields })
    }
    return route.fulfill({ response, json: body })
  })
}

async function frameNamed(page: Page, name: string): Promise<Frame> {
  const found = await (await page.locator(`iframe[data-frame="${name}"]`).elementHandle())?.contentFrame()
  if (!found) throw new Error(`No frame ${name}.`)
  return found
}

/** Blocks of the page's own thread while a register of ten thousand is opened and used, and a sheet of as many read. */
export async function bench(): Promise<readonly Figure[]> {
  const sandbox = await startSandbox()
  const browser = await openBrowser()
  try {
    const { context, page } = await newPerson(browser, { width: 1280, height: 1000 })
    page.setDefaultTimeout(120_000)
    await context.addInitScript(watchLongTasks)
    await fillRegister(context)
    const figures: Figure[] = []
    const told = async (what: string) => {
      await page.waitForTimeout(500)
      const frame = await frameNamed(page, 'tab-ana')
      const all = await frame.evaluate(() => window.longTasks.splice(0))
      const over = all.filter((each) => each > limitMs).toSorted((one, other) => other - one)
      console.log(`B9 ${what}: ${over.length} blocks over ${limitMs} ms: ${over.slice(0, 8).join(' ')}`)
      const value = Math.max(0, ...all)
      figures.push({
        name: 'B9e',
        measure: `longest-block-${what}-ms`,
        value,
        limit: limitMs,
        kind: 'at-most',
      })
    }
    const open = async () => {
      await page.goto(sandbox.place(['tab~ana']))
      const tab = frameOf(page, 'tab-ana')
      await goToPage(tab, 'Risks')
      const grid = tab.getByRole('grid', { name: 'Risk register' })
      await until('the whole register', 120_000, async () => {
        return Number(await grid.getAttribute('aria-rowcount')) > size / 2
      })
      return { tab, grid }
    }
    await open()
    await told('cold-opening')
    await page.waitForTimeout(2_000)
    await told('behind-the-screen')
    const { tab, grid } = await open()
    await told('warm-opening')
    await grid.hover()
    for (let step = 0; step < 20; step += 1) {
      await page.mouse.wheel(0, 900)
      await page.waitForTimeout(40)
    }
    await told('scroll')
    await tab.getByRole('searchbox', { name: 'Find' }).click()
    await page.keyboard.type('supplier', { delay: 120 })
    await page.waitForTimeout(1_000)
    await told('search')
    await grid.getByRole('columnheader', { name: 'Risk' }).click()
    await told('sort')
    await grid.getByRole('link').first().click()
    await tab.getByRole('article').waitFor()
    await told('open-a-risk')

    const sheet = raidSheet(size, 1)
    await tab.getByRole('button', { name: 'Import', exact: true }).click()
    await tab.getByRole('heading', { name: 'Import risks' }).waitFor()
    await told('import-page')
    // As a file of the disk: handing the bytes over would itself hold the page up.
    const file = join(mkdtempSync(join(tmpdir(), 'weft-bench-')), 'RAID.xlsx')
    writeFileSync(file, raidXlsx(sheet))
    await tab.getByLabel('Choose a file').setInputFiles(file)
    await tab.getByText(`${sheet.bad} rows left out`).waitFor()
    await told('preview')
    await tab.getByRole('button', { name: /^Import [\d,]+ risks$/ }).click()
    await tab.getByText(/^On its way\./).waitFor()
    await told('import-begins')
    await page.waitForTimeout(writingMs)
    await told('writing')
    return figures
  } finally {
    await browser.close()
    await sandbox.close()
  }
}
