import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { capture, fullAgenda, fullItem, makeAll, openWeekly } from '../support/busy-session.ts'
import { newPerson, openBrowser, productFrame } from './browser.ts'
import { frameOf, type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser

declare global {
  interface Window {
    /** When the items of the session first stood in the page, by the page's own clock; null before. */
    itemsAtMs: number | null
    /** What the page has asked for, and when. */
    asked: { readonly what: string; readonly atMs: number }[]
    paintedAtMs: number
  }
}

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  const session = await openWeekly(sandbox, 'tom')
  await makeAll(session, [...fullAgenda(), ...fullItem().slice(0, 2)])
  session.live.stop()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

/** What a running session shows nothing of until its item, its clock and its agenda are on the screen. */
const comesAfter =
  /\/(votes-part|speaking-part|take-over-part|keep-sight|ended-session|publish-now|before-session|left-over-part|create-relay-line|note-fields|site-notices)-/

test('on a first visit, nothing that the items do not need is fetched before they stand there', async () => {
  const { page } = await newPerson(browser, { width: 420, height: 900 })
  page.setDefaultTimeout(45_000)
  await page.addInitScript(() => {
    window.itemsAtMs = null
    const look = () => {
      const items = document.querySelectorAll('main li').length
      if (items < 12 || document.querySelector('[role=timer]') === null) return requestAnimationFrame(look)
      window.itemsAtMs = performance.now()
      return undefined
    }
    requestAnimationFrame(look)
  })
  await page.goto(sandbox.place(['side-panel~ana']))
  const panel = frameOf(page, 'side-panel-ana')
  await panel.getByRole('timer').waitFor()
  // They come all the same, before the network can be gone.
  const frame = await productFrame(page, 'side-panel.html')
  const fetched = () =>
    frame.evaluate(() => ({
      itemsAtMs: window.itemsAtMs,
      scripts: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name, startTime }) => ({ name: new URL(name).pathname, startTime })),
    }))
  const late = (scripts: Awaited<ReturnType<typeof fetched>>['scripts']) =>
    scripts.filter(({ name }) => comesAfter.test(name))
  await expect
    .poll(async () => late((await fetched()).scripts).length, { timeout: 30_000 })
    .toBeGreaterThan(7)
  const { itemsAtMs, scripts } = await fetched()
  const before = scripts.filter(({ startTime }) => startTime < (itemsAtMs ?? 0))
  expect(late(before)).toEqual([])
  // In a handful of files.
  expect(before.length).toBeLessThan(26)
})

test('a panel that its host puts aside asks seldom, and brought back is painted before it asks', async () => {
  // Over the list alone, each word of others is a request.
  await sandbox.control('POST', 'relay', { configured: false })
  const { page } = await newPerson(browser, { width: 420, height: 900 })
  page.setDefaultTimeout(45_000)
  await page.addInitScript(() => {
    window.asked = []
    const send = window.fetch
    window.fetch = (...request) => {
      window.asked.push({ what: new Request(...request).url, atMs: performance.now() })
      return send(...request)
    }
  })
  await page.goto(sandbox.place(['side-panel~ana']))
  await frameOf(page, 'side-panel-ana').getByRole('timer').waitFor()
  const frame = await productFrame(page, 'side-panel.html')
  const say = (func: string, args: readonly unknown[]) =>
    page.locator('iframe[data-frame="side-panel-ana"]').evaluate(
      (each, message) => {
        if (each instanceof HTMLIFrameElement) each.contentWindow?.postMessage(message, location.origin)
      },
      { func, args },
    )
  const tom = await openWeekly(sandbox, 'tom')
  // What the opening itself still asks for is over.
  await page.waitForTimeout(5_000)
  await say('beforeUnload', [])
  await frame.evaluate(() => (window.asked = []))
  for (const text of ['One', 'Two', 'Three']) {
    await makeAll(tom, [capture(text)])
    await page.waitForTimeout(3_500)
  }
  // One that was on its way; whoever looks asks at each word of what others do.
  expect((await frame.evaluate(() => window.asked)).length).toBeLessThanOrEqual(1)

  // A machine on which the first frame comes late.
  await frame.evaluate(() => {
    window.asked = []
    const next = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (run) => Number(setTimeout(() => next(run), 500))
    window.requestAnimationFrame(() => (window.paintedAtMs = performance.now()))
  })
  await say('load', [{ entityId: 'weft', contentUrl: frame.url() }])
  const asked = () => frame.evaluate(() => ({ all: window.asked, paintedAtMs: window.paintedAtMs }))
  await expect.poll(async () => (await asked()).all.length, { timeout: 20_000 }).toBeGreaterThan(1)
  const { all, paintedAtMs } = await asked()
  expect(paintedAtMs).toBeGreaterThan(0)
  expect(all.filter(({ atMs }) => atMs < paintedAtMs)).toEqual([])
  tom.live.stop()
})
