/** The parts of a service worker's surroundings that are used here; the page's own types know nothing of them. */
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Asked extends Waiting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Told extends Waiting {
  readonly data: unknown
}
interface Worker {
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  readonly caches: CacheStorage
  readonly location: Location
  addEventListener(kind: 'install' | 'activate', listener: (event: Waiting) => void): void
  addEventListener(kind: 'fetch', listener: (event: Asked) => void): void
  addEventListener(kind: 'message', listener: (event: Told) => void): void
}

const worker = globalThis as unknown as Worker
const keptPages = /\/(side-panel|stage|tab)\.html$/
const parts = /\/assets\/[^/]+$/
/** Parts of releases that nobody opens any more. */
const oldMs = 30 * 24 * 60 * 60_000

const kept = () => worker.caches.open('weft-site')

/** A part's name changes with its content: what is kept is what the site has. */
async function part(request: Request): Promise<Response> {
  const cache = await kept()
  const known = await cache.match(request.url)
  if (known !== undefined) return known
  const fresh = await fetch(request)
  if (fresh.ok) await cache.put(request.url, fresh.clone())
  return fresh
}

async function dropOldParts(cache: Cache): Promise<void> {
  for (const { url } of await cache.keys()) {
    const date = (await cache.match(url))?.headers.get('date') ?? ''
    if (parts.test(url) && Date.now() - Date.parse(date) > oldMs) await cache.delete(url)
  }
}

async function freshPage(address: string): Promise<Response> {
  const cache = await kept()
  const before = await cache.match(address)
  const fresh = await fetch(address, { cache: 'no-cache' })
  if (!fresh.ok) return fresh
  const changed = before !== undefined && (await before.text()) !== (await fresh.clone().text())
  await cache.put(address, fresh.clone())
  if (changed) await dropOldParts(cache)
  return fresh
}

/** The page as it was last, at once; what the site has by now is there the next time. */
async function page(event: Asked, address: string): Promise<Response> {
  const known = await (await kept()).match(address)
  const fresh = freshPage(address)
  if (known === undefined) return fresh
  event.waitUntil(fresh.catch(() => undefined))
  return known
}

function ownAddress(text: string): string | null {
  const { origin, pathname } = new URL(text)
  return origin === worker.location.origin ? origin + pathname : null
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const address = ownAddress(request.url)
  if (address === null || request.method !== 'GET') return
  if (parts.test(address)) event.respondWith(part(request))
  else if (request.mode === 'navigate' && keptPages.test(address)) event.respondWith(page(event, address))
})
worker.addEventListener('message', (event) => {
  const told: readonly unknown[] = Array.isArray(event.data) ? event.data : []
  const keep = told.map(async (each) => {
    const address = typeof each === 'string' ? ownAddress(each) : null
    if (address === null) return
    if (parts.test(address)) await part(new Request(address))
    else if (keptPages.test(address)) await freshPage(address)
  })
  event.waitUntil(Promise.allSettled(keep))
})
