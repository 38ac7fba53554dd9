import { commonHeaders, contentPolicy } from '../../../scripts/site-headers.ts'

/**
 * The product's headers as an installation has them, with two additions of the sandbox: who may frame it, and where
 * Graph is. `path` is the page's; `relay` is the live relay's address, if any.
 */
export function productHeaders(graphOrigin: string, path: string, relay?: string): Record<string, string> {
  const connect = [graphOrigin, graphOrigin.replace('http', 'ws')]
  if (relay !== undefined) connect.push(new URL(relay).origin)
  return { ...commonHeaders, 'content-security-policy': contentPolicy(path, connect, ["'self'"]) }
}

/** The places are not the product: they frame it, and their styles come from Fluent at run time. */
export const placesHeaders: Record<string, string> = {
  ...commonHeaders,
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-ancestors 'none'; base-uri 'none'",
}
