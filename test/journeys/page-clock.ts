import type { Page, Request } from 'playwright-core'

/** The clock of a page, which a journey moves on. */
export interface PageClock {
  /** Moves it on, unless the page waits for an answer just now: a request must not run out of its time for this. */
  moveOn(ms: number): Promise<void>
}

/** Installs a clock in the page, before it goes anywhere; it runs on by itself as well. */
export async function installClock(page: Page): Promise<PageClock> {
  const waiting = new Set<Request>()
  page.on('request', (request) => waiting.add(request))
  page.on('requestfinished', (request) => waiting.delete(request))
  page.on('requestfailed', (request) => waiting.delete(request))
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) waiting.clear()
  })
  await page.clock.install()
  return {
    async moveOn(ms) {
      if ([...waiting].some((each) => each.url().includes('/graph/'))) return
      await page.clock.fastForward(ms)
    },
  }
}
