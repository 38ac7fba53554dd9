import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parseConfig } from '#src/host/read-config.ts'
import { contentPolicy } from '../../scripts/site-headers.ts'
import { siteOf, UnusableInstallation, type Installation } from '../../scripts/site-of.ts'

const installation: Installation = {
  domain: 'weft.contoso.com',
  clientId: '0f3a1e0e-52c5-4b6c-9a55-6f1a9d1c7b20',
  appId: '6b0f6d52-9f0a-4b5e-8a8e-3d0c6f7f2c11',
  authority: 'https://login.microsoftonline.com/organizations',
  graphOrigin: 'https://graph.microsoft.com',
  relayUrl: '',
  keepOnDevice: 'sealed',
  sites: 'all',
}
const page = '<!doctype html><script type="application/json" id="weft-config">{}</script>'
const bytes = (text: string) => new TextEncoder().encode(text)
const built = new Map([
  ['tab.html', bytes(page)],
  ['about.html', bytes('<p>https://weft.example.com/</p>')],
  ['.well-known/microsoft-officeaddins-allowed.json', bytes('["https://weft.example.com/autorun.js"]')],
  ['assets/tab-abc1234.js', bytes('weft.example.com')],
  ['.vite/manifest.json', bytes('{}')],
])
const made = (changes: Partial<Installation> = {}) => siteOf(built, { ...installation, ...changes })
const read = (site: ReadonlyMap<string, Uint8Array>, path: string) => new TextDecoder().decode(site.get(path))
const configOf = (html: string) => parseConfig(/id="weft-config">([^<]*)</.exec(html)?.[1] ?? '')

test('every page has the configuration as the product reads it, and the build’s own notes stay at home', () => {
  const site = made({ keepOnDevice: 'nothing' })
  const { clientId, appId, graphOrigin, keepOnDevice } = configOf(read(site, 'tab.html'))
  expect({ clientId, appId, graphOrigin, keepOnDevice }).toEqual({
    clientId: installation.clientId,
    appId: installation.appId,
    graphOrigin: 'https://graph.microsoft.com',
    keepOnDevice: 'nothing',
  })
  expect([...site.keys()]).not.toContain('.vite/manifest.json')
  expect(read(site, 'time.txt')).not.toBe('')
})

test('pages and lists name the installation’s domain; code is left as it was built', () => {
  const site = made()
  expect(read(site, 'about.html')).toContain('https://weft.contoso.com/')
  expect(read(site, '.well-known/microsoft-officeaddins-allowed.json')).toBe(
    '["https://weft.contoso.com/autorun.js"]',
  )
  expect(site.get('assets/tab-abc1234.js')).toBe(built.get('assets/tab-abc1234.js'))
})

test('the headers let pages talk to Graph, Microsoft and the relay, and be framed by Teams and Outlook alone', () => {
  const host = read(made({ relayUrl: 'wss://relay.contoso.com/relay' }), 'staticwebapp.config.json')
  expect(host).toContain(
    "connect-src 'self' https://graph.microsoft.com wss://relay.contoso.com wss://*.svc.ms",
  )
  expect(host).toContain('frame-ancestors https://*.cloud.microsoft https://teams.microsoft.com')
  expect(host).not.toMatch(/localhost|unsafe-inline|unsafe-eval|frame-ancestors 'self'|http:\/\//)
  expect(read(made(), 'staticwebapp.config.json')).not.toContain('relay')
})

test('every answer tells the browser to come over TLS for a year, to sniff nothing and to name no address', () => {
  const { globalHeaders } = v.parse(
    v.object({ globalHeaders: v.record(v.string(), v.string()) }),
    JSON.parse(read(made(), 'staticwebapp.config.json')),
  )
  expect(globalHeaders['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
  expect(globalHeaders['x-content-type-options']).toBe('nosniff')
  expect(globalHeaders['referrer-policy']).toBe('no-referrer')
})

test('the page that ends a sign-in is kept nowhere, and has no opener policy, with which MSAL could not hear it', () => {
  const host = v.parse(
    v.object({
      globalHeaders: v.record(v.string(), v.string()),
      routes: v.array(v.object({ route: v.string(), headers: v.optional(v.record(v.string(), v.string())) })),
    }),
    JSON.parse(read(made(), 'staticwebapp.config.json')),
  )
  const auth = host.routes.find((each) => each.route === '/auth.html')?.headers ?? {}
  expect(auth['cache-control']).toBe('no-store')
  expect(auth['content-security-policy']).toContain("script-src 'self';")
  for (const headers of [auth, host.globalHeaders])
    expect(Object.keys(headers).map((each) => each.toLowerCase())).not.toContain('cross-origin-opener-policy')
})

test('a page beside no office.js has exactly this policy, and every answer the common headers', () => {
  expect(contentPolicy('/side-panel.html', ['https://graph.microsoft.com']).split('; ')).toEqual([
    "default-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "script-src 'self'",
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'self' https://graph.microsoft.com wss://*.svc.ms https://login.microsoftonline.com https://res.cdn.office.net",
    "require-trusted-types-for 'script'",
    'trusted-types weft-worker',
    'frame-ancestors https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com',
  ])
  expect(contentPolicy('/outlook.html', [])).toContain(
    "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  )
  const host = JSON.parse(read(made(), 'staticwebapp.config.json'))
  expect(host.globalHeaders).toMatchObject({
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  })
})

test.each([
  ['a domain with a path', { domain: 'weft.contoso.com/app' }],
  ['a machine of one’s own', { graphOrigin: 'http://graph.localhost:3978' }],
  ['a relay without TLS', { relayUrl: 'ws://relay.contoso.com' }],
])('%s makes no site', (_name, changes) => {
  expect(() => made(changes)).toThrow(UnusableInstallation)
})

test('a value that the product would refuse makes no site', () => {
  expect(() => made({ graphOrigin: 'https://graph.example.com' })).toThrow('Graph')
  expect(() => made({ clientId: 'weft' })).toThrow('UUID')
})
