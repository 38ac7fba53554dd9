import { join } from 'node:path'
import { weftApp } from '#src/sandbox/seed/company.ts'
import { compressed } from './compressed.ts'
import { answerControl } from './control-door.ts'
import { relayScope } from './consent.ts'
import { relayPath } from './live-relay.ts'
import { officeStandIn } from './office-script.ts'
import { withOfficeStandIn, writeConfiguration, type PageConfiguration } from './product-page.ts'
import { pseudoScript } from './pseudo-words.ts'
import type { Sandbox } from './sandbox.ts'
import { commonHeaders } from '../../../scripts/site-headers.ts'
import { placesHeaders, productHeaders } from './security-headers.ts'
import { fileAt } from './static-files.ts'

export interface SiteOptions {
  readonly sandbox: Sandbox
  readonly port: number
  /** Folder with `product` and `places`. */
  readonly dist: string
}

/** `withRelay`: whether pages are told of the live relay beside them. */
export function configurationFor(port: number, withRelay: boolean): PageConfiguration {
  const relay = { url: `ws://localhost:${port}${relayPath}`, scope: relayScope }
  return {
    ...weftApp,
    authority: 'https://login.microsoftonline.com/organizations',
    graphOrigin: `http://graph.localhost:${port}`,
    ...(withRelay ? { relay } : {}),
  }
}

function notFound(what: string): Response {
  const headers = { ...commonHeaders, 'content-type': 'text/plain; charset=utf-8' }
  return new Response(`There is no ${what} here. The sandbox begins at /places/.`, { status: 404, headers })
}

/** Whether the request came for the sandbox itself: a page of another name that resolves to this machine did not. */
function isLocal(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '127.0.0.1' ||
    hostname === '[::1]'
  )
}

async function placesFile({ dist }: SiteOptions, path: string): Promise<Response> {
  if (path === '/office-stand-in.js') {
    const headers = {
      ...commonHeaders,
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-store',
    }
    return new Response(await officeStandIn(), { headers })
  }
  const file = await fileAt(join(dist, 'places'), path === '/' ? '/home.html' : path)
  if (file === null) return notFound(`/places${path}`)
  const cache = file.forever ? 'public, max-age=31536000, immutable' : 'no-cache'
  return new Response(file.bytes, {
    headers: { ...placesHeaders, 'content-type': file.type, 'cache-control': cache },
  })
}

/** Folders under which the product is served with its words in brackets (`pseudo-words.ts`). */
const pseudoFolder = /^\/qps-plocm?(?=\/)/

async function productFile(
  { sandbox, dist, port }: SiteOptions,
  path: string,
  pseudo: boolean,
): Promise<Response> {
  const file = await fileAt(join(dist, 'product'), path)
  if (file === null) return notFound(path)
  const { sites } = sandbox.consent()
  const configuration = { ...configurationFor(port, sandbox.relay.state().configured), sites }
  const { graphOrigin, relay } = configuration
  const headers = { ...productHeaders(graphOrigin, path, relay?.url), 'content-type': file.type }
  if (!path.endsWith('.html')) {
    const cache = file.forever ? 'public, max-age=31536000, immutable' : 'no-cache'
    const body = pseudo && path.endsWith('.js') ? pseudoScript(file.bytes.toString('utf8')) : file.bytes
    return new Response(body, { headers: { ...headers, 'cache-control': cache } })
  }
  const html = file.bytes.toString('utf8')
  // The redirect page of the sign-in fallback needs no configuration, nor do the event handlers.
  const written = html.includes('weft-config')
    ? writeConfiguration(path, html, configuration)
    : withOfficeStandIn(html)
  return new Response(written, { headers: { ...headers, 'cache-control': 'no-cache' } })
}

/** One request to the sandbox, of whatever kind. Rejects where a fault cuts the line. */
export async function answerSite(options: SiteOptions, request: Request): Promise<Response> {
  const { hostname, pathname: asked } = new URL(request.url)
  const pathname = asked.replace(pseudoFolder, '')
  const { sandbox } = options
  if (!isLocal(hostname)) return notFound(hostname)
  if (pathname.startsWith('/graph/') || hostname === 'graph.localhost')
    return compressed(request, await sandbox.handleGraph(request))
  if (pathname.startsWith('/sandbox/')) return answerControl(sandbox, request)
  if (request.method !== 'GET' && request.method !== 'HEAD') return notFound(`${request.method} ${pathname}`)
  if (pathname === '/time.txt') {
    const date = new Date(sandbox.clock.now()).toUTCString()
    const headers = { ...commonHeaders, date, 'content-type': 'text/plain', 'cache-control': 'no-store' }
    return new Response('Weft asks this file for the date.\n', { headers })
  }
  if (pathname === '/') return new Response(null, { status: 302, headers: { location: '/places/' } })
  if (pathname === '/favicon.ico') return new Response(null, { status: 204 })
  if (pathname.startsWith('/places/'))
    return compressed(request, await placesFile(options, pathname.slice('/places'.length)))
  return compressed(request, await productFile(options, pathname, pathname !== asked))
}
