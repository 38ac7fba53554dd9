import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser, type Person } from './browser.ts'
import { withoutFocusSign } from './focus-signs.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'
import { frameNamed } from './sound.ts'

let sandbox: RunningSandbox
let browser: Browser
let person: Person
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  person = await newPerson(browser, { width: 1900, height: 1500 })
  page = person.page
  page.setDefaultTimeout(60_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

const found: string[] = []
let looks = 0

const teamsTheme = {
  default: 'default',
  dark: 'dark',
  contrast: 'contrast',
  forced: 'contrast',
  'forced-light': 'default',
} as const
/** Outlook tells dark alone; there contrast is the system's. */
const shownIn = {
  teams: {
    default: 'light',
    dark: 'dark',
    contrast: 'contrast',
    forced: 'contrast',
    'forced-light': 'light',
  },
  outlook: {
    default: 'light',
    dark: 'dark',
    contrast: 'dark',
    forced: 'contrast',
    'forced-light': 'contrast',
  },
} as const

/** Every control of these frames, in the three themes and with the colours of the system. */
async function lookAt(state: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const frame = await frameNamed(page, name)
    // The page goes by the last thing that was used: a key, not the mouse.
    await frame
      .locator('h1')
      .first()
      .click({ position: { x: 1, y: 1 } })
    await page.keyboard.press('Tab')
  }
  for (const theme of ['default', 'dark', 'contrast', 'forced', 'forced-light'] as const) {
    await page.emulateMedia({ forcedColors: theme.startsWith('forced') ? 'active' : 'none' })
    await page.getByLabel('Theme').selectOption(teamsTheme[theme])
    for (const name of names) {
      const frame = await frameNamed(page, name)
      const wanted = shownIn[name.startsWith('outlook') ? 'outlook' : 'teams'][theme]
      await frame.locator(`[data-theme="${wanted}"]`).first().waitFor()
      await frame.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true })))
      const { seen, without } = await withoutFocusSign(frame)
      looks += seen
      if (seen === 0) found.push(`${state}, ${theme}, ${name}: no control at all`)
      found.push(...without.map((each) => `${state}, ${theme}, ${name}: ${each}`))
    }
  }
  await page.emulateMedia({ forcedColors: 'none' })
  await page.getByLabel('Theme').selectOption('default')
}

test('whatever has the focus shows it: in three themes and with the colours of the system', async () => {
  const tom = frameOf(page, 'side-panel-tom')
  const press = (name: string | RegExp) => tom.getByRole('button', { name }).first().click()
  await page.goto(sandbox.place(['side-panel~tom', 'configure~ana']))
  await press(/^Weekly cross-functional review/)
  await lookAt('nothing planned', ['side-panel-tom', 'configure-ana'])

  await press('Use this agenda')
  await press('Change Asking and offering')
  await lookAt('before, a form open', ['side-panel-tom'])
  await tom.getByRole('button', { name: 'Cancel' }).first().click()
  await press(/^Start (the session|for )/)
  await tom.getByRole('timer').waitFor()
  await tom.getByRole('toolbar', { name: 'Capture' }).getByRole('button', { name: /^Risk/ }).click()
  await page.keyboard.type('The supplier closes over Christmas')
  await page.keyboard.press('Enter')
  await tom.getByRole('button', { name: /^Change: The supplier/ }).waitFor()
  await tom
    .getByRole('toolbar', { name: 'Capture' })
    .getByRole('button', { name: /^Action/ })
    .click()
  await lookAt('running, a form open', ['side-panel-tom'])
  await page.keyboard.press('Escape')
  await tom.getByRole('button', { name: 'Cancel' }).first().click()
  await tom
    .getByRole('button', { name: 'Close the session' })
    .or(tom.getByRole('button', { name: /^Next:/ }))
    .first()
    .waitFor()

  await page.goto(sandbox.place(['tab~ana', 'outlook~tom']))
  const tab = frameOf(page, 'tab-ana')
  await frameOf(page, 'outlook-tom').getByRole('button', { name: 'Put on the invite' }).waitFor()
  await tab.getByRole('tab', { name: 'Overview' }).waitFor()
  await lookAt('overview', ['tab-ana', 'outlook-tom'])
  await goToPage(tab, 'Council')
  await tab.getByRole('button', { name: 'Open the settings' }).click()
  await tab.getByRole('heading', { name: 'Council settings' }).waitFor()
  await lookAt('settings', ['tab-ana'])

  expect(found).toEqual([])
  expect(looks).toBeGreaterThan(500)
}, 300_000)
