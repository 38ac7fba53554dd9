import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, overflowsSideways } from './browser.ts'
import { frameOf, goToPage, startSandbox, type RunningSandbox } from './sandbox.ts'
import { complaintsIn, frameNamed } from './sound.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1300, height: 1300 })).page
  page.setDefaultTimeout(30_000)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

const marks = (frame: Frame) => frame.locator('button[aria-expanded][title^="What is meant by: "]')

/** Opens every help that is in sight, and answers what they say. */
async function openEveryHelp(frame: Frame, least: number): Promise<readonly string[]> {
  // The second of them may come with a part of its own.
  await expect.poll(() => marks(frame).count(), { timeout: 20_000 }).toBeGreaterThanOrEqual(least)
  const said: string[] = []
  for (const mark of await marks(frame).all()) {
    await mark.focus()
    await page.keyboard.press('Enter')
    const id = await mark.getAttribute('aria-controls')
    const words = frame.locator(`[id="${id}"] p`)
    await words.waitFor()
    said.push(await words.innerText())
  }
  return said
}

async function expectSound(frame: Frame, target: number): Promise<void> {
  expect(await accessibilityViolations(frame)).toEqual([])
  expect(await overflowsSideways(frame)).toBe(false)
  expect(await complaintsIn(frame, { language: 'en', target })).toEqual([])
}

test('the words of a help come with the first press, beside the word, in the panel and in each theme', async () => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto(sandbox.place(['side-panel~tom']))
  const tom = frameOf(page, 'side-panel-tom')
  const panel = await frameNamed(page, 'side-panel-tom')
  await tom.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await tom.getByRole('button', { name: 'Use this agenda' }).click()
  await tom
    .getByRole('button', { name: /^Start/ })
    .first()
    .click()
  await tom.getByRole('button', { name: 'Open a vote' }).click()
  await tom.getByRole('button', { name: 'What is meant by: Quorum' }).waitFor()
  const before = fetched.length
  const said = await openEveryHelp(panel, 3)
  expect(said.join('\n')).toMatch(/more than half of those who decide/)
  // One file for all of them.
  expect(fetched.slice(before).filter((each) => /\/assets\/.*\.js/.test(each))).toHaveLength(1)
  for (const theme of ['default', 'dark', 'contrast']) {
    await page.getByLabel('Theme').selectOption(theme)
    await panel
      .locator(`[data-theme="${theme === 'default' ? 'light' : theme}"]`)
      .first()
      .waitFor()
    await expectSound(panel, 24)
  }
  await page.getByLabel('Theme').selectOption('default')
  await marks(panel).first().focus()
  await page.keyboard.press('Escape')
  // The form around it stands, with the focus where it was.
  await tom.getByRole('button', { name: 'Open the vote' }).waitFor()
  expect(await marks(panel).first().getAttribute('aria-expanded')).toBe('false')
})

test('a risk, the settings and closing a session explain their words', async () => {
  await page.goto(sandbox.place(['tab~tom']))
  const tab = frameOf(page, 'tab-tom')
  const frame = await frameNamed(page, 'tab-tom')
  await goToPage(tab, 'Risks')
  await tab
    .getByRole('link', { name: /one test bench/ })
    .first()
    .click()
  // The escalation stands open where there is one.
  await tab.locator('summary').filter({ hasText: 'Living with it' }).first().click()
  const ofRisk = await openEveryHelp(frame, 2)
  expect(ofRisk.join('\n')).toMatch(/decides to live with the risk/)
  await expectSound(frame, 24)

  await goToPage(tab, 'Council')
  await tab.getByRole('button', { name: 'Open the settings' }).click()
  const ofSettings = await openEveryHelp(frame, 2)
  expect(ofSettings.join('\n')).toMatch(/Sponsor: gives the mandate/)
  expect(ofSettings.join('\n')).toMatch(/column on the board/)
  await expectSound(frame, 24)

  await page.goto(sandbox.place(['side-panel~tom']))
  const tom = frameOf(page, 'side-panel-tom')
  await tom.getByRole('button', { name: 'Close the session' }).first().click()
  const panel = await frameNamed(page, 'side-panel-tom')
  const ofClosing = await openEveryHelp(panel, 2)
  expect(ofClosing.join('\n')).toMatch(/result that stays/)
  expect(ofClosing.join('\n')).toMatch(/next agenda by itself/)
  await expectSound(panel, 24)
})
