import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, overflowsSideways } from './browser.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'
import { frameNamed } from './sound.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1280, height: 900 })).page
  page.setDefaultTimeout(45_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

test('the Council page leads to the status, which says when each list was read and copies a diagnosis', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(sandbox.place(['tab~ana']))
  const tab = frameOf(page, 'tab-ana')
  await goToPage(tab, 'Council')
  await tab.getByRole('button', { name: 'Open the status page' }).click()
  await tab.getByRole('heading', { name: 'Status', exact: true }).waitFor()
  await tab
    .getByRole('listitem')
    .filter({ hasText: 'Risks' })
    .getByText(/^Last read: /)
    .waitFor()
  expect(await tab.getByRole('tab', { name: 'Council', exact: true }).getAttribute('aria-selected')).toBe(
    'true',
  )
  await tab.getByText(/^\d+ permissions are granted/).waitFor()
  const text = await tab.getByRole('textbox', { name: 'Diagnosis' }).inputValue()
  expect(text).toMatch(/^weft: \d+\.\d+\.\d+\nbuild: [\w-]{7}\n/)
  expect(text).toMatch(/^list Weft risks: read, read 0 min ago, waiting 0, stopped 0$/m)
  for (const each of ['Ana', 'Ferreira', 'alderfinch', 'Operating Council', 'login.microsoftonline'])
    expect(text).not.toContain(each)
  await tab.getByRole('button', { name: 'Copy the diagnosis' }).click()
  await tab.getByText('Copied').waitFor()
  expect(await accessibilityViolations(await frameNamed(page, 'tab-ana'))).toEqual([])
})

test('a try of the live ways says that notices and the relay answer, and after how long', async () => {
  const tab = frameOf(page, 'tab-ana')
  await tab.getByText('Not tried yet').first().waitFor()
  await tab.getByRole('button', { name: 'Try now' }).click()
  await tab
    .getByText(/^Answered after /)
    .nth(1)
    .waitFor()
  await sandbox.runRelay(false)
  await tab.getByRole('button', { name: 'Try now' }).click()
  await tab.getByText(/^No answer\. Sessions go on/).waitFor()
  // Each way answers in its own time.
  await expect.poll(() => tab.getByText(/^Answered after /).count(), { timeout: 20_000 }).toBe(1)
  await sandbox.runRelay(true)
})

test('a change that cannot be sent is counted at its list, and the head leads to the page', async () => {
  await page.goto(sandbox.place(['tab~ben']))
  const tab = frameOf(page, 'tab-ben')
  await goToPage(tab, 'Decisions')
  await tab.getByRole('link', { name: /^Line 2 tries shifts/ }).click()
  await page.context().setOffline(true)
  await tab.getByRole('button', { name: 'Change', exact: true }).click()
  await tab.getByRole('textbox', { name: 'Reason' }).fill('Tried and kept')
  await tab.getByRole('button', { name: 'Keep', exact: true }).click()
  await tab.getByRole('button', { name: /Show what is unsent/ }).click()
  await tab.getByRole('button', { name: 'Open the status page' }).click()
  const row = tab.getByRole('listitem').filter({ hasText: 'Decisions' })
  await row.getByText(/one change waits to be sent/).waitFor()
  await page.context().setOffline(false)
  await tab.getByRole('button', { name: 'Read all now' }).click()
  await row.getByText(/^Last read: [^·]*$/).waitFor()
})

test('a missing permission says what does not work, and is asked for there', async () => {
  await sandbox.control('POST', 'consent', { mode: 'ask' })
  await page.goto(sandbox.place(['tab~mei'], 'size=phone'))
  const tab = frameOf(page, 'tab-mei')
  await tab.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await goToPage(tab, 'Council')
  await tab.getByRole('button', { name: 'Open the status page' }).click()
  const missing = tab.getByRole('listitem').filter({ hasText: 'Telling people in Teams' })
  await missing.getByText(/^Without the permission TeamsActivity\.Send/).waitFor()
  // Only an administrator can grant this one: it has a link instead of a question.
  const reading = tab.getByRole('listitem').filter({ hasText: 'Reading the channel’s messages' })
  await reading.getByRole('button', { name: /^Copy the link for the administrator/ }).waitFor()
  expect(await reading.getByRole('button', { name: /^Allow/ }).count()).toBe(0)
  expect(await overflowsSideways(await frameNamed(page, 'tab-mei'))).toBe(false)
  await missing.getByRole('button', { name: /^Allow/ }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await missing.getByText(/^Without the permission TeamsActivity\.Send/).waitFor({ state: 'detached' })
  await sandbox.control('POST', 'consent', { mode: 'approved' })
})
