/** A picture of one colour per person, as a valid PNG without compression: no image library, the same everywhere. */
export function photoOf(personId: string, size: number): Uint8Array {
  // One palette entry and one bit a pixel: every row is zeros.
  const pixels = new Uint8Array((1 + Math.ceil(size / 8)) * size)
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, size)
  view.setUint32(4, size)
  header.set([1, 3, 0, 0, 0], 8)
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colourOf(personId))),
    chunk('IDAT', stored(pixels)),
    chunk('IEND', new Uint8Array()),
  ])
}

function colourOf(text: string): readonly [number, number, number] {
  const hash = crc32(new TextEncoder().encode(text))
  return [64 + (hash & 127), 64 + ((hash >>> 8) & 127), 64 + ((hash >>> 16) & 127)]
}

/** A zlib stream of stored blocks (RFC 1950, RFC 1951 3.2.4). */
function stored(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)]
  for (let start = 0; start < data.length; start += 65_535) {
    const part = data.subarray(start, start + 65_535)
    const last = start + part.length >= data.length ? 1 : 0
    const [low, high] = [part.length & 255, part.length >>> 8]
    parts.push(Uint8Array.of(last, low, high, low ^ 255, high ^ 255), part)
  }
  const check = new Uint8Array(4)
  new DataView(check.buffer).setUint32(0, adler32(data))
  return joined([...parts, check])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(type), data])
  const frame = new Uint8Array(8)
  const view = new DataView(frame.buffer)
  view.setUint32(0, data.length)
  view.setUint32(4, crc32(body))
  return joined([frame.subarray(0, 4), body, frame.subarray(4)])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function adler32(data: Uint8Array): number {
  let [a, b] = [1, 0]
  for (const byte of data) {
    a = (a + byte) % 65_521
    b = (b + a) % 65_521
  }
  return ((b << 16) | a) >>> 0
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
