import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose'
import * as v from 'valibot'

/** Who came, as the token says. */
export interface Admitted {
  readonly tenantId: string
  readonly personId: string
  /** When the token ends; milliseconds since 1970 UTC. */
  readonly untilMs: number
}

export type Admission =
  | { readonly ok: true; readonly who: Admitted }
  /** `keys-unreachable` says nothing about the token. */
  | {
      readonly ok: false
      readonly reason: 'forged' | 'expired' | 'foreign' | 'tenant' | 'scope' | 'keys-unreachable'
    }

export interface TokenRules {
  /** The app registration whose API this is: its client id. */
  readonly clientId: string
  /** Where the identity platform publishes its keys, or the keys themselves. */
  readonly keys: URL | JWTVerifyGetKey
  /** Issuers that are believed, with `{tid}` for the token's own tenant. */
  readonly issuers: readonly string[]
  /** Tenants that are let in; null lets in any. */
  readonly tenants: readonly string[] | null
  readonly toleranceSeconds: number
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
}

/** Entra's two kinds of access token (facts: version 1 comes from sts.windows.net, version 2 from login). */
export const entraIssuers: readonly string[] = [
  'https://login.microsoftonline.com/{tid}/v2.0',
  'https://sts.windows.net/{tid}/',
]
export const entraKeys = 'https://login.microsoftonline.com/common/discovery/v2.0/keys'

export const relayScopeName = 'Session.Join'

const guid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i), v.toLowerCase())
const claimsSchema = v.object({
  iss: v.string(),
  tid: guid,
  oid: guid,
  scp: v.string(),
  exp: v.number(),
})

function refusalOf(failure: unknown): Admission {
  if (failure instanceof errors.JWTExpired) return { ok: false, reason: 'expired' }
  if (failure instanceof errors.JWTClaimValidationFailed) return { ok: false, reason: 'foreign' }
  const ofToken =
    failure instanceof errors.JWTInvalid ||
    failure instanceof errors.JWSInvalid ||
    failure instanceof errors.JWSSignatureVerificationFailed ||
    failure instanceof errors.JOSEAlgNotAllowed ||
    failure instanceof errors.JOSENotSupported ||
    failure instanceof errors.JWKSNoMatchingKey ||
    failure instanceof errors.JWKSMultipleMatchingKeys
  return { ok: false, reason: ofToken ? 'forged' : 'keys-unreachable' }
}

/**
 * Who may come in by these rules. Keys from an address are kept and had anew when a token names one that is not among
 * them, at most every half minute, whatever comes in.
 */
export function admitBy(rules: TokenRules): (token: string) => Promise<Admission> {
  const { clientId, issuers, tenants, toleranceSeconds, now } = rules
  const keys = rules.keys instanceof URL ? createRemoteJWKSet(rules.keys) : rules.keys
  return async (token) => {
    let claims
    try {
      const { payload } = await jwtVerify(token, keys, {
        audience: [clientId, `api://${clientId}`],
        algorithms: ['RS256'],
        clockTolerance: toleranceSeconds,
        currentDate: new Date(now()),
        requiredClaims: ['exp'],
      })
      claims = v.safeParse(claimsSchema, payload)
    } catch (failure) {
      return refusalOf(failure)
    }
    // An app's own token has roles and no scope.
    if (!claims.success) return { ok: false, reason: 'scope' }
    const { iss, tid, oid, scp, exp } = claims.output
    if (!issuers.some((each) => each.replace('{tid}', tid) === iss)) return { ok: false, reason: 'foreign' }
    if (tenants !== null && !tenants.includes(tid)) return { ok: false, reason: 'tenant' }
    if (!scp.split(' ').includes(relayScopeName)) return { ok: false, reason: 'scope' }
    return { ok: true, who: { tenantId: tid, personId: oid, untilMs: exp * 1000 } }
  }
}
