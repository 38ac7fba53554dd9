import type { Sealer } from '../replica/sealer.ts'

const ivBytes = 12

/**
 * AES-GCM with a fresh nonce before each sealed text. `about` (the council, the kind of bytes) is bound to it, so that
 * bytes of one place cannot be passed off as another's.
 */
export function webSealer(key: CryptoKey, about: string): Sealer {
  const additionalData = new TextEncoder().encode(about)
  return {
    async seal(plain) {
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
      const text = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, copyOf(plain))
      const sealed = new Uint8Array(ivBytes + text.byteLength)
      sealed.set(iv)
      sealed.set(new Uint8Array(text), ivBytes)
      return sealed
    },
    async open(sealed) {
      if (sealed.byteLength <= ivBytes) return null
      const bytes = copyOf(sealed)
      const iv = bytes.subarray(0, ivBytes)
      try {
        const text = bytes.subarray(ivBytes)
        return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, text))
      } catch {
        return null
      }
    },
  }
}

/** WebCrypto takes no view of shared memory, which the type of `Uint8Array` leaves open. */
function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes)
}
