import type { Person } from '#src/sandbox/tenant/people/person.ts'
import type { Caller } from '#src/sandbox/tenant/caller.ts'
import { readToken, signToken } from './json-web-token.ts'
import type { SigningKey } from './signing-key.ts'

export const tokenSeconds = 3600
const graphAudience = 'https://graph.microsoft.com'

export interface Identity {
  /** For Graph, unless another audience is named. */
  accessToken(person: Person, scopes: readonly string[], clientId: string, audience?: string): string
  idToken(person: Person, clientId: string): string
  /** The caller and the app of a good token; undefined for one that is forged, foreign or too old. */
  callerOf(token: string): (Caller & { readonly clientId: string }) | undefined
}

export function issuerOf(tenantId: string): string {
  return `https://login.alderfinch.example/${tenantId}/v2.0`
}

/** Plays the identity platform for one tenant. `now` is the sandbox's time in milliseconds. */
export function createIdentity(key: SigningKey, tenantId: string, now: () => number): Identity {
  const issuer = issuerOf(tenantId)
  function times(): { iat: number; nbf: number; exp: number } {
    const seconds = Math.floor(now() / 1000)
    return { iat: seconds, nbf: seconds, exp: seconds + tokenSeconds }
  }
  return {
    accessToken: (person, scopes, clientId, audience = graphAudience) =>
      signToken(key, {
        iss: issuer,
        aud: audience,
        tid: tenantId,
        oid: person.id,
        sub: person.id,
        appid: clientId,
        name: person.displayName,
        upn: person.userPrincipalName,
        scp: scopes.join(' '),
        ver: '1.0',
        ...times(),
      }),
    idToken: (person, clientId) =>
      signToken(key, {
        iss: issuer,
        aud: clientId,
        tid: tenantId,
        oid: person.id,
        sub: person.id,
        name: person.displayName,
        preferred_username: person.userPrincipalName,
        login_hint: person.userPrincipalName,
        ver: '2.0',
        ...times(),
      }),
    callerOf(token) {
      const claims = readToken(key, token)
      if (claims === null || claims.aud !== graphAudience || claims.iss !== issuer) return undefined
      if (claims.exp * 1000 <= now()) return undefined
      const scopes = claims.scp.split(' ').filter((each) => each !== '')
      const clientId = typeof claims['appid'] === 'string' ? claims['appid'] : ''
      return { userId: claims.oid, tenantId: claims.tid, scopes, clientId }
    },
  }
}
