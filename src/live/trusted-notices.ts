/** Whether notices come in time: shown by reads that bring something, never by what a connection says of itself. */
export interface TrustedNotices {
  trusted(): boolean
  /** One has come that no read has followed yet. */
  pending(): boolean
  heard(notice: 'written' | 'down'): void
  /** A read begins: notices from here on are for a later one. */
  readBegins(nowMs: number): void
  /** A read begins that somebody else has asked for as a notice would. */
  followed(nowMs: number): void
  /** When the last read began that followed a notice. */
  readMs(): number
  /** A read has brought what others wrote. */
  readBrought(): void
}

export function trustedNotices(): TrustedNotices {
  let trusted = false
  let since = false
  let before = false
  let readMs = Number.NEGATIVE_INFINITY
  return {
    trusted: () => trusted,
    pending: () => since,
    heard(notice) {
      if (notice === 'written') since = true
      else trusted = false
    },
    followed(nowMs) {
      readMs = nowMs
    },
    readMs: () => readMs,
    readBegins(nowMs) {
      if (since) readMs = nowMs
      before = since
      since = false
    },
    readBrought() {
      // A notice that came while the read was under way was for the same writing.
      trusted = before || since
    },
  }
}
