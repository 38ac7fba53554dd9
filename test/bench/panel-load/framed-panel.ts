import type { CDPSession, Frame, Page } from 'playwright-core'
import { until } from '../../journeys/browser.ts'
import type { Watched } from './watch-page.ts'

/** The profile of goals.md section 2: a quarter of the machine, 150 ms there and back, 1.6 Mbit/s. */
const slower = 4
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 }
const freeLine = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
const patienceMs = 90_000

/** One request of the frame: when it was sent, and whether it was answered when the page had become useful. */
interface Sent {
  readonly url: string
  readonly atMs: number
}

export interface Load extends Watched {
  /** Sent before the page was useful, in their order. */
  readonly sent: readonly string[]
}

/** The frame of a place in which the product, or what it is compared with, is loaded again and again. */
export interface FramedPanel {
  /** Loads an address into the frame on the slow machine and line; with a cold HTTP cache unless it is to be kept. */
  load(url: string, how?: { readonly cold: boolean }): Promise<Load>
  /** What the person's device holds goes, as on a first visit; or the site's files alone, and who brings them. */
  forget(origin: string, what?: 'all' | 'site'): Promise<void>
  frame(): Promise<Frame>
  readonly devtools: CDPSession
}

export async function framedPanel(page: Page, name: string): Promise<FramedPanel> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  const element = page.locator(`iframe[data-frame="${name}"]`)
  const frame = async () => {
    const found = await (await element.elementHandle())?.contentFrame()
    if (!found) throw new Error(`No frame ${name}.`)
    return found
  }
  let sent: Sent[] = []
  const { frameTree } = await devtools.send('Page.getFrameTree')
  devtools.on('Network.requestWillBeSent', ({ request, wallTime, frameId }) => {
    // What the place around the frame asks for is Teams' own.
    if (frameId !== frameTree.frame.id) sent.push({ url: request.url, atMs: wallTime * 1000 })
  })

  return {
    devtools,
    frame,
    async forget(origin, what = 'all') {
      await element.evaluate((each) => each instanceof HTMLIFrameElement && (each.src = 'about:blank'))
      await devtools.send('Storage.clearDataForOrigin', {
        origin,
        storageTypes: `cache_storage,service_workers${what === 'all' ? ',indexeddb' : ''}`,
      })
    },
    async load(url, { cold } = { cold: true }) {
      await element.evaluate((each) => each instanceof HTMLIFrameElement && (each.src = 'about:blank'))
      await page.waitForTimeout(300)
      if (cold) await devtools.send('Network.clearBrowserCache')
      await devtools.send('Network.emulateNetworkConditions', line)
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
      sent = []
      await page.evaluate(() => (window.saidReadyMs = []))
      await element.evaluate(
        (each, address) => each instanceof HTMLIFrameElement && (each.src = address),
        url,
      )
      const useful = await until(`${url} to be useful`, patienceMs, async () => {
        const inner = await frame()
        return inner
          .evaluate(() =>
            location.href !== 'about:blank' && window.watched.usefulMs !== null
              ? { ...window.watched, originMs: performance.timeOrigin }
              : null,
          )
          .catch(() => null)
      })
      const ready = await until('notifySuccess', patienceMs, () => page.evaluate(() => window.saidReadyMs[0]))
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
      await devtools.send('Network.emulateNetworkConditions', freeLine)
      const { originMs, ...watched } = useful
      const endMs = originMs + (useful.usefulMs ?? 0)
      return {
        ...watched,
        readyMs: ready - originMs,
        sent: sent.filter((each) => each.atMs < endMs).map((each) => each.url),
      }
    },
  }
}
