/** A structure, and behind it bytes that nobody reads before they are needed. */
export interface Framed {
  readonly value: unknown
  readonly parts: readonly Uint8Array[]
}

/** No JSON begins with it: the first form of the journal was JSON alone. */
const mark = 2
const headBytes = 9

/** A part may be given as text, which is written where it will stand: large pages are copied once less. */
export function frame(value: unknown, parts: readonly (Uint8Array | string)[]): Uint8Array {
  const encoder = new TextEncoder()
  const most = (part: Uint8Array | string) => (typeof part === 'string' ? part.length * 3 : part.byteLength)
  const body = new Uint8Array(parts.reduce((sum, part) => sum + most(part), headBytes))
  const lengths: number[] = []
  let at = headBytes
  for (const part of parts) {
    const room = body.subarray(at)
    if (typeof part !== 'string') room.set(part)
    const length = typeof part === 'string' ? encoder.encodeInto(part, room).written : part.byteLength
    lengths.push(length)
    at += length
  }
  const text = encoder.encode(JSON.stringify({ value, lengths }))
  // The text stands last: only now is known how long the parts are.
  const framed = body.byteLength - at >= text.byteLength ? body : new Uint8Array(at + text.byteLength)
  if (framed !== body) framed.set(body.subarray(0, at))
  framed.set(text, at)
  const head = new DataView(framed.buffer)
  head.setUint8(0, mark)
  head.setUint32(1, at)
  head.setUint32(5, text.byteLength)
  return framed.subarray(0, at + text.byteLength)
}

/** What `frame` made, the parts as views of the same memory; the structure alone for JSON; null for anything else. */
export function unframe(bytes: Uint8Array): Framed | null {
  try {
    if (bytes[0] !== mark) return { value: JSON.parse(new TextDecoder().decode(bytes)), parts: [] }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const end = view.getUint32(1)
    const text = bytes.subarray(end, end + view.getUint32(5))
    const head: unknown = JSON.parse(new TextDecoder().decode(text))
    if (typeof head !== 'object' || head === null || !('value' in head) || !('lengths' in head)) return null
    const { value, lengths } = head
    if (!Array.isArray(lengths)) return null
    const parts: Uint8Array[] = []
    let at = headBytes
    for (const length of lengths) {
      if (typeof length !== 'number' || at + length > end) return null
      parts.push(bytes.subarray(at, at + length))
      at += length
    }
    return { value, parts }
  } catch {
    return null
  }
}
