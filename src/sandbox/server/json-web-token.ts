import { sign, verify } from 'node:crypto'
import * as v from 'valibot'
import type { SigningKey } from './signing-key.ts'

const claimsSchema = v.looseObject({
  aud: v.string(),
  iss: v.string(),
  tid: v.string(),
  oid: v.string(),
  scp: v.string(),
  exp: v.number(),
})
export type Claims = v.InferOutput<typeof claimsSchema>

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

/** A signed JSON web token (RS256). */
export function signToken(key: SigningKey, claims: Readonly<Record<string, unknown>>): string {
  const head = `${encode({ typ: 'JWT', alg: 'RS256', kid: key.kid })}.${encode(claims)}`
  return `${head}.${sign('RSA-SHA256', Buffer.from(head), key.privateKey).toString('base64url')}`
}

/** The claims of a token that this key signed with RS256, whatever its age; null for anything else. */
export function readToken(key: SigningKey, token: string): Claims | null {
  const [head, body, signature, more] = token.split('.')
  if (!head || !body || !signature || more !== undefined) return null
  const header = v.safeParse(
    v.looseObject({ alg: v.literal('RS256'), kid: v.literal(key.kid) }),
    decode(head),
  )
  if (!header.success) return null
  const signed = Buffer.from(`${head}.${body}`)
  if (!verify('RSA-SHA256', signed, key.publicKey, Buffer.from(signature, 'base64url'))) return null
  const claims = v.safeParse(claimsSchema, decode(body))
  return claims.success ? claims.output : null
}
