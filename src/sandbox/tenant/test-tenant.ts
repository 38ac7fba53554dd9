import { createTenant, type Tenant, type TenantOptions } from './create-tenant.ts'

/** Six known people of the tests; who belongs where is up to the test. */
export const ANA = 'aaaaaaaa-0000-4000-8000-000000000001'
export const BEN = 'aaaaaaaa-0000-4000-8000-000000000002'
export const CHO = 'aaaaaaaa-0000-4000-8000-000000000003'

export interface Clock {
  ms: number
}

export interface Ask {
  readonly as?: string
  /** Left out: every scope that the routes name. */
  readonly scopes?: readonly string[]
  readonly headers?: Record<string, string>
  readonly body?: unknown
}

export interface Told {
  readonly status: number
  readonly headers: Headers
  /** Parsed JSON, text, or undefined without a body. */
  readonly body: unknown
}

export interface TestTenant {
  readonly tenant: Tenant
  readonly clock: Clock
  /** `ask('GET', '/me')` as Ana with every scope. */
  ask(method: string, path: string, ask?: Ask): Promise<Told>
}

/** A tenant with a clock that obeys, counted GUIDs and a seeded random; a token is JSON in base64. */
export function testTenant(options: Partial<TenantOptions> = {}): TestTenant {
  const clock: Clock = { ms: Date.UTC(2026, 10, 23, 9, 0) }
  let guids = 0
  const tenant = createTenant({
    now: () => clock.ms,
    newGuid: () => `00000000-0000-4000-8000-${String(++guids).padStart(12, '0')}`,
    random: mulberry(7),
    verifyToken: (jwt) => Promise.resolve(JSON.parse(atob(jwt))),
    sleep: (ms) => {
      clock.ms += ms
      return Promise.resolve()
    },
    ...options,
  })
  return { tenant, clock, ask: (method, path, ask) => askTenant(tenant, method, path, ask) }
}

async function askTenant(tenant: Tenant, method: string, path: string, ask: Ask = {}): Promise<Told> {
  const caller = { userId: ask.as ?? ANA, tenantId: 'contoso', scopes: ask.scopes ?? EVERY_SCOPE }
  const bytes = ask.body instanceof Uint8Array
  const response = await tenant.handle(
    new Request(path.startsWith('http') ? path : `http://graph.test/v1.0${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${btoa(JSON.stringify(caller))}`,
        ...(ask.body === undefined || bytes ? {} : { 'Content-Type': 'application/json' }),
        ...ask.headers,
      },
      ...(ask.body === undefined
        ? {}
        : { body: ask.body instanceof Uint8Array ? new Uint8Array(ask.body) : JSON.stringify(ask.body) }),
    }),
  )
  const text = await response.text()
  const json = /json/.test(response.headers.get('Content-Type') ?? '')
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : json ? JSON.parse(text) : text,
  }
}

const EVERY_SCOPE = [
  'User.Read',
  'User.ReadBasic.All',
  'People.Read',
  'Team.ReadBasic.All',
  'TeamMember.Read.All',
  'GroupMember.Read.All',
  'Group.ReadWrite.All',
  'Channel.ReadBasic.All',
  'ChannelMember.Read.All',
  'ChannelMessage.Send',
  'ChannelMessage.Read.All',
  'ChannelMessage.ReadWrite',
  'Calendars.ReadWrite',
  'Calendars.ReadWrite.Shared',
  'MailboxSettings.Read',
  'Chat.ReadBasic',
  'Chat.Read',
  'OnlineMeetings.Read',
  'Tasks.ReadWrite',
  'Sites.ReadWrite.All',
  'Sites.Manage.All',
  'Files.ReadWrite',
]

function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
