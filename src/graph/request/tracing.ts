import type { Middleware } from '@microsoft/microsoft-graph-client'
import { chained } from './chained.ts'
import { withHeaders } from './http-exchange.ts'

/** Gives every HTTP request an id of ours, by which Microsoft can find it. */
export function tracingMiddleware(newGuid: () => string): Middleware {
  return chained(async (context, next) => {
    withHeaders(context, { 'client-request-id': newGuid() })
    await next()
  })
}
