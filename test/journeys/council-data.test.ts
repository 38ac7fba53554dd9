import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import {
  accessibilityViolations,
  newPerson,
  openBrowser,
  overflowsSideways,
  productFrame,
  until,
} from './browser.ts'
import { landedIn } from './landed.ts'
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

test('the secretary exports everything, wipes this device’s copy, and deletes the council’s data for good', async () => {
  const tom = await newPerson(browser)
  const { page } = tom
  page.setDefaultTimeout(20_000)
  await page.goto(sandbox.place(['tab~tom']))
  const tab = frameOf(page, 'tab-tom')
  const open = (name: string) => tab.locator('summary').filter({ hasText: name }).click()
  await goToPage(tab, 'Council')

  // Export.
  await open('Export everything')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tab.getByRole('button', { name: 'Export everything' }).click(),
  ])
  await tab.getByText(/^Done\. Your browser saved /).waitFor()
  const files = unzipSync(new Uint8Array(readFileSync((await download.path()) ?? '')))
  const readme = strFromU8(files['README.txt'] ?? new Uint8Array())
  expect(readme).toContain('All data of the council')
  expect(readme).toMatch(/Weft risks: \d+ rows/)
  expect(strFromU8(files['lists/Weft risks.json'] ?? new Uint8Array())).toContain('one test bench')

  // The device's copy alone: the council opens again as it was.
  await open('This device’s copy')
  await tab.getByRole('button', { name: 'Take the copy off this device' }).click()
  await tab.getByText('First close other windows', { exact: false }).waitFor()
  await tab.getByRole('button', { name: 'Take the copy off this device' }).click()
  await tab.getByRole('heading', { name: 'The copy is off this device' }).waitFor()
  const frame = await productFrame(page, 'tab.html')
  const kept = await frame.evaluate(async () => (await indexedDB.databases()).map((each) => each.name ?? ''))
  expect(kept.filter((each) => each.includes('/records/'))).toEqual([])
  await tab.getByRole('button', { name: 'Open the council again' }).click()
  await goToPage(tab, 'Risks')
  await tab
    .getByText(/one test bench/)
    .first()
    .waitFor()

  // Delete: a wrong name deletes nothing.
  await goToPage(tab, 'Council')
  await open('Delete this council’s data')
  await tab.getByText('Tasks in Planner').first().waitFor()
  expect(await accessibilityViolations(frame)).toEqual([])
  await page.setViewportSize({ width: 400, height: 800 })
  expect(await overflowsSideways(frame)).toBe(false)
  await tab.getByRole('button', { name: 'Delete this council’s data…' }).click()
  const form = tab.getByRole('form', { name: 'Delete all data of this council' })
  await form.getByLabel(/^Type the council’s name/).fill('Another council')
  await form.getByRole('button', { name: 'Delete for good' }).click()
  await form.getByText('This is not the council’s name. Nothing was deleted.').waitFor()
  const landed = await landedIn(sandbox, 'tom')
  const tasksBefore = await landed.tasks()
  const postsBefore = await landed.messages()
  const { siteId } = landed
  await form.getByLabel(/^Type the council’s name/).fill('Operating Council')
  await form.getByRole('button', { name: 'Delete for good' }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await tab.getByRole('heading', { name: 'The council’s data is deleted' }).waitFor()
  const left = await sandbox.readAll('tom', `/sites/${siteId}/lists?$select=id,displayName`)
  expect(JSON.stringify(left)).not.toContain('Weft ')
  expect(await landed.tasks()).toEqual(tasksBefore)
  expect(await landed.messages()).toEqual(postsBefore)
  await tab.getByRole('button', { name: 'Look again' }).click()
  await tab
    .getByRole('button', { name: /Set up/ })
    .first()
    .waitFor()

  const expected = /status of (404|412) /
  expect(tom.errors().filter((each) => !expected.test(each))).toEqual([])
}, 180_000)

test('an archived council says so on each screen and takes nothing; restored it takes what waited; settings come from a file', async () => {
  const [tom, ben] = [await newPerson(browser), await newPerson(browser)]
  tom.page.setDefaultTimeout(20_000)
  ben.page.setDefaultTimeout(20_000)
  const company = await startSandbox()
  try {
    await tom.page.goto(company.place(['tab~tom']))
    const tab = frameOf(tom.page, 'tab-tom')
    const open = (name: string) => tab.locator('summary').filter({ hasText: name }).click()
    await goToPage(tab, 'Council')
    await open('Settings as a file')
    const [download] = await Promise.all([
      tom.page.waitForEvent('download'),
      tab.getByRole('button', { name: 'Save the settings to a file' }).click(),
    ])
    const text = readFileSync((await download.path()) ?? '', 'utf8')

    // Taken from a file, with a look before.
    const chosen = (content: string) =>
      tab
        .locator('input[type="file"][aria-label^="Take settings"]')
        .setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    await chosen(text.replace('"version": 1', '"version": 9'))
    await tab.getByText(/made by a newer Weft/).waitFor()
    await chosen(text.replace('"name": "Operating Council"', '"name": "Works Council"'))
    const form = tab.getByRole('form', { name: 'This file would change' })
    await form.getByText('Name: Operating Council becomes Works Council').waitFor()
    expect(await tab.getByRole('heading', { name: 'Works Council' }).count()).toBe(0)
    await form.getByRole('button', { name: 'Take these settings' }).click()
    await tab.getByRole('heading', { name: 'Works Council' }).waitFor()

    // Ben's page is open before it is archived.
    await ben.page.goto(company.place(['tab~ben']))
    const other = frameOf(ben.page, 'tab-ben')
    await goToPage(other, 'Council')
    await other.getByText('when an agenda is on the invite').waitFor()
    await open('Archive this council')
    await tab.getByRole('button', { name: 'Archive this council…' }).click()
    await tab.getByRole('button', { name: 'Archive now' }).click()
    await tab.getByText('Works Council is archived').waitFor()
    const frame = await productFrame(tom.page, 'tab.html')
    expect(await accessibilityViolations(frame)).toEqual([])
    for (const name of ['Risks', 'Decisions', 'Overview']) {
      await goToPage(tab, name)
      await tab.getByText('Works Council is archived').waitFor()
    }
    expect(await tab.getByRole('button', { name: 'Propose a topic' }).count()).toBe(0)
    const landed = await landedIn(company, 'tom')
    const before = await landed.rows('Weft notification choices')
    await other.getByText('when an agenda is on the invite').click()
    await ben.page.waitForTimeout(1500)
    expect(await landed.rows('Weft notification choices')).toEqual(before)

    // The meeting's panel and the invite's pane say it as well.
    await ben.page.goto(company.place(['side-panel~ben']))
    await frameOf(ben.page, 'side-panel-ben').getByText('Works Council is archived').waitFor()
    expect(
      await frameOf(ben.page, 'side-panel-ben')
        .getByRole('button', { name: /^Start/ })
        .count(),
    ).toBe(0)

    await goToPage(tab, 'Council')
    await open('Archive this council')
    await tab.getByRole('button', { name: 'Restore this council' }).click()
    await tab.getByText('Works Council is archived').waitFor({ state: 'detached' })
  } finally {
    await company.close()
  }
}, 180_000)

test('where an administrator chooses Weft’s sites, a council is shut until its site is granted, and works from then on', async () => {
  const company = await startSandbox()
  const tom = await newPerson(browser)
  tom.page.setDefaultTimeout(20_000)
  try {
    await company.control('POST', 'consent', { sites: 'chosen' })
    await tom.page.goto(company.place(['tab~tom']))
    const tab = frameOf(tom.page, 'tab-tom')
    await tab.getByText('Or Weft has not been granted this site').waitFor()
    await tab.getByText('New-MgSitePermission', { exact: false }).first().waitFor()
    expect(await accessibilityViolations(await productFrame(tom.page, 'tab.html'))).toEqual([])
    // The administrator runs it.
    const { siteId } = await landedIn(company, 'tom')
    const { clientId } = v.parse(v.object({ clientId: v.string() }), await company.control('GET', 'tenant'))
    const asked = { user: 'tom', scopes: ['Sites.FullControl.All'] }
    const token = v.parse(
      v.object({ access_token: v.string() }),
      await company.control('POST', 'token', asked),
    )
    const granted = await fetch(`${company.origin}/graph/v1.0/sites/${siteId}/permissions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token.access_token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ roles: ['write'], grantedToIdentities: [{ application: { id: clientId } }] }),
    })
    expect(granted.status).toBe(201)
    await tom.page.reload()
    await goToPage(tab, 'Decisions')
    await tab.getByRole('heading', { name: 'Operating Council' }).waitFor()
    await goToPage(tab, 'Council')
    await tab.locator('summary').filter({ hasText: 'For your administrator' }).click()
    await tab.getByRole('heading', { name: 'Restricted to chosen sites · now' }).waitFor()
    await tab.getByText(siteId, { exact: false }).first().waitFor()
    // What is edited arrives with the chosen site alone.
    await tab.getByText('when an agenda is on the invite').click()
    const landed = await landedIn(company, 'tom')
    await until('the choice', 20_000, async () => (await landed.rows('Weft notification choices')).length > 0)
  } finally {
    await company.close()
  }
}, 120_000)
