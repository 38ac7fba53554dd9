import * as v from 'valibot'

/** Graph's own clouds. A loopback address is allowed beside them because nothing sent there leaves the machine. */
const graphOrigins = [
  'https://graph.microsoft.com',
  'https://graph.microsoft.us',
  'https://dod-graph.microsoft.us',
  'https://microsoftgraph.chinacloudapi.cn',
]

function isLoopback(origin: string): boolean {
  const { hostname, protocol } = new URL(origin)
  return (
    protocol === 'http:' &&
    (hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '127.0.0.1')
  )
}

/** The live relay; a token for its scope goes there and nowhere else. */
const relaySchema = v.object({
  url: v.pipe(
    v.string(),
    v.url(),
    v.check((each) => {
      const { protocol } = new URL(each)
      return protocol === 'wss:' || (protocol === 'ws:' && isLoopback(each.replace(/^ws/, 'http')))
    }, 'must begin with wss:'),
  ),
  scope: v.pipe(v.string(), v.regex(/^api:\/\/\S+\/[A-Za-z.]+$/, 'must be a scope of Weft’s own API')),
})

const origin = v.pipe(
  v.string(),
  v.url(),
  v.check((each) => new URL(each).origin === each, 'must be an origin without a path'),
)

const configSchema = v.object({
  clientId: v.pipe(v.string(), v.uuid()),
  authority: v.pipe(v.string(), v.url()),
  graphOrigin: v.pipe(
    origin,
    v.check((each) => graphOrigins.includes(each) || isLoopback(each), 'must be one of Graph’s origins'),
  ),
  /** Without one a running session goes over the council's list alone. */
  relay: v.optional(relaySchema),
  /** The Teams app's id, for deep links. */
  appId: v.pipe(v.string(), v.uuid()),
  /** `nothing`: the tenant wants no council's data on devices; all of it lives in memory and ends with the page. */
  keepOnDevice: v.optional(v.picklist(['sealed', 'nothing']), 'sealed'),
  /** `chosen`: Weft enters only the sites that an administrator has granted it (`Sites.Selected`). */
  sites: v.optional(v.picklist(['all', 'chosen']), 'all'),
})
export type WeftConfig = v.InferOutput<typeof configSchema>

/** The page holds no usable configuration: this installation is not complete. */
export class ConfigurationFailure extends Error {
  override readonly name = 'ConfigurationFailure'
}

/** What the deploy script wrote into the page's `weft-config`. Throws `ConfigurationFailure`. */
export function readConfig(page: Pick<Document, 'getElementById'>): WeftConfig {
  return parseConfig(page.getElementById('weft-config')?.textContent ?? '')
}

/** The same of the text alone. */
export function parseConfig(text: string): WeftConfig {
  try {
    return v.parse(configSchema, JSON.parse(text))
  } catch (failure) {
    const detail = failure instanceof Error ? failure.message : 'unreadable'
    throw new ConfigurationFailure(`The page's configuration: ${detail}`)
  }
}
