import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, until, type Person } from './browser.ts'
import { startSandbox, type RunningSandbox } from './sandbox.ts'
import { complaintsIn, frameNamed } from './sound.ts'

let sandbox: RunningSandbox
let browser: Browser
let person: Person
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  person = await newPerson(browser, { width: 1500, height: 1500, reducedMotion: 'no-preference' })
  page = person.page
  page.setDefaultTimeout(45_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

/** Nothing that axe finds, and nothing of what it does not look for. */
async function expectSound(name: string): Promise<void> {
  const frame = await frameNamed(page, name)
  expect(await accessibilityViolations(frame)).toEqual([])
  expect(await complaintsIn(frame, { language: 'en', target: 24 })).toEqual([])
}

/** The control that has the focus in the panel, as a screen reader names it; `# ` before a heading's words. */
function focused(panel: Frame): Promise<string> {
  return panel.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return ''
    const name = at.getAttribute('aria-label') ?? (at.textContent || at.tagName)
    return /^H\d$/.test(at.tagName) ? `# ${name}` : name
  })
}

/** Presses Tab (or Shift+Tab) until the named control has the focus. */
async function tabTo(panel: Frame, name: RegExp, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 150; step += 1) {
    if (name.test(await focused(panel))) return
    await page.keyboard.press(way)
  }
  throw new Error(`Tab never came to ${String(name)}; it is at “${await focused(panel)}”.`)
}

/** The same, then Enter. */
async function pressByKeys(panel: Frame, name: RegExp, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(panel, name, way)
  await page.keyboard.press('Enter')
}

/** The focus stands on something, not at the top of the page. */
async function expectFocusKept(panel: Frame, on: RegExp): Promise<void> {
  await expect.poll(() => focused(panel), { timeout: 30_000 }).toMatch(on)
}

test('a whole session is done by keyboard alone, and the focus is never lost', async () => {
  await page.goto(sandbox.place(['side-panel~tom']))
  const panel = await frameNamed(page, 'side-panel-tom')
  await panel.locator('h1').click()

  await pressByKeys(panel, /^Weekly cross-functional review/)
  await pressByKeys(panel, /^Use this agenda$/)
  await expectFocusKept(panel, /./)
  await pressByKeys(panel, /^Move Opening: one word each down$/)
  await expectFocusKept(panel, /^Move Opening: one word each down$/)
  await pressByKeys(panel, /^Change Asking and offering$/)
  await page.keyboard.press('Escape')
  await expectFocusKept(panel, /^Change Asking and offering$/)
  await pressByKeys(panel, /^Remove Asking and offering$/)
  await expectFocusKept(panel, /^# Agenda/)
  await pressByKeys(panel, /^Undo$/)
  await expectFocusKept(panel, /^# Agenda/)
  await expectSound('side-panel-tom')

  await pressByKeys(panel, /^Start (the session|for )/, 'Shift+Tab')
  await expectFocusKept(panel, /^# Since last week/)
  await page.keyboard.press('Alt+Shift+KeyS')
  const said = panel.locator('[aria-live="polite"][aria-atomic]')
  await expect.poll(() => said.textContent()).toMatch(/^Since last week.* left\. Facilitating today: /)

  await pressByKeys(panel, /^NoteN$/)
  await page.keyboard.press('Escape')
  for (const [letter, text] of [
    ['d', 'We move the launch'],
    ['a', 'Ask the suppliers'],
    ['r', 'The line stands still'],
  ] as const) {
    await page.keyboard.press(letter)
    await expectFocusKept(panel, /^INPUT$/)
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await panel.getByText(text).first().waitFor()
  }
  await page.keyboard.press('r')
  await expectSound('side-panel-tom')
  await page.keyboard.press('Escape')
  await expectFocusKept(panel, /^Risk/)

  // Who is here, a vote that nobody can take back, and what a word means.
  await tabTo(panel, /^Tom Achterberg is here$/, 'Shift+Tab')
  await page.keyboard.press('Space')
  await expectFocusKept(panel, /^Tom Achterberg is here$/)
  await pressByKeys(panel, /^Open a vote$/, 'Shift+Tab')
  await expectFocusKept(panel, /^INPUT$/)
  await tabTo(panel, /^What is meant by: Quorum$/)
  await page.keyboard.press('Enter')
  await panel.getByText(/^How many ballots it takes/).waitFor()
  await page.keyboard.press('Escape')
  await expectFocusKept(panel, /^What is meant by: Quorum$/)
  await pressByKeys(panel, /^Open the vote$/)
  await pressByKeys(panel, /^Close the vote$/)
  await expectFocusKept(panel, /^Leave it as it is$/)
  await pressByKeys(panel, /^Close it without them$/, 'Shift+Tab')
  await panel
    .getByText(/^(Nobody voted|No decision: the quorum was not reached)$/)
    .first()
    .waitFor()
  await expectSound('side-panel-tom')

  await pressByKeys(panel, /^Next:/, 'Shift+Tab')
  for (let item = 0; item < 8 && (await panel.getByRole('button', { name: /^Next:/ }).count()) > 0; item += 1)
    await page.keyboard.press('Enter')
  await pressByKeys(panel, /^Close the session$/)
  await expectFocusKept(panel, /^# Before closing/)
  await expectSound('side-panel-tom')
  await pressByKeys(panel, /^Close the session$/)
  await expectFocusKept(panel, /^# /)
  await pressByKeys(panel, /^Publish$/)
  await panel.getByText('Published. Everything is where it belongs.').waitFor()
  await expectFocusKept(panel, /./)
  await expectSound('side-panel-tom')
})

test('the invite and the settings are done by keyboard alone', async () => {
  await sandbox.moveDays(7)
  await page.goto(sandbox.place(['outlook~tom']))
  const pane = await frameNamed(page, 'outlook-tom')
  await pane.locator('h1').click()
  await pressByKeys(pane, /^Weekly cross-functional review/)
  await pressByKeys(pane, /^Use this agenda$/)
  // The minutes of the session before are to be confirmed as well.
  await pane.getByText('47 minutes planned, 45 booked: 2 too many').waitFor()
  await pressByKeys(pane, /^Put on the invite$/, 'Shift+Tab')
  const said = pane.locator('[aria-live="polite"][aria-atomic]')
  await expect.poll(() => said.textContent(), { timeout: 30_000 }).toMatch(/^The invite was changed/)
  await expectFocusKept(pane, /^Put on the invite$/)

  await page.goto(sandbox.place(['tab~tom']))
  const tab = await frameNamed(page, 'tab-tom')
  await tab.locator('h1').click()
  const isTab = () => tab.evaluate(() => document.activeElement?.getAttribute('role') === 'tab')
  for (let step = 0; step < 10 && !(await isTab()); step += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await pressByKeys(tab, /^Open the settings$/)
  await tab.getByRole('heading', { name: 'Council settings' }).waitFor()
  await expectFocusKept(tab, /./)
  await pressByKeys(tab, /^Back$/, 'Shift+Tab')
  await expectFocusKept(tab, /./)
  await pressByKeys(tab, /^Open the settings$/)
})

test('dragging by mouse does what the Move buttons do', async () => {
  await sandbox.moveDays(7)
  await page.goto(sandbox.place(['side-panel~tom']))
  const panel = await frameNamed(page, 'side-panel-tom')
  await panel.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await panel.getByRole('button', { name: 'Use this agenda' }).click()
  const row = (title: string) => panel.getByRole('listitem').filter({ hasText: title }).first()
  await row('Opening: one word each').dragTo(row('Bottlenecks and risks'), {
    targetPosition: { x: 40, y: 4 },
  })
  await until('the dragged item at its new place', 10_000, async () => {
    const titles = await panel.getByRole('list', { name: 'Agenda' }).getByRole('listitem').allInnerTexts()
    return titles.findIndex((each) => each.includes('Opening: one word each')) > 0
  })
})
