import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser } from './browser.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1700, height: 1000 })).page
  page.setDefaultTimeout(45_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

test('a person reads Weft in a language of their own: at once on their open pages, and after a reload', async () => {
  await page.goto(sandbox.place(['tab~tom', 'side-panel~tom', 'side-panel~ben'], 'lang=de'))
  const [tab, panel, ben] = ['tab-tom', 'side-panel-tom', 'side-panel-ben'].map((each) => frameOf(page, each))
  if (!tab || !panel || !ben) throw new Error('no frames')
  await panel.getByText(/^Alle \d+ Vorlagen$/).click()
  await panel.getByLabel('Vorlagen durchsuchen').fill('Risiko')
  await goToPage(tab, 'Gremium')
  await tab.locator('summary').filter({ hasText: 'Eigene Einstellungen' }).click()
  await tab.getByLabel('Sprache').selectOption({ label: '日本語' })
  await tab.getByText('個人の設定').waitFor()
  // What was being typed stands where it stood.
  await panel.getByLabel('テンプレートを検索').waitFor()
  expect(await panel.getByLabel('テンプレートを検索').inputValue()).toBe('Risiko')
  expect(await panel.locator('html').getAttribute('lang')).toBe('ja')
  expect(await ben.locator('html').getAttribute('lang')).toBe('de-DE')

  await page.reload()
  for (const each of [tab, panel]) {
    await each.locator('h1').first().waitFor()
    expect(await each.locator('html').getAttribute('lang')).toBe('ja')
  }
})
