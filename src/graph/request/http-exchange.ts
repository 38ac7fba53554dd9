import type { Context } from '@microsoft/microsoft-graph-client'

/** Bytes are sent as a Blob: the SDK turns typed arrays into Node's Buffer, which a page does not have. */
export type HttpBody = string | Blob

export interface HttpReply {
  readonly status: number
  /** Header by lower-case name, as far as the page may read them. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON, text, bytes for images and files, or undefined. */
  readonly body: unknown
}

/**
 * One HTTP request on its way through the chain, and what came of it. It travels as a middleware option because the
 * SDK flattens every error and response that it does not know.
 */
export class HttpExchange {
  readonly scopes: readonly string[]
  readonly signal: AbortSignal | undefined
  /** Product time after which it is not sent any more. */
  readonly deadlineMs: number
  reply: HttpReply | undefined
  /** What stopped the exchange before a reply. */
  trouble: unknown

  constructor(scopes: readonly string[], signal: AbortSignal | undefined, deadlineMs: number) {
    this.scopes = scopes
    this.signal = signal
    this.deadlineMs = deadlineMs
  }
}

export class ChainBroken extends Error {
  override readonly name = 'ChainBroken'
}

export function exchangeOf(context: Context): HttpExchange {
  const exchange = context.middlewareControl?.getMiddlewareOptions(HttpExchange)
  if (!(exchange instanceof HttpExchange))
    throw new ChainBroken('A request entered the chain without its exchange.')
  return exchange
}

/** Adds headers to what the SDK prepared; later ones win. */
export function withHeaders(context: Context, headers: Readonly<Record<string, string>>): void {
  const before: Record<string, string> = {}
  new Headers(context.options?.headers).forEach((value, name) => {
    before[name] = value
  })
  for (const [name, value] of Object.entries(headers)) before[name.toLowerCase()] = value
  context.options = { ...context.options, headers: before }
}
