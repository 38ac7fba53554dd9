import { fromBase64, fromHexString, toBase64, toHexString } from 'lib0/buffer'

/** Texts that are bytes written out: packed as the bytes, and read as the very same text. */

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const hexDigits = /^(?:[0-9a-f]{2}){4,}$/
const base64Digits = /^(?:[A-Za-z0-9+/]{4}){3,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

export function uuidBytes(text: string): Uint8Array | null {
  return uuid.test(text) ? fromHexString(text.replaceAll('-', '')) : null
}

export function uuidOf(bytes: Uint8Array): string {
  const hex = toHexString(bytes)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** A move's id, `client/seq`. */
export function moveIdParts(text: string): { readonly client: string; readonly seq: number } | null {
  const [, client, digits] = /^([^/]{1,64})\/([1-9]\d{0,14})$/.exec(text) ?? []
  return client === undefined || digits === undefined ? null : { client, seq: Number(digits) }
}

export function hexBytes(text: string): Uint8Array | null {
  return hexDigits.test(text) ? fromHexString(text) : null
}

export const hexOf = toHexString

export function base64Bytes(text: string): Uint8Array | null {
  if (!base64Digits.test(text)) return null
  const bytes = fromBase64(text)
  return toBase64(bytes) === text ? bytes : null
}

export const base64Of = toBase64

/** Text that UTF-8 cannot say: half of a pair. */
export function hasHalves(text: string): boolean {
  return /\p{Surrogate}/u.test(text)
}
