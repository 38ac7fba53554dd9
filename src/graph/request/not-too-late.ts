import type { Middleware } from '@microsoft/microsoft-graph-client'
import { chained } from './chained.ts'
import { exchangeOf } from './http-exchange.ts'

/** The page slept, or the token took its time, until nobody counted on the request any more: it was not sent. */
export class TooLate extends Error {
  override readonly name = 'TooLate'
}

/**
 * Sends nothing after its deadline, neither first nor again: a page may sleep between any two of its steps, and by the
 * time that it wakes somebody else may have taken over what it was about to do.
 */
export function notTooLateMiddleware(nowMs: () => number): Middleware {
  return chained(async (context, next) => {
    const { deadlineMs } = exchangeOf(context)
    if (nowMs() > deadlineMs) throw new TooLate('The time for this has passed.')
    await next()
  })
}
