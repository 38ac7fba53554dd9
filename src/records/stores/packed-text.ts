import { deflateSync, Inflate } from 'fflate'

/** Bytes looked at before the size of what comes out is looked at again. */
const step = 8_192

/** The text as base64 of its deflated UTF-8, in parts of at most so many characters. */
export function packText(text: string, most: number): readonly string[] {
  const bytes = deflateSync(new TextEncoder().encode(text), { level: 6 })
  let binary = ''
  for (let from = 0; from < bytes.length; from += step)
    binary += String.fromCharCode(...bytes.subarray(from, from + step))
  const packed = btoa(binary)
  return Array.from({ length: Math.ceil(packed.length / most) }, (_each, index) =>
    packed.slice(index * most, (index + 1) * most),
  )
}

/** What was packed; null where it is no such thing, is cut, or would become longer than `mostBytes`. Never throws. */
export function unpackText(parts: readonly string[], mostBytes: number): string | null {
  const chunks: Uint8Array[] = []
  let length = 0
  let ended = false
  try {
    const bytes = Uint8Array.from(atob(parts.join('')), (each) => each.charCodeAt(0))
    const inflate = new Inflate((chunk, last) => {
      chunks.push(chunk.slice())
      length += chunk.length
      ended = last
    })
    for (let from = 0; from < bytes.length; from += step) {
      inflate.push(bytes.subarray(from, from + step), from + step >= bytes.length)
      if (length > mostBytes) return null
    }
    if (!ended) return null
    const whole = new Uint8Array(length)
    let at = 0
    for (const each of chunks) {
      whole.set(each, at)
      at += each.length
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(whole)
  } catch {
    return null
  }
}
