import { createGraphClient } from '#src/graph/create-graph-client.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { asFetch } from '#src/sandbox/tenant/as-fetch.ts'
import type { Caller } from '#src/sandbox/tenant/caller.ts'
import type { Tenant } from '#src/sandbox/tenant/create-tenant.ts'
import { company } from './company.ts'
import { idOf } from './people.ts'

const scopes = [
  'Sites.Manage.All',
  'Sites.ReadWrite.All',
  'Sites.Read.All',
  'Calendars.ReadWrite',
  'ChannelMessage.Send',
  'Files.ReadWrite',
]

/** During seeding a token is nothing but an alias. */
export function callerNamed(alias: string): Promise<Caller> {
  return Promise.resolve({ userId: idOf(alias), tenantId: company.tenantId, scopes })
}

/** A timer that ends with its signal, so that a finished call leaves none behind. */
function waited(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** Weft's own Graph client on this tenant with somebody's token; while seeding, the token is the alias. */
export function actAs(
  tenant: Tenant,
  token: string,
  random: () => number,
  newGuid: () => string,
): GraphClient {
  return createGraphClient({
    origin: 'http://graph.localhost',
    tokenFor: () => Promise.resolve(token),
    fetch: asFetch(tenant),
    nowMs: () => tenant.world.now(),
    delay: waited,
    random,
    newGuid,
  })
}
