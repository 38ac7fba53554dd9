import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import * as v from 'valibot'

/** The tenant's signing key as the state file keeps it: a private JWK with its id. */
export const keptKeySchema = v.object({ kid: v.string(), pem: v.string() })
export type KeptKey = v.InferOutput<typeof keptKeySchema>

export interface SigningKey {
  readonly kid: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

export function newKey(kid: string): KeptKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { kid, pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}

/** Throws what `node:crypto` throws for a key that is none. */
export function signingKeyOf({ kid, pem }: KeptKey): SigningKey {
  const privateKey = createPrivateKey(pem)
  return { kid, privateKey, publicKey: createPublicKey(privateKey) }
}

/** What stands at `/sandbox/keys`, as an identity provider publishes it. */
export function keySetOf(key: SigningKey): { readonly keys: readonly object[] } {
  return { keys: [{ ...key.publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: key.kid }] }
}
