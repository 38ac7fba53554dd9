import type { Middleware } from '@microsoft/microsoft-graph-client'
import { ForeignLink } from '../failures.ts'
import { chained } from './chained.ts'
import { exchangeOf, withHeaders, type HttpReply } from './http-exchange.ts'

export interface TokenRequest {
  /** Claims challenge as JSON text (continuous access evaluation). */
  readonly claims?: string
  /** The token that is known was refused. */
  readonly fresh?: boolean
}

/** Rejects where no token can be had silently; an error with `offline: true` means that the network was missing. */
export type TokenFor = (scopes: readonly string[], request: TokenRequest) => Promise<string>

/** `tokenFor` rejected, or Graph refused the token twice. */
export class NoToken extends Error {
  override readonly name = 'NoToken'
}

/**
 * Adds the token for the configured origin exactly, http or https. A 401 is repeated once: with the claims that Graph
 * asks for, else with a fresh token. Nothing was done before a 401, so this holds for every method.
 */
export function tokenMiddleware(base: string, tokenFor: TokenFor): Middleware {
  return chained(async (context, next) => {
    const exchange = exchangeOf(context)
    const address = typeof context.request === 'string' ? context.request : context.request.url
    if (!address.startsWith(`${base}/`))
      throw new ForeignLink({ what: 'sending a token', effect: 'not-done' })
    const send = async (request: TokenRequest) => {
      const token = await tokenFor(exchange.scopes, request).catch((cause: unknown) => {
        throw new NoToken('No token', { cause })
      })
      withHeaders(context, { Authorization: `Bearer ${token}` })
      await next()
    }
    await send({})
    if (exchange.reply?.status !== 401) return
    const claims = claimsOf(exchange.reply)
    await send(claims === undefined ? { fresh: true } : { claims })
  })
}

/** The claims challenge of `WWW-Authenticate: Bearer …, claims="<base64>"`, as JSON text. */
export function claimsOf(reply: HttpReply): string | undefined {
  const encoded = /\bclaims="([^"]+)"/.exec(reply.headers['www-authenticate'] ?? '')?.[1]
  if (encoded === undefined) return undefined
  try {
    return atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return undefined
  }
}
