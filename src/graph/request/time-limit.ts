import type { Middleware } from '@microsoft/microsoft-graph-client'
import { chained } from './chained.ts'
import { exchangeOf } from './http-exchange.ts'

/** Resolves after `ms`; when `signal` aborts it rejects or resolves at once. */
export type Delay = (ms: number, signal: AbortSignal) => Promise<void>

/** No whole answer within the time-out: the service may still be doing what was asked. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut'
}

/** Ends an HTTP request, its body included, after `timeoutMs` or when its caller gives up. */
export function timeLimitMiddleware(timeoutMs: number, delay: Delay): Middleware {
  return chained(async (context, next) => {
    const { signal } = exchangeOf(context)
    signal?.throwIfAborted()
    const ending = new AbortController()
    const clock = new AbortController()
    const giveUp = () => ending.abort(signal?.reason)
    signal?.addEventListener('abort', giveUp, { once: true })
    context.options = { ...context.options, signal: ending.signal }
    const late = delay(timeoutMs, clock.signal).then(() => {
      if (clock.signal.aborted) return
      const trouble = new TimedOut(`No answer within ${timeoutMs} ms`)
      ending.abort(trouble)
      throw trouble
    })
    late.catch(() => undefined)
    try {
      await Promise.race([next(), late])
    } finally {
      clock.abort()
      signal?.removeEventListener('abort', giveUp)
    }
  })
}
