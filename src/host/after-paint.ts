import { onceAtLatest } from './once-at-latest.ts'

/** A page that is not seen paints nothing; it waits no longer than this. */
const atLatestMs = 100

/** Runs when what was just changed has been painted: for work that nobody waits for. At once where nothing is painted. */
export function afterPaint(run: () => void): void {
  if (typeof requestAnimationFrame !== 'function') return run()
  const once = onceAtLatest(run, atLatestMs)
  // The frame itself is painted after its callbacks.
  requestAnimationFrame(() => setTimeout(once))
}
