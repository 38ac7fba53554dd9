/** What a page notes of itself until it is useful; ms since its navigation began. */
export interface Watched {
  skeletonMs: number | null
  usefulMs: number | null
  readyMs: number | null
  longMs: number
}

declare global {
  interface Window {
    watched: Watched
    /** In the page around the frame: when its frame said that it is ready, by the clock of the machine. */
    saidReadyMs: number[]
  }
}

/**
 * Runs in every frame before its own scripts. A page is useful with the frame after which title, clock and twelve items
 * stand in it, in closed shadow roots as well; it has a skeleton with the first frame that shows anything of its own.
 */
export function watchPage(): void {
  const roots: ShadowRoot[] = []
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function attachShadow(init) {
    const root = attach.call(this, init)
    roots.push(root)
    return root
  }
  window.watched = { skeletonMs: null, usefulMs: null, readyMs: null, longMs: 0 }
  window.saidReadyMs = []
  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source === window) return
    if (JSON.stringify(event.data)?.includes('"appInitialization.success"'))
      window.saidReadyMs.push(performance.timeOrigin + performance.now())
  })
  new PerformanceObserver((list) => {
    for (const each of list.getEntries())
      if (window.watched.usefulMs === null) window.watched.longMs += each.duration
  }).observe({ type: 'longtask', buffered: true })
  // Asked within a frame, whose painting is over when the message comes.
  const painted = (then: () => void) => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', then)
    channel.port1.start()
    channel.port2.postMessage(null)
  }
  const look = () => {
    const living = roots.filter((each) => each.host.isConnected)
    const words = [document.body?.textContent ?? '', ...living.map((each) => each.textContent ?? '')].join(
      ' ',
    )
    const useful =
      words.includes('Review') &&
      /\d+:\d\d/.test(words) &&
      Array.from({ length: 12 }, (_, index) => `Item ${index + 1}: what`).every((each) =>
        words.includes(each),
      )
    const shape =
      living.some((each) => each.childElementCount > 0) || document.querySelector('[aria-busy]') !== null
    if (shape && window.watched.skeletonMs === null)
      painted(() => (window.watched.skeletonMs ??= performance.now()))
    if (useful) painted(() => (window.watched.usefulMs ??= performance.now()))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
