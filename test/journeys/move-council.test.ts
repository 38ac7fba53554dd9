import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, overflowsSideways } from './browser.ts'
import { frameOf, goToPage, startSandbox, type RunningSandbox } from './sandbox.ts'
import { frameNamed } from './sound.ts'

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

test('the secretary moves the council to another channel, and the page says where it is now', async () => {
  const { page } = await newPerson(browser, { width: 700, height: 1100 })
  page.setDefaultTimeout(20_000)
  await page.goto(sandbox.place(['tab~tom']))
  const tab = frameOf(page, 'tab-tom')
  const frame = await frameNamed(page, 'tab-tom')
  await goToPage(tab, 'Council')
  await tab.locator('summary').filter({ hasText: 'Move to another channel' }).click()
  await tab.getByRole('button', { name: 'Move this council…' }).click()
  const form = tab.getByRole('form', { name: 'Where to' })
  await form.getByRole('button', { name: 'Move there' }).click()
  await form.getByText(/Nothing has been moved/).waitFor()
  expect(await accessibilityViolations(frame)).toEqual([])
  await page.setViewportSize({ width: 360, height: 900 })
  expect(await overflowsSideways(frame)).toBe(false)
  await form.getByLabel('Team').selectOption({ label: 'Operating Council' })
  await form.getByLabel('Channel', { exact: true }).selectOption({ label: 'General' })
  await form.getByRole('button', { name: 'Move there' }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await tab.getByText('Moved to the channel General').waitFor()
  await tab.getByRole('link', { name: 'Open the council there' }).waitFor()
  expect(await accessibilityViolations(frame)).toEqual([])
})
