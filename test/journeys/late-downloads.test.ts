import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser } from './browser.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

const button = (where: FrameLocator, name: string | RegExp): Locator =>
  where.getByRole('button', { name, exact: true })

async function personAt(frame: string): Promise<{ page: Page; open: () => Promise<FrameLocator> }> {
  const { page } = await newPerson(browser, { width: 1280, height: 900 })
  page.setDefaultTimeout(60_000)
  return {
    page,
    async open() {
      await page.goto(sandbox.place([frame]))
      return frameOf(page, frame.replace('~', '-'))
    },
  }
}

/** Answers 503 for such files until the site is `well` again. */
async function failing(
  page: Page,
  file: (name: string) => boolean,
): Promise<{ well: boolean; failed: string[] }> {
  const site: { well: boolean; failed: string[] } = { well: false, failed: [] }
  await page.route(/\/assets\//, async (route) => {
    const name = route.request().url().split('/').at(-1) ?? ''
    if (site.well || !file(name)) return route.continue()
    site.failed.push(name)
    return route.fulfill({ status: 503, body: 'Not just now.' })
  })
  return site
}

test.each([
  ['code', /^risks-page-[\w-]+\.js$/],
  ['style sheet', /^risks-page-[\w-]+\.css$/],
])('a page of the tab whose %s did not come says so, and comes with “Try again”', async (_what, file) => {
  const { page, open } = await personAt('tab~ana')
  const site = await failing(page, (name) => file.test(name))
  const tab = await open()
  await goToPage(tab, 'Risks')
  const said = tab.getByRole('alert').filter({ hasText: 'This part of Weft could not be downloaded' })
  await said.waitFor()
  expect(await said.textContent()).toContain('did not answer. Try again')
  expect(site.failed.length).toBeGreaterThan(0)
  await button(tab, 'Try again').click()
  await said.waitFor()
  site.well = true
  await button(tab, 'Try again').click()
  await button(tab, 'New risk').first().waitFor()
  const sheets = await tab
    .locator('html')
    .evaluate(
      () => [...document.styleSheets].filter((each) => each.href?.includes('/risks-page-') === true).length,
    )
  expect(sheets).toBe(1)
  await page.context().close()
})

test('a stage whose page did not come says so, and is the stage after “Try again”', async () => {
  const { page, open } = await personAt('stage~ana')
  const html = await (await fetch(`${sandbox.origin}/stage.html`)).text()
  const first = new Set([...html.matchAll(/[\w-]+\.js/g)].map(([name]) => name))
  const site = await failing(page, (name) => /^stage-[\w-]+\.js$/.test(name) && !first.has(name))
  const stage = await open()
  await stage.getByRole('heading', { level: 1, name: 'Weft could not show this page' }).waitFor()
  expect(await stage.getByRole('main').textContent()).toContain('The network or Weft’s site did not answer.')
  expect(site.failed.length).toBeGreaterThan(0)
  site.well = true
  await button(stage, 'Try again').click()
  await stage.getByText('Nothing to show here').or(stage.getByText('We start in a moment')).first().waitFor()
  await page.context().close()
})
