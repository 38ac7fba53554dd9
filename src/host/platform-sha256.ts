import { sha256 } from '#src/domain/session/sha256.ts'

/** SHA-256 in hexadecimal digits by the browser itself, beside the page's own work; by ours where it will not. */
export async function platformSha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return Array.from(digest, (each) => each.toString(16).padStart(2, '0')).join('')
  } catch {
    return sha256(bytes)
  }
}
