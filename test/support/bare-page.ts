/**
 * The few things of a page that wiring asks for, in Node: an address and whether the page is visible. `jsdom` is not
 * used because its AbortSignal is not the one that Node's own `Request` accepts.
 */
export function bePage(search: string): void {
  const page = new EventTarget()
  Object.assign(globalThis, {
    location: { search, href: `https://weft.example/side-panel.html${search}` },
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  })
}
