import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser } from './browser.ts'
import { frameOf, goToPage, startSandbox, type RunningSandbox } from './sandbox.ts'
import { complaintsIn, frameNamed } from './sound.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 1280, height: 1024, reducedMotion: 'reduce' })).page
  page.setDefaultTimeout(30_000)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

/** A window of 1280 × 1024 at 400 % has room for 320 × 256 (WCAG 1.4.10); the frame gets no more. */
async function zoomed(name: string): Promise<Frame> {
  const frame = await frameNamed(page, name)
  await page.locator(`iframe[data-frame="${name}"]`).evaluate((each) => {
    const size = { width: '320px', height: '256px', flex: 'none', 'min-height': '0', border: '0' }
    for (const [property, value] of Object.entries(size)) each.style.setProperty(property, value, 'important')
  })
  await expect.poll(() => frame.evaluate(() => [innerWidth, innerHeight])).toEqual([320, 256])
  return frame
}

/** Goes through every control by Tab and names those of which nothing can be seen when they have the focus (2.4.11). */
async function obscured(
  frame: Frame,
  most: number,
): Promise<{ readonly seen: number; readonly hidden: string[] }> {
  const hidden: string[] = []
  let seen = 0
  await frame
    .locator('h1')
    .first()
    .click({ position: { x: 1, y: 1 } })
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab')
    const found = await frame.evaluate(async () => {
      const at = document.activeElement
      if (at === null || at === document.body) return null
      await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))
      const { left, right, top, bottom } = at.getBoundingClientRect()
      const xs = [0.1, 0.5, 0.9].map((share) => left + (right - left) * share)
      const ys = [0.1, 0.5, 0.9].map((share) => top + (bottom - top) * share)
      const visible = xs.some((x) =>
        ys.some((y) => {
          const there = document.elementFromPoint(x, y)
          return there !== null && (at.contains(there) || there.contains(at) || at.closest('label') === there)
        }),
      )
      return { visible, name: at.getAttribute('aria-label') ?? at.textContent?.slice(0, 60) ?? at.tagName }
    })
    if (found === null) break
    seen += 1
    if (!found.visible) hidden.push(found.name)
  }
  return { seen, hidden }
}

/** Nothing to scroll sideways, and room left for what is read. */
async function expectReadable(frame: Frame): Promise<void> {
  expect(await complaintsIn(frame, { language: 'en', target: 24, still: true })).toEqual([])
  const pinned = await frame.evaluate(() => {
    const scroller = [...document.querySelectorAll('*')].find((each) =>
      /auto|scroll/.test(getComputedStyle(each).overflowY) && each.clientHeight > 60 ? each : null,
    )
    return (scroller ?? document.documentElement).clientHeight
  })
  // Half of the window at least is the page's own.
  expect(pinned).toBeGreaterThanOrEqual(128)
}

test('at 400 % a session is prepared, held and read by scrolling one way, and no focus is hidden', async () => {
  await page.goto(sandbox.place(['side-panel~tom']))
  const tom = frameOf(page, 'side-panel-tom')
  let panel = await zoomed('side-panel-tom')
  await tom.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await tom.getByRole('button', { name: 'Use this agenda' }).click()
  await tom.getByRole('button', { name: 'Change Asking and offering' }).first().click()
  await expectReadable(panel)
  await tom.getByRole('button', { name: 'Cancel' }).first().click()
  await tom
    .getByRole('button', { name: /^Start (the session|for )/ })
    .first()
    .click()
  await tom.getByRole('timer').waitFor()
  panel = await zoomed('side-panel-tom')
  await expectReadable(panel)
  const { seen, hidden } = await obscured(panel, 60)
  expect(seen).toBeGreaterThan(20)
  expect(hidden).toEqual([])
})

test('at 400 % the pages of the tab are read by scrolling one way', async () => {
  await page.goto(sandbox.place(['tab~tom']))
  const tab = frameOf(page, 'tab-tom')
  const frame = await zoomed('tab-tom')
  for (const name of ['Overview', 'Risks', 'Actions', 'Council']) {
    await goToPage(tab, name)
    await expectReadable(frame)
  }
  const { seen, hidden } = await obscured(frame, 40)
  expect(seen).toBeGreaterThan(8)
  expect(hidden).toEqual([])
})

test('in the colours of the system it is seen what is chosen, which item runs, and how far it is', async () => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(sandbox.place(['side-panel~tom']))
  const panel = await frameNamed(page, 'side-panel-tom')
  await frameOf(page, 'side-panel-tom').getByRole('timer').waitFor()
  const looks = await panel.evaluate(() => {
    const groundOf = (each: Element | null | undefined) =>
      each === null || each === undefined ? 'none' : getComputedStyle(each).backgroundColor
    const bar = document.querySelector('[class*="track"] > [class*="fill"]')
    const current = document.querySelector('li[aria-current]')
    const other = document.querySelector('li:not([aria-current])[data-progress]')
    const edge = (each: Element | null) =>
      each === null ? 'none' : getComputedStyle(each).borderInlineStartWidth
    return {
      bar: groundOf(bar),
      track: groundOf(bar?.parentElement),
      current: edge(current),
      other: edge(other),
    }
  })
  expect(looks.bar).not.toBe(looks.track)
  expect(looks.bar).not.toBe('none')
  expect(looks.current).toBe('3px')
  expect(looks.other).toBe('0px')

  const tom = frameOf(page, 'side-panel-tom')
  await tom
    .getByRole('toolbar', { name: 'Capture' })
    .getByRole('button', { name: /^Action/ })
    .click()
  const chosen = tom.locator('fieldset input[type="radio"]:checked + span:visible').first()
  await chosen.waitFor()
  const ground = (where: typeof chosen) => where.evaluate((each) => getComputedStyle(each).backgroundColor)
  const free = tom.locator('fieldset input[type="radio"]:not(:checked) + span:visible').first()
  expect(await ground(chosen)).not.toBe(await ground(free))
  await page.emulateMedia({ forcedColors: 'none' })
})
