import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser } from './browser.ts'
import { frameOf, goToPage, startSandbox, type RunningSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser)).page
  page.setDefaultTimeout(45_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

test('a session that was held and has no log any more says so, and is not offered to be planned anew', async () => {
  await page.goto(sandbox.place(['tab~ana']))
  const tab = frameOf(page, 'tab-ana')
  await goToPage(tab, 'Sessions')
  await tab
    .getByRole('listitem')
    .filter({ hasText: 'Published' })
    .last()
    .getByRole('link', { name: /^Weekly cross-functional review/ })
    .click()
  await tab.getByText('This session was held').waitFor()
  expect(await tab.getByRole('heading', { name: 'Templates' }).count()).toBe(0)
  expect(await tab.getByRole('button', { name: /^Start/ }).count()).toBe(0)
})
