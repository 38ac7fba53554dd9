/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}

/** A short digest of a text, for telling versions apart; nothing secret may rest on it. */
export function textDigest(text: string): string {
  return hash(text, 0x811c9dc5).toString(36) + hash(text, 0x01234567).toString(36)
}

/**
 * A short name of a session, `weft-` and up to 14 letters and digits: people can read it out, and a message or a file
 * of the session is found again by it. Equal keys give equal references on every device.
 */
export function sessionReference(sessionKey: string): string {
  return `weft-${textDigest(sessionKey)}`
}
