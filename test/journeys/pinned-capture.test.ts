import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenedSession } from '#src/surfaces/wiring/opened-session.ts'
import { capture, fullAgenda, fullItem, makeAll, openWeekly } from '../support/busy-session.ts'
import { newPerson, openBrowser, productFrame } from './browser.ts'
import { startSandbox, type RunningSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page
let panel: Frame
let tom: OpenedSession

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 340, height: 980 })).page
  page.setDefaultTimeout(45_000)
  tom = await openWeekly(sandbox, 'tom')
  await makeAll(tom, [...fullAgenda(), ...fullItem()])
  // The product's page by itself is as large as the window only inside its place.
  await page.goto(sandbox.place(['side-panel~ana']))
  panel = await productFrame(page, 'side-panel.html')
  await panel.getByRole('paragraph').filter({ hasText: 'Captured number 30' }).waitFor()
})

afterAll(async () => {
  tom.live.stop()
  await browser.close()
  await sandbox.close()
})

/** Names of the capture bar's buttons that cannot be seen and pressed whole, and where the bar's page stands. */
function lookAtBar(): Promise<{ readonly hidden: readonly string[]; readonly scrolled: number }> {
  return panel.evaluate(() => {
    const buttons = [...document.querySelectorAll('[role="toolbar"] button')]
    const hidden = buttons.filter((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect()
      const inset = 3
      const corners = [left + inset, right - inset].flatMap((x) =>
        [top + inset, bottom - inset].map((y) => document.elementFromPoint(x, y)),
      )
      return corners.some((found) => found === null || !each.contains(found))
    })
    const scrolls = [...document.querySelectorAll('*')].map((each) => each.scrollTop)
    return {
      hidden: buttons.length === 4 ? hidden.map((each) => each.textContent) : ['no bar'],
      scrolled: Math.max(...scrolls),
    }
  })
}

test('the capture bar stays wholly in sight while the page scrolls below long notes and many captures', async () => {
  const size = await panel.evaluate(() => [innerWidth, innerHeight])
  expect(size).toEqual([320, 640])
  const stops: number[] = []
  await page.mouse.move(170, 600)
  for (const far of [0, 900, 2500, 20_000]) {
    await page.mouse.wheel(0, far)
    if (far > 0)
      await expect.poll(async () => (await lookAtBar()).scrolled).toBeGreaterThan(stops.at(-1) ?? 0)
    const { hidden, scrolled } = await lookAtBar()
    expect(hidden).toEqual([])
    stops.push(scrolled)
  }
})

/** What must not move: the field with its caret, its form, and the entry that is being read. */
function lookAtTyping(): Promise<Readonly<Record<string, unknown>>> {
  return panel.evaluate(() => {
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement)) return { field: 'lost' }
    const read = [...document.querySelectorAll('li p')].find(
      (each) => each.textContent === 'Captured number 12',
    )
    const topOf = (element: Element | null | undefined) =>
      Math.round(element?.getBoundingClientRect().top ?? Number.NaN)
    return {
      text: field.value,
      caret: field.selectionStart,
      form: topOf(field.form),
      field: topOf(field),
      read: topOf(read),
    }
  })
}

test('what somebody else captures moves neither the caret nor the form nor what is being read', async () => {
  await panel.getByRole('toolbar', { name: 'Capture' }).getByRole('button').first().focus()
  await page.keyboard.press('a')
  await page.keyboard.type('Order the torque tool')
  for (let each = 0; each < 5; each += 1) await page.keyboard.press('ArrowLeft')
  await panel.getByRole('paragraph').filter({ hasText: 'Captured number 12' }).scrollIntoViewIfNeeded()
  const before = await lookAtTyping()
  expect(before).toMatchObject({ text: 'Order the torque tool', caret: 16 })

  await makeAll(tom, [capture('Somebody else was faster')])
  await panel.getByText('Somebody else was faster').waitFor({ state: 'attached' })
  expect(await lookAtTyping()).toEqual(before)
  await page.keyboard.type(' new')
  expect(await lookAtTyping()).toMatchObject({
    text: 'Order the torque new tool',
    caret: 20,
    read: before['read'],
  })
})
