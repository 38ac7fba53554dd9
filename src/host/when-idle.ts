import { onceAtLatest } from './once-at-latest.ts'

/** A page that is not seen paints nothing, and a busy one is never idle: they wait no longer than this. */
const atLatestMs = 2_000

/**
 * Runs once what is on the screen has been painted and nothing else is to be done: for what may come a moment later, such
 * as a look for news. At once where nothing is painted.
 */
export function whenIdle(run: () => void): void {
  if (typeof requestAnimationFrame !== 'function') return run()
  const once = onceAtLatest(run, atLatestMs)
  requestAnimationFrame(() =>
    // The frame is painted after its callbacks. Safari knows no idle times.
    setTimeout(() => (typeof requestIdleCallback === 'function' ? requestIdleCallback(once) : once())),
  )
}

let page: Promise<unknown> | null = null

/** Resolves then, once the page itself is there: what nothing on the screen waits for is fetched after what is. */
export async function idle(): Promise<void> {
  await page
  await new Promise<void>((resolve) => whenIdle(resolve))
}

/** Until it resolves something stands in for the page, which is then the next to be fetched. It must not reject. */
export function idleAfter(pageThere: Promise<unknown>): void {
  page = pageThere
}
