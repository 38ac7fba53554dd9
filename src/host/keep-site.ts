import { ownScript } from './own-script.ts'

/**
 * Has the browser keep Weft's own files (code, nothing of anybody's), so that a page opens again at once and without
 * the network. Nothing depends on it: a browser that refuses opens the page as ever.
 */
export async function keepSite(): Promise<void> {
  try {
    const { serviceWorker } = navigator
    await serviceWorker.register(ownScript('./offline.js'))
    const { active } = await serviceWorker.ready
    // What this page loaded before there was anybody to keep it.
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    // A worker has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    active?.postMessage([location.href, ...loaded])
  } catch {
    // Not served securely, or forbidden in frames.
  }
}
