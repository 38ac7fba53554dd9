import { commonHeaders, contentPolicy } from '../../../../scripts/site-headers.ts'
import { answerControl } from '../control-door.ts'
import { openSandbox, type Sandbox } from '../sandbox.ts'
import { readKept } from './kept-in-browser.ts'

/** The parts of a service worker's surroundings that are used here. */
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Asked extends Waiting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  readonly registration: { readonly scope: string }
  readonly location: Location
  addEventListener(kind: 'install' | 'activate', listener: (event: Waiting) => void): void
  addEventListener(kind: 'fetch', listener: (event: Asked) => void): void
}

const worker = globalThis as unknown as Worker
const graph = 'https://graph.microsoft.com'
const productPage = /^(configure|outlook|autorun|side-panel|stage|tab|auth)\.html$/

let opening: Promise<Sandbox> | undefined
/** One company for the browser, as it was left. */
function company(): Promise<Sandbox> {
  opening ??= readKept().then(() => openSandbox('demo', false))
  return opening
}

async function time(): Promise<Response> {
  const date = new Date((await company()).clock.now()).toUTCString()
  return new Response('The time.\n', { headers: { date, 'content-type': 'text/plain' } })
}

/** One of the product's pages with the policy that it has in production; the places frame it. */
async function underPolicy(request: Request, name: string): Promise<Response> {
  const page = await fetch(request.url)
  const headers = new Headers(page.headers)
  for (const [header, value] of Object.entries(commonHeaders)) headers.set(header, value)
  headers.set('content-security-policy', contentPolicy(`/${name}`, [graph], ["'self'"]))
  return new Response(page.body, { status: page.status, headers })
}

/** What the make-believe company answers; null for a file of the static site, or of somebody else's. */
function answerTo(request: Request): Promise<Response> | null {
  const { origin, pathname, hostname } = new URL(request.url)
  // A service worker holds no line: sessions read the list.
  if (origin === graph && pathname.endsWith('/subscriptions/socketIo'))
    return Promise.resolve(
      Response.json({ error: { code: 'accessDenied', message: 'No sockets here.' } }, { status: 403 }),
    )
  if (origin === graph) return company().then((each) => each.handleGraph(request))
  if (hostname === 'res.cdn.office.net') return Promise.resolve(Response.json({ validDomains: [] }))
  if (origin !== worker.location.origin) return null
  const scope = new URL(worker.registration.scope).pathname
  const file = pathname.startsWith(scope) ? pathname.slice(scope.length) : null
  // The doors stand at the top of the site, wherever the demonstration itself lies.
  const atDoor = file === null || scope === '/'
  if (atDoor && pathname.startsWith('/sandbox/'))
    return company().then((each) => answerControl(each, request))
  if (atDoor && pathname.startsWith('/graph/')) return company().then((each) => each.handleGraph(request))
  if (file === 'time.txt') return time()
  if (file !== null && request.mode === 'navigate' && productPage.test(file))
    return underPolicy(request, file)
  return null
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request)
  if (answer !== null) event.respondWith(answer)
})
