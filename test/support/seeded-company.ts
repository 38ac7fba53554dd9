import { createGraphClient } from '#src/graph/create-graph-client.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { coreScopes } from '#src/graph/scopes.ts'
import { company } from '#src/sandbox/seed/company.ts'
import { idOf } from '#src/sandbox/seed/people.ts'
import { seedOrganisation } from '#src/sandbox/seed/seed-organisation.ts'
import { seededRandom } from '#src/sandbox/seed/stable-id.ts'
import { asFetch } from '#src/sandbox/tenant/as-fetch.ts'
import { createTenant, type Tenant } from '#src/sandbox/tenant/create-tenant.ts'

export interface SeededCompany {
  readonly tenant: Tenant
  readonly nowMs: number
  /** Our own client with a token of the core scopes, and further ones. */
  graphOf(alias: string, further?: readonly string[]): GraphClient
  /** Moves the tenant's time; `nowMs` is when it began. */
  pass(ms: number): void
  /** HTTP requests sent so far by all clients; a `$batch` is one. */
  sent(): number
  /** Resolves when no request has been under way for a while; polls are seconds apart and not waited for. */
  quiet(): Promise<void>
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** The sandbox's company in this process, behind the real Graph client. */
export async function seededCompany(): Promise<SeededCompany> {
  const nowMs = Date.UTC(2026, 10, 23, 9, 2)
  const { tenant: state } = await seedOrganisation(nowMs)
  let aheadMs = 0
  const now = () => nowMs + aheadMs
  let guids = 0
  const newGuid = () => `00000000-0000-4000-8000-${String((guids += 1)).padStart(12, '0')}`
  const tenant = createTenant({
    now,
    newGuid,
    random: seededRandom(1),
    state,
    verifyToken: (token) => {
      const [alias = '', ...further] = token.split('+')
      return Promise.resolve({
        userId: idOf(alias),
        tenantId: company.tenantId,
        scopes: [...coreScopes, ...further],
      })
    },
  })
  const send = asFetch(tenant)
  let sent = 0
  let underWay = 0
  return {
    tenant,
    nowMs,
    graphOf: (alias, further = []) =>
      createGraphClient({
        origin: 'http://graph.localhost',
        tokenFor: () => Promise.resolve([alias, ...further].join('+')),
        fetch: (...request) => {
          sent += 1
          underWay += 1
          return send(...request).finally(() => (underWay -= 1))
        },
        nowMs: now,
        delay: pause,
        random: () => 0.5,
        newGuid,
      }),
    pass: (ms) => {
      aheadMs += ms
    },
    sent: () => sent,
    quiet: async () => {
      for (let still = 0; still < 8; still = underWay === 0 ? still + 1 : 0) await pause(10)
    },
  }
}
