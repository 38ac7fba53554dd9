import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  accessibilityViolations,
  newPerson,
  openBrowser,
  overflowsSideways,
  until,
  type Person,
} from './browser.ts'
import { dayMs, frameOf, startSandbox, type RunningSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let person: Person
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  person = await newPerson(browser, { width: 1500, height: 1000 })
  page = person.page
  page.setDefaultTimeout(15_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

async function frameNamed(name: string): Promise<Frame> {
  await frameOf(page, name).locator('h1').first().waitFor()
  const element = await page.locator(`iframe[data-frame="${name}"]`).elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error(`There is no frame ${name}.`)
  return frame
}

/** What people who listen rely on: language, direction, a title, one main part, one h1, no level left out. */
function outlineOf(frame: Frame) {
  return frame.evaluate(() => {
    const root = document.documentElement
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')]
      .filter((each) => each.getClientRects().length > 0)
      .map((each) => Number(each.tagName.slice(1)))
    return {
      language: root.lang.slice(0, 2),
      direction: root.dir,
      titled: document.title !== '',
      mains: document.querySelectorAll('main').length,
      firsts: levels.filter((each) => each === 1).length,
      jumps: levels.filter((each, index) => each > (levels[index - 1] ?? 0) + 1).length,
    }
  })
}

/** Nothing that axe finds, a sound outline in each frame, and no sideways scrolling. */
async function expectSound(names: readonly string[], language = 'en'): Promise<void> {
  const frames = await Promise.all(names.map(frameNamed))
  expect(await accessibilityViolations(page)).toEqual([])
  for (const [index, frame] of frames.entries()) {
    const outline = { ...(await outlineOf(frame)), wide: await overflowsSideways(frame) }
    expect({ name: names[index], ...outline }).toEqual({
      name: names[index],
      language,
      direction: language === 'ar' ? 'rtl' : 'ltr',
      titled: true,
      mains: 1,
      firsts: 1,
      jumps: 0,
      wide: false,
    })
  }
}

const everywhere = ['tab~ana', 'side-panel~ana', 'outlook~tom', 'configure~ana']
const everyFrame = everywhere.map((each) => each.replace('~', '-'))

test.each([
  ['en', 'theme=default'],
  ['de', 'theme=contrast&lang=de'],
  ['ar', 'theme=dark&lang=ar&size=phone'],
])('before the session every surface is sound (%s, %s)', async (language, query) => {
  await page.goto(sandbox.place(everywhere, query))
  await expectSound(everyFrame, language)
})

/** The control that has the focus in the panel, as a screen reader names it; `# ` before a heading's words. */
function focused(panel: Frame): Promise<string> {
  return panel.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return ''
    const name = at.getAttribute('aria-label') ?? (at.textContent || at.tagName)
    return /^H\d$/.test(at.tagName) ? `# ${name}` : name
  })
}

/** Presses Tab (or Shift+Tab) until the named control has the focus, then Enter. */
async function pressByKeys(panel: Frame, name: RegExp, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 150; step += 1) {
    if (name.test(await focused(panel))) return page.keyboard.press('Enter')
    await page.keyboard.press(way)
  }
  throw new Error(`Tab never came to ${String(name)}; it is at “${await focused(panel)}”.`)
}

/** The focus stands on something, not at the top of the page. */
async function expectFocusKept(panel: Frame, on: RegExp): Promise<void> {
  await expect.poll(() => focused(panel), { timeout: 10_000 }).toMatch(on)
}

test('a whole session is done by keyboard alone, and the focus is never lost', async () => {
  await page.goto(sandbox.place(['side-panel~tom']))
  const panel = await frameNamed('side-panel-tom')
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
  await expectSound(['side-panel-tom'])

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
  await expectSound(['side-panel-tom'])
  await page.keyboard.press('Escape')
  await expectFocusKept(panel, /^Risk/)

  await pressByKeys(panel, /^Next:/, 'Shift+Tab')
  for (let item = 0; item < 8 && (await panel.getByRole('button', { name: /^Next:/ }).count()) > 0; item += 1)
    await page.keyboard.press('Enter')
  await pressByKeys(panel, /^Close the session$/)
  await expectFocusKept(panel, /^# Before closing/)
  await expectSound(['side-panel-tom'])
  await pressByKeys(panel, /^Close the session$/)
  await expectFocusKept(panel, /^# /)
  await pressByKeys(panel, /^Publish$/)
  await panel.getByText('Published. Everything is where it belongs.').waitFor()
  await expectFocusKept(panel, /./)
  await expectSound(['side-panel-tom'])
})

test('while a session runs panel, stage and tab are sound in contrast, right to left, on a phone', async () => {
  const open = async (query: string) => {
    await page.goto(sandbox.place(['side-panel~tom', 'tab~ben'], query))
    return frameNamed('side-panel-tom')
  }
  await sandbox.moveTime(7 * dayMs)
  await page.setViewportSize({ width: 1500, height: 1500 })
  const first = await open('theme=contrast')
  await first.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await first.getByRole('button', { name: 'Use this agenda' }).click()

  // Dragging by mouse does what the Move buttons do.
  const row = (title: string) => first.getByRole('listitem').filter({ hasText: title }).first()
  await row('Opening: one word each').dragTo(row('Bottlenecks and risks'), {
    targetPosition: { x: 40, y: 4 },
  })
  await until('the dragged item at its new place', 10_000, async () => {
    const titles = await first.getByRole('list', { name: 'Agenda' }).getByRole('listitem').allInnerTexts()
    return titles.findIndex((each) => each.includes('Opening: one word each')) > 0
  })

  await first.getByRole('button', { name: /^Start (the session|for )/ }).click()
  await first.getByRole('timer').waitFor()
  await first.getByRole('button', { name: 'Show on the stage' }).click()
  await expectSound(['side-panel-tom', 'tab-ben', 'stage-tom'])
  const mirrored = await open('lang=ar&size=phone')
  await mirrored.getByRole('timer').waitFor()
  await expectSound(['side-panel-tom', 'tab-ben'], 'ar')
})
