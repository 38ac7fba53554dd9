import type { BrowserContext, Page } from 'playwright-core'
import { newPerson, openBrowser, until } from '../../journeys/browser.ts'
import { startSandbox, type Beside } from '../../journeys/sandbox.ts'
import { fullAgenda, fullItem, makeAll, openWeekly } from '../../support/busy-session.ts'
import { framedPanel, type FramedPanel } from './framed-panel.ts'
import { watchPage } from './watch-page.ts'

export interface ServedSession {
  readonly origin: string
  /** The panel's address in its frame. */
  readonly url: string
  readonly page: Page
  readonly context: BrowserContext
  readonly panel: FramedPanel
  close(): Promise<void>
}

/** A running session of twelve items, fifty invited, and the side panel of one of them in the frame of a place. */
export async function servedSession(beside: Beside): Promise<ServedSession> {
  const sandbox = await startSandbox(undefined, beside)
  const browser = await openBrowser()
  const session = await openWeekly(sandbox, 'tom')
  await makeAll(session, [...fullAgenda(), ...fullItem().slice(0, 2)])
  session.live.stop()
  const { context, page } = await newPerson(browser, { width: 400, height: 900, serviceWorkers: 'allow' })
  // Watching what leaves this machine switches off that the browser remembers what it asked before a request of another
  // origin (CORS), which it does for five seconds and more.
  await context.unrouteAll()
  // What tsx leaves around named functions.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named' })
  await context.addInitScript(watchPage)
  await page.goto(sandbox.place(['side-panel~ana']))
  const panel = await framedPanel(page, 'side-panel-ana')
  const address = await until('an address in the frame', 20_000, () =>
    page.locator('iframe[src*=".html"]').first().getAttribute('src'),
  )
  return {
    origin: sandbox.origin,
    url: new URL(address, sandbox.origin).href,
    page,
    context,
    panel,
    async close() {
      await browser.close()
      await sandbox.close()
    },
  }
}

/** Until the page itself is there and the device has what it showed. */
export async function settled({ page }: ServedSession): Promise<void> {
  await page.frameLocator('iframe').getByRole('timer').waitFor()
  await page.waitForTimeout(3_000)
}
