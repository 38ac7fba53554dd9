import { parseConfig } from '#src/host/read-config.ts'
import { fillPage } from './fill-page.ts'
import { isDomain } from './installation-names.ts'
import { commonHeaders, contentPolicy, officePages } from './site-headers.ts'

/** What an installation's administrator decides. Addresses without a path, the relay's excepted. */
export interface Installation {
  readonly domain: string
  readonly clientId: string
  readonly appId: string
  readonly authority: string
  readonly graphOrigin: string
  /** Empty without a relay. */
  readonly relayUrl: string
  readonly keepOnDevice: 'sealed' | 'nothing'
  readonly sites: 'all' | 'chosen'
}

/** The installation's values make no site that could work, or one that would reach beyond it. */
export class UnusableInstallation extends Error {
  override readonly name = 'UnusableInstallation'
}

const exampleDomain = 'weft.example.com'

/** For a year the browser asks this domain over TLS alone. Not in the sandbox, which has none. */
const overTls = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }

function configurationOf(installation: Installation): object {
  const { clientId, appId, authority, graphOrigin, relayUrl, keepOnDevice, sites } = installation
  const relay = relayUrl === '' ? {} : { relay: { url: relayUrl, scope: `api://${clientId}/Session.Join` } }
  return { clientId, authority, graphOrigin, appId, keepOnDevice, sites, ...relay }
}

/** Read as the product will read it, so that a wrong value is found here and not by people. */
function checked(installation: Installation): object {
  const { domain, graphOrigin, relayUrl } = installation
  if (!isDomain(domain)) throw new UnusableInstallation(`${domain} is no domain, like weft.contoso.com.`)
  for (const address of [graphOrigin, relayUrl])
    if (address !== '' && !/^(https|wss):\/\//.test(address))
      throw new UnusableInstallation(`${address} is not reached over TLS.`)
  const configuration = configurationOf(installation)
  parseConfig(JSON.stringify(configuration))
  return configuration
}

/** Azure Static Web Apps' own file: the headers of every answer. */
function hostFile({ graphOrigin, relayUrl }: Installation): string {
  const connect = relayUrl === '' ? [graphOrigin] : [graphOrigin, new URL(relayUrl).origin]
  const pageHeaders = (path: string) => ({
    'content-security-policy': contentPolicy(path, connect),
    'cache-control': 'no-cache',
  })
  return JSON.stringify(
    {
      globalHeaders: { ...commonHeaders, ...overTls, ...pageHeaders('/') },
      routes: [
        ...[...officePages].map((path) => ({ route: path, headers: pageHeaders(path) })),
        // The names hold what is in them.
        { route: '/assets/*', headers: { 'cache-control': 'public, max-age=31536000, immutable' } },
        // The product takes the time from the answer's own Date.
        { route: '/time.txt', headers: { 'cache-control': 'no-store' } },
        // Its address holds the answer of a sign-in.
        { route: '/auth.html', headers: { ...pageHeaders('/auth.html'), 'cache-control': 'no-store' } },
        { route: '/staticwebapp.config.json', statusCode: 404 },
      ],
      mimeTypes: { '.json': 'application/json' },
    },
    null,
    2,
  )
}

/**
 * The files of one installation, made of the built product's: every page with its configuration, the event handlers'
 * allow-list with the domain, and the host's headers. Throws `UnusableInstallation`, or `ConfigurationFailure` where the
 * product would refuse a value.
 */
export function siteOf(
  built: ReadonlyMap<string, Uint8Array>,
  installation: Installation,
): ReadonlyMap<string, Uint8Array> {
  const configuration = checked(installation)
  const site = new Map<string, Uint8Array>()
  const write = (path: string, text: string) => site.set(path, new TextEncoder().encode(text))
  for (const [path, bytes] of built) {
    if (path.startsWith('.vite/')) continue
    if (!/\.(html|json)$/.test(path)) {
      site.set(path, bytes)
      continue
    }
    const text = new TextDecoder().decode(bytes).replaceAll(exampleDomain, installation.domain)
    write(path, path.endsWith('.html') ? (fillPage(text, configuration) ?? text) : text)
  }
  write('time.txt', 'The time is in the header.\n')
  write('staticwebapp.config.json', hostFile(installation))
  return site
}
