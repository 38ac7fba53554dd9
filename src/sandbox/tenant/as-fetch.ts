import { asPageSees } from './cors.ts'
import type { Tenant } from './create-tenant.ts'

/**
 * The tenant as a page's `fetch` meets it: hidden headers hidden, an abort rejects while the tenant goes on.
 */
export function asFetch(tenant: Tenant): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const { signal } = request
    signal.throwIfAborted()
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
    return asPageSees(await Promise.race([tenant.handle(request), aborted]))
  }
}
