/** Thrown by a reader whose bytes end too early or say what cannot be; nobody outside `read-run` sees it. */
export class Unreadable extends Error {}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads bytes that may be anything: never beyond their end, never more than they hold. Throws `Unreadable`. */
export interface ByteReader {
  byte(): number
  /** A view, not a copy. */
  bytes(length: number): Uint8Array
  /** Whole numbers up to 2^53 - 1, seven bits in a byte, as lib0 writes them. */
  whole(): number
  /** The same with a sign. */
  signed(): number
  float(): number
  text(length: number): string
  done(): boolean
}

export function byteReader(source: Uint8Array): ByteReader {
  let at = 0

  function byte(): number {
    const read = source[at]
    if (read === undefined) throw new Unreadable('The bytes end too early.')
    at += 1
    return read
  }

  /** Goes on where the first byte held `bits` bits of the number. */
  function further(start: number, bits: number, first: number): number {
    let value = start
    let unit = 2 ** bits
    for (let last = first; last >= 0x80; unit *= 128) {
      last = byte()
      value += (last & 0x7f) * unit
      if (!Number.isSafeInteger(value) || unit > 2 ** 52) throw new Unreadable('No number has so many bits.')
    }
    return value
  }

  function bytes(length: number): Uint8Array {
    if (length > source.length - at) throw new Unreadable('The bytes end too early.')
    at += length
    return source.subarray(at - length, at)
  }

  return {
    byte,
    bytes,
    whole() {
      const first = byte()
      return further(first & 0x7f, 7, first)
    },
    signed() {
      const first = byte()
      const value = further(first & 0x3f, 6, first)
      return (first & 0x40) === 0 ? value : -value
    },
    float() {
      const eight = bytes(8)
      return new DataView(eight.buffer, eight.byteOffset, 8).getFloat64(0)
    },
    text(length) {
      const encoded = bytes(length)
      try {
        return utf8.decode(encoded)
      } catch {
        throw new Unreadable('That is no text.')
      }
    },
    done: () => at === source.length,
  }
}
