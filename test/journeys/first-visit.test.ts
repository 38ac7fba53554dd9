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
    /** The same of what only eyes see before the page is there. */
    sightAtMs: number | null
    /** Whether that still lies over the page. */
    sightThere: () => boolean
    /** How often the page asked for the person's teams, which is how a first visit finds its council. */
    teamsAsked: number
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

/** Notes in the panel when what a first visit waits for is on the screen, and what it asked for. */
function watchVisit(): void {
  window.itemsAtMs = null
  window.sightAtMs = null
  window.teamsAsked = 0
  const roots: ShadowRoot[] = []
  window.sightThere = () => roots.some((each) => each.host.isConnected && each.querySelector('li') !== null)
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function attachShadow(init) {
    const root = attach.call(this, init)
    roots.push(root)
    return root
  }
  const send = window.fetch
  window.fetch = async (...request) => {
    const asked = new Request(...request)
    if ((asked.url + (await asked.text())).includes('/me/joinedTeams')) window.teamsAsked += 1
    return send(...request)
  }
  const look = () => {
    const twelveIn = (within: ParentNode, what: string) => within.querySelectorAll(what).length >= 12
    if (roots.some((each) => twelveIn(each, 'li'))) window.sightAtMs ??= performance.now()
    if (twelveIn(document, 'main li') && document.querySelector('[role=timer]') !== null)
      window.itemsAtMs = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** The framework of the screens, and the screens. */
const page = /\/(shell|of-shell|of-panel-stage-tab-pane)-/

test('on a first visit, the session is seen before its page is fetched, and nothing is asked for twice', async () => {
  const { page: place } = await newPerson(browser, { width: 420, height: 900 })
  place.setDefaultTimeout(45_000)
  await place.addInitScript({ content: 'globalThis.__name = (named) => named' })
  await place.addInitScript(watchVisit)
  await place.goto(sandbox.place(['side-panel~ana']))
  const panel = frameOf(place, 'side-panel-ana')
  await panel.getByRole('timer').waitFor()
  const frame = await productFrame(place, 'side-panel.html')
  const noted = () =>
    frame.evaluate(() => ({
      itemsAtMs: window.itemsAtMs,
      sightAtMs: window.sightAtMs ?? 0,
      sightThere: window.sightThere(),
      teamsAsked: window.teamsAsked,
      fetched: performance
        .getEntriesByType('resource')
        .map(({ name, startTime }) => ({ name: new URL(name).pathname, startTime })),
    }))
  await expect.poll(async () => (await noted()).itemsAtMs, { timeout: 30_000 }).not.toBeNull()
  const late = (fetched: Awaited<ReturnType<typeof noted>>['fetched']) =>
    fetched.filter(({ name }) => comesAfter.test(name))
  // They come all the same, before the network can be gone.
  await expect.poll(async () => late((await noted()).fetched).length, { timeout: 30_000 }).toBeGreaterThan(7)
  const { itemsAtMs, sightAtMs, sightThere, teamsAsked, fetched } = await noted()
  expect(sightAtMs).toBeGreaterThan(0)
  expect(sightAtMs).toBeLessThan(itemsAtMs ?? 0)
  expect(sightThere).toBe(false)
  expect(teamsAsked).toBe(1)
  const before = (atMs: number) => fetched.filter(({ startTime }) => startTime < atMs)
  expect(before(sightAtMs).filter(({ name }) => page.test(name))).toEqual([])
  expect(before(sightAtMs).filter(({ name }) => name.endsWith('$batch'))).toHaveLength(3)
  expect(before(sightAtMs).filter(({ name }) => name.endsWith('time.txt'))).toHaveLength(1)
  expect(before(sightAtMs).filter(({ name }) => name.endsWith('.js')).length).toBeLessThan(10)
  expect(late(before(itemsAtMs ?? 0))).toEqual([])
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
