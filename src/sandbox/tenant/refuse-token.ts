import { GraphRefusal } from './graph-error.ts'

const AUTHENTICATE =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"'

export function tokenRefusal(why: 'missing' | 'invalid' | 'expired'): GraphRefusal {
  const text = {
    missing: 'Access token is empty.',
    invalid: 'Access token validation failure. Invalid audience or signature.',
    expired: 'Lifetime validation failed, the token is expired.',
  }[why]
  return new GraphRefusal(401, 'InvalidAuthenticationToken', text, {
    headers: { 'WWW-Authenticate': AUTHENTICATE },
  })
}

/** The token of an `Authorization: Bearer …` header. */
export function bearerOf(headers: Headers): string | undefined {
  return /^Bearer (\S+)$/i.exec(headers.get('Authorization') ?? '')?.[1]
}
