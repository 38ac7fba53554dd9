import { Deflate, deflateSync, Inflate, inflateSync } from 'fflate'
import { fromBase85, toBase85 } from '../packed/base-85.ts'
import { dictionary } from '../packed/column-words.ts'
import { jsonColumns, NotPackable } from '../packed/pack-json.ts'
import { valueOfColumns } from '../packed/unpack-json.ts'

/** Bytes looked at before the size of what comes out is looked at again. */
const step = 8_192
/** Bytes that get codes of their own: what stands in columns differs from place to place. */
const blockBytes = 8_000
/** Begins a text of columns; base64, as releases before wrote it, has no such character. */
const columnsMark = '!'

function together(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, each) => sum + each.length, 0))
  let at = 0
  for (const each of chunks) {
    whole.set(each, at)
    at += each.length
  }
  return whole
}

function deflated(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = []
  const deflate = new Deflate({ level: 6, dictionary }, (chunk) => chunks.push(chunk.slice()))
  for (let from = 0; from < bytes.length; from += blockBytes) {
    const isLast = from + blockBytes >= bytes.length
    deflate.push(bytes.subarray(from, from + blockBytes), isLast)
    if (!isLast) deflate.flush()
  }
  return together(chunks)
}

/**
 * Inflates in one piece what is looked at in one step anyway: the buffers of what goes on step by step take longer than a
 * row of moves. Null where it is not for this, which says nothing of the bytes.
 */
function inflatedAtOnce(bytes: Uint8Array, words: Uint8Array): Uint8Array | null {
  if (bytes.length === 0 || bytes.length > step) return null
  const room = new Uint8Array(bytes.length * 6 + 2_000)
  const whole = inflateSync(bytes, { out: room, dictionary: words })
  return whole.length < room.length ? whole : null
}

/** Null where it does not end, or becomes longer than `mostBytes`. */
function inflated(bytes: Uint8Array, mostBytes: number, words?: Uint8Array): Uint8Array | null {
  const quick = words === undefined ? null : inflatedAtOnce(bytes, words)
  if (quick !== null) return quick.length > mostBytes ? null : quick
  const chunks: Uint8Array[] = []
  let length = 0
  let ended = false
  const inflate = new Inflate(words === undefined ? {} : { dictionary: words }, (chunk, last) => {
    chunks.push(chunk.slice())
    length += chunk.length
    ended = last
  })
  for (let from = 0; from < bytes.length; from += step) {
    inflate.push(bytes.subarray(from, from + step), from + step >= bytes.length)
    if (length > mostBytes) return null
  }
  return ended ? together(chunks) : null
}

function binaryOf(bytes: Uint8Array): string {
  let binary = ''
  for (let from = 0; from < bytes.length; from += step)
    binary += String.fromCharCode(...bytes.subarray(from, from + step))
  return binary
}

/** Null where the text is not exactly what comes back: then it is deflated as it is. */
function asColumns(text: string): string | null {
  try {
    const packed = columnsMark + toBase85(deflated(jsonColumns(JSON.parse(text))))
    return fromColumns(packed, text.length * 2 + 1_000) === text ? packed : null
  } catch (failure) {
    // No JSON, or lists in each other without an end.
    const isOther = [NotPackable, SyntaxError, RangeError].some((each) => failure instanceof each)
    if (isOther) return null
    throw failure
  }
}

function fromColumns(packed: string, mostBytes: number): string | null {
  const bytes = fromBase85(packed.slice(columnsMark.length))
  const columns = bytes === null ? null : inflated(bytes, mostBytes, dictionary)
  const found = columns === null ? null : valueOfColumns(columns, mostBytes)
  return found === null ? null : JSON.stringify(found.value)
}

/**
 * JSON as its columns, deflated, or any other text as it is, deflated; in parts of at most so many characters. What comes
 * back is the very same text.
 */
export function packText(text: string, most: number): readonly string[] {
  const packed = asColumns(text) ?? btoa(binaryOf(deflateSync(new TextEncoder().encode(text), { level: 6 })))
  return Array.from({ length: Math.ceil(packed.length / most) }, (_each, index) =>
    packed.slice(index * most, (index + 1) * most),
  )
}

/**
 * What was packed, by this release or one before; null where it is no such thing, is cut, or would become longer than
 * `mostBytes`. Never throws.
 */
export function unpackText(parts: readonly string[], mostBytes: number): string | null {
  try {
    const packed = parts.join('')
    if (packed.startsWith(columnsMark)) return fromColumns(packed, mostBytes)
    const bytes = Uint8Array.from(atob(packed), (each) => each.charCodeAt(0))
    const whole = inflated(bytes, mostBytes)
    return whole === null ? null : new TextDecoder('utf-8', { fatal: true }).decode(whole)
  } catch {
    return null
  }
}
