import * as v from 'valibot'

/** In the place of `signing-key.ts`: nothing is signed in the demonstration. */
export const keptKeySchema = v.object({ kid: v.string(), pem: v.string() })
type KeptKey = v.InferOutput<typeof keptKeySchema>

export function newKey(kid: string): KeptKey {
  return { kid, pem: '' }
}

export function signingKeyOf(kept: KeptKey): KeptKey {
  return kept
}

export function keySetOf(): { readonly keys: readonly object[] } {
  return { keys: [] }
}
