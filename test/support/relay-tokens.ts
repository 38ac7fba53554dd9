import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTVerifyGetKey } from 'jose'
import { entraIssuers } from '#src/relay/admit-token.ts'

export const relayClientId = '11111111-1111-4111-8111-111111111111'
export const relayTenantId = '22222222-2222-4222-8222-222222222222'

/** A person's id from a number. */
export const personId = (number: number): string =>
  `33333333-3333-4333-8333-${String(number).padStart(12, '0')}`

/** A room of a tenant, from a number. */
export const roomOf = (number: number, tenantId = relayTenantId): string =>
  `${tenantId}.${String(number).padStart(64, '0')}`

export interface RelayTokens {
  /** The published keys. */
  readonly keys: JWTVerifyGetKey
  /** What `openRelay` is told of tokens. */
  readonly rules: {
    readonly clientId: string
    readonly keys: JWTVerifyGetKey
    readonly issuers: readonly string[]
    readonly tenants: readonly string[] | null
  }
  /** A good access token of an hour for one person, with other claims where named; undefined leaves one out. */
  token(person: number, other?: Readonly<Record<string, unknown>>): Promise<string>
}

/** An identity platform of a test's own, with keys that nobody else has. */
export async function createRelayTokens(now: () => number = Date.now): Promise<RelayTokens> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const keys = createLocalJWKSet({
    keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' }],
  })
  return {
    keys,
    rules: { clientId: relayClientId, keys, issuers: entraIssuers, tenants: null },
    token(person, other = {}) {
      const seconds = Math.floor(now() / 1000)
      const claims = {
        iss: `https://login.microsoftonline.com/${relayTenantId}/v2.0`,
        aud: `api://${relayClientId}`,
        tid: relayTenantId,
        oid: personId(person),
        scp: 'Session.Join',
        iat: seconds,
        nbf: seconds,
        exp: seconds + 3600,
        ...other,
      }
      return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'test' }).sign(privateKey)
    },
  }
}
