import { keyMark, tags, unzigzag } from './column-words.ts'

/** Lists and objects in each other deeper than this are none of ours. */
const deepest = 60

/** These bytes say no value. */
class NotPacked extends Error {
  override readonly name = 'NotPacked'
}

interface Column {
  at: number
  end: number
  /** What all its values are; null where each says it. */
  readonly tag: number | null
  readonly steps: boolean
  elements: Column | null
  lastWhole: number
  lastText: string
}

interface Shape {
  readonly fields: readonly { readonly key: string; readonly column: Column }[]
}

/** How long the runs of digits between hyphens are, and how many bytes they say. */
interface Layout {
  readonly parts: readonly number[]
  readonly bytes: number
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const hexPairs = Array.from({ length: 256 }, (_each, byte) => byte.toString(16).padStart(2, '0'))

function hexOf(bytes: Uint8Array): string {
  let digits = ''
  for (const each of bytes) digits += hexPairs[each]
  return digits
}

/**
 * The value that `jsonColumns` has written; null where the bytes are none, or say more than so many characters. Never
 * throws.
 */
export function valueOfColumns(
  bytes: Uint8Array,
  mostCharacters: number,
): { readonly value: unknown } | null {
  try {
    return { value: read(bytes, mostCharacters) }
  } catch {
    return null
  }
}

function read(bytes: Uint8Array, mostCharacters: number): unknown {
  const head = { at: 0, end: bytes.length }
  let left = mostCharacters
  let lastKnown = 0
  let made = 0
  const known: string[] = []
  const shapes: Shape[] = []
  const layouts: Layout[] = []
  const lastSeq = new Map<string, number>()

  function number(from: { at: number; readonly end: number }): number {
    // Most are one byte, and there are tens of thousands.
    const first = bytes[from.at]
    if (first === undefined || from.at >= from.end) throw new NotPacked()
    from.at += 1
    if (first < 128) return first
    let value = first % 128
    for (let weight = 128; ; weight *= 128) {
      const byte = bytes[from.at]
      if (byte === undefined || from.at >= from.end || weight > 2 ** 49) throw new NotPacked()
      from.at += 1
      value += (byte % 128) * weight
      if (byte < 128) break
    }
    if (!Number.isSafeInteger(value)) throw new NotPacked()
    return value
  }

  function spend(characters: number): void {
    left -= characters
    if (left < 0) throw new NotPacked()
  }

  const count = number(head)
  if (count > bytes.length) throw new NotPacked()
  const columns: Column[] = []
  // Where they begin is known when all of their lengths are.
  let from = 0
  for (let left = count; left > 0; left -= 1) {
    const how = number(head)
    const kind = Math.floor(how / 2)
    const start = from
    from += number(head)
    const tag = kind === 0 ? null : kind - 1
    const steps = how % 2 === 1
    columns.push({ at: start, end: from, tag, steps, elements: null, lastWhole: 0, lastText: '' })
  }
  const rawLength = number(head)
  from += head.at
  for (const each of columns) {
    each.at += head.at
    each.end += head.at
  }
  const raw = { at: from, end: from + rawLength }
  if (raw.end > bytes.length) throw new NotPacked()
  const texts = utf8.decode(bytes.subarray(raw.end))
  let textAt = 0

  function column(): Column {
    const next = columns[made]
    if (next === undefined) throw new NotPacked()
    made += 1
    return next
  }

  function rawBytes(length: number): Uint8Array {
    if (raw.at + length > raw.end) throw new NotPacked()
    raw.at += length
    return bytes.subarray(raw.at - length, raw.at)
  }

  function text(length: number): string {
    if (textAt + length > texts.length) throw new NotPacked()
    textAt += length
    return texts.slice(textAt - length, textAt)
  }

  function knownAt(place: number): string {
    const found = known[place]
    if (found === undefined) throw new NotPacked()
    lastKnown = place
    return found
  }

  function keep(one: string): void {
    lastKnown = known.push(one) - 1
  }

  function knownText(of: Column, place: number): string {
    return knownAt(of.steps ? unzigzag(place) + lastKnown : place)
  }

  function sharedText(of: Column, length: number): string {
    const shared = number(of)
    if (shared > of.lastText.length) throw new NotPacked()
    of.lastText = of.lastText.slice(0, shared) + text(length)
    return of.lastText
  }

  function hex(of: Column, place: number): string {
    if (place === 0) {
      const parts = text(number(of)).split('-').map(Number)
      if (!parts.every((each) => Number.isSafeInteger(each) && each > 0)) throw new NotPacked()
      layouts.push({ parts, bytes: parts.reduce((sum, each) => sum + each, 0) / 2 })
    }
    const layout = layouts[place === 0 ? layouts.length - 1 : place - 1]
    if (layout === undefined) throw new NotPacked()
    const digits = hexOf(rawBytes(layout.bytes))
    if (layout.parts.length === 1) return digits
    let at = 0
    let written = ''
    for (const each of layout.parts) {
      written += (at === 0 ? '' : '-') + digits.slice(at, at + each)
      at += each
    }
    return written
  }

  function base64(length: number): string {
    let binary = ''
    for (const each of rawBytes(length)) binary += String.fromCharCode(each)
    return btoa(binary)
  }

  function moveId(of: Column, place: number): string {
    let client: string
    if (place === 0) {
      client = text(number(of))
      keep(client)
    } else client = knownText(of, place - 1)
    const seq = (lastSeq.get(client) ?? 0) + unzigzag(number(of))
    lastSeq.set(client, seq)
    return `${client}/${seq}`
  }

  function string(of: Column, tag: number, said: number): string {
    if (tag === tags.again) return knownText(of, said)
    const kept = said % 2 === 1
    const rest = Math.floor(said / 2)
    const found =
      tag === tags.text
        ? sharedText(of, rest)
        : tag === tags.hex
          ? hex(of, rest)
          : tag === tags.base64
            ? base64(rest)
            : moveId(of, rest)
    if (kept) keep(found)
    return found
  }

  function float(): number {
    const own = rawBytes(8)
    return new DataView(own.buffer, own.byteOffset, 8).getFloat64(0)
  }

  function shapeAt(of: Column, place: number): Shape {
    if (place === 0) {
      const name = text(number(of))
      const keys = name === '' ? [] : name.split(keyMark)
      shapes.push({ fields: keys.map((key) => ({ key, column: column() })) })
    }
    const found = shapes[place === 0 ? shapes.length - 1 : place - 1]
    if (found === undefined) throw new NotPacked()
    return found
  }

  function list(of: Column, length: number, depth: number): unknown[] {
    of.elements ??= column()
    const { elements } = of
    // Each takes a byte at least, so no list is announced longer than what is there.
    if (length > elements.end - elements.at) throw new NotPacked()
    const all: unknown[] = []
    for (let left = length; left > 0; left -= 1) all.push(value(elements, depth + 1))
    return all
  }

  function object(of: Column, place: number, depth: number): object {
    const made: Record<string, unknown> = {}
    for (const { key, column: own } of shapeAt(of, place).fields) {
      const found = value(own, depth + 1)
      // Whatever a key is called, it becomes a property of the object's own.
      if (key === '__proto__')
        Object.defineProperty(made, key, {
          value: found,
          enumerable: true,
          configurable: true,
          writable: true,
        })
      else made[key] = found
    }
    return made
  }

  function value(of: Column, depth: number): unknown {
    if (depth > deepest) throw new NotPacked()
    const word = number(of)
    const tag = of.tag ?? word % 16
    const said = of.tag === null ? Math.floor(word / 16) : word
    spend(1)
    switch (tag) {
      case tags.null:
        return null
      case tags.flag:
        return said === 1
      case tags.whole:
        of.lastWhole = unzigzag(said) + (of.steps ? of.lastWhole : 0)
        return of.lastWhole
      case tags.float:
        return float()
      case tags.list:
        return list(of, said, depth)
      case tags.object:
        return object(of, said, depth)
      case tags.again:
      case tags.text:
      case tags.hex:
      case tags.base64:
      case tags.moveId: {
        const found = string(of, tag, said)
        spend(found.length)
        return found
      }
      default:
        throw new NotPacked()
    }
  }

  const found = value(column(), 0)
  const isWhole =
    made === columns.length &&
    columns.every((each) => each.at === each.end) &&
    raw.at === raw.end &&
    textAt === texts.length
  if (!isWhole) throw new NotPacked()
  return found
}
