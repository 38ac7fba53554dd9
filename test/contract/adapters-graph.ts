import { createGraphClient, type GraphClientOptions } from '#src/graph/create-graph-client.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { asFetch } from '#src/sandbox/tenant/as-fetch.ts'
import type { TenantOptions } from '#src/sandbox/tenant/create-tenant.ts'
import type { RequestReport } from '#src/sandbox/tenant/exchange.ts'
import { seedOrganisation } from '#src/sandbox/tenant/test-organisation.ts'
import { ANA, testTenant } from '#src/sandbox/tenant/test-tenant.ts'
import { checkedFetch } from './checked-fetch.ts'

/** A time-out that no wait equals, so that it can be told from one: it never rings. */
const NEVER_MS = 86_399_999

/** The real client over the real tenant in one process; tokens hold exactly the scopes that a call names. */
export function councilGraph(options: Partial<TenantOptions> = {}) {
  const tested = testTenant(options)
  const organisation = seedOrganisation(tested.tenant.world)
  const requests: RequestReport[] = []
  tested.tenant.onRequest((report) => requests.push(report))
  let guids = 0
  const graphOf = (userId: string, more: Partial<GraphClientOptions> = {}): GraphClient =>
    createGraphClient({
      origin: 'http://graph.localhost:8080/graph',
      tokenFor: async (scopes) => btoa(JSON.stringify({ userId, tenantId: 'contoso', scopes })),
      // No adapter may ask for what Graph does not have; a test with a poor token means to.
      fetch: more.tokenFor === undefined ? checkedFetch(asFetch(tested.tenant)) : asFetch(tested.tenant),
      nowMs: () => tested.clock.ms,
      delay: (ms) => {
        if (ms === NEVER_MS) return new Promise(() => undefined)
        tested.clock.ms += ms
        return Promise.resolve()
      },
      random: () => 0.5,
      timeoutMs: NEVER_MS,
      newGuid: () => `99999999-0000-4000-8000-${String(++guids).padStart(12, '0')}`,
      ...more,
    })
  return { ...tested, ...organisation, requests, graph: graphOf(ANA), graphOf }
}
