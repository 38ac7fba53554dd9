import { fromBase64UrlEncoded, toBase64UrlEncoded, toHexString } from 'lib0/buffer'

const roomKeyBytes = 16
const utf8 = (text: string) => new TextEncoder().encode(text)

/** A fresh room key as the list's row says it: 128 random bits, base64url. */
export function newRoomKey(random: (bytes: Uint8Array<ArrayBuffer>) => void): string {
  const key = new Uint8Array(roomKeyBytes)
  random(key)
  return toBase64UrlEncoded(key)
}

/**
 * The room of a session on the relay: `tenantId.` and 256 bits derived from the room key, in hex. Whoever cannot read the
 * list has no key and cannot name the room; two sessions with one key still have two rooms. Null for a text that is no
 * room key.
 */
export async function roomName(
  subtle: SubtleCrypto,
  {
    tenantId,
    sessionKey,
    room,
  }: { readonly tenantId: string; readonly sessionKey: string; readonly room: string },
): Promise<string | null> {
  if (!/^[A-Za-z0-9_-]{21}[AQgw]$/.test(room)) return null
  const bytes = new Uint8Array(fromBase64UrlEncoded(`${room}==`))
  const key = await subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits'])
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: utf8('weft room 1'), info: utf8(sessionKey) }
  const bits = await subtle.deriveBits(derivation, key, 256)
  return `${tenantId}.${toHexString(new Uint8Array(bits))}`
}
