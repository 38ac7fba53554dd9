import { Client, ResponseType, type GraphRequest } from '@microsoft/microsoft-graph-client'
import type { GraphCall } from '../graph-client.ts'
import { chained } from './chained.ts'
import { ChainBroken, exchangeOf, HttpExchange, type HttpBody, type HttpReply } from './http-exchange.ts'
import { networkMiddleware } from './network.ts'
import { notTooLateMiddleware } from './not-too-late.ts'
import { timeLimitMiddleware, type Delay } from './time-limit.ts'
import { tokenMiddleware, type TokenFor } from './token.ts'
import { tracingMiddleware } from './tracing.ts'

export interface HttpRequest {
  readonly method: GraphCall['method']
  /** Below the base. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: HttpBody | undefined
  readonly scopes: readonly string[]
  readonly signal: AbortSignal | undefined
  /** Product time after which it is not sent any more. */
  readonly deadlineMs: number
}

/** Sends one HTTP request once (twice after a 401). Rejects with `NoToken`, `TooLate`, `TimedOut` or what fetch threw. */
export type Transport = (request: HttpRequest) => Promise<HttpReply>

export interface TransportOptions {
  readonly base: string
  readonly tokenFor: TokenFor
  readonly fetch: typeof fetch
  readonly nowMs: () => number
  readonly newGuid: () => string
  readonly delay: Delay
  readonly timeoutMs: number
}

/**
 * The official client with a chain of ours. Its own retry, authentication, redirect and telemetry links stay out:
 * they repeat POST after 503 and 504, and drop the token on http (facts: graph.md section 9).
 */
export function createTransport(options: TransportOptions): Transport {
  const end = options.base.lastIndexOf('/')
  const client = Client.initWithMiddleware({
    baseUrl: options.base.slice(0, end),
    defaultVersion: options.base.slice(end + 1),
    middleware: [
      troubleMiddleware(),
      tokenMiddleware(options.base, options.tokenFor),
      notTooLateMiddleware(options.nowMs),
      tracingMiddleware(options.newGuid),
      timeLimitMiddleware(options.timeoutMs, options.delay),
      networkMiddleware(options.fetch),
    ],
  })
  return async (request) => {
    const exchange = new HttpExchange(request.scopes, request.signal, request.deadlineMs)
    const prepared = client
      .api(request.path)
      .headers({ ...request.headers })
      .middlewareOptions([exchange])
      .responseType(ResponseType.RAW)
    await dispatch(prepared, request).catch((trouble: unknown) => {
      exchange.trouble ??= trouble
    })
    if (exchange.reply === undefined) throw exchange.trouble ?? new ChainBroken('No reply and no trouble.')
    return exchange.reply
  }
}

/** Keeps what really went wrong: the SDK wraps errors into its own and loses their class. */
const troubleMiddleware = () =>
  chained(async (context, next) => {
    const exchange = exchangeOf(context)
    try {
      await next()
    } catch (trouble) {
      exchange.reply = undefined
      exchange.trouble = trouble
      throw trouble
    }
  })

function dispatch(prepared: GraphRequest, { method, body }: HttpRequest): Promise<unknown> {
  switch (method) {
    case 'GET':
      return prepared.get()
    case 'POST':
      return prepared.post(body)
    case 'PUT':
      return prepared.put(body)
    case 'PATCH':
      return prepared.patch(body)
    case 'DELETE':
      return prepared.delete()
  }
}
