import { base64Form, hexForm, keyMark, leastShared, moveIdForm, tags, zigzag } from './column-words.ts'

type Tag = (typeof tags)[keyof typeof tags]

/** One value of a column: the number that goes with its tag, by itself and against what came before, and more of it. */
interface Said {
  readonly tag: Tag
  readonly plain: number
  readonly stepped: number
  readonly more: readonly number[]
}

/** Values of one key of objects alike, or of the lists of a column, in the order in which they come. */
interface Column {
  readonly said: Said[]
  elements: Column | null
  lastWhole: number
  lastText: string
}

function putNumber(out: number[], value: number): void {
  let rest = value
  while (rest >= 128) {
    out.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  out.push(rest)
}

/** Bits that these bytes take at least, each by itself. */
function bitsOf(bytes: readonly number[]): number {
  const counts = new Uint32Array(256)
  for (const each of bytes) counts[each] = (counts[each] ?? 0) + 1
  let bits = 0
  for (const count of counts) if (count > 0) bits -= count * Math.log2(count / bytes.length)
  return bits
}

/** The texts that stand in a value, and the clients of ids, as often as each does. */
function countTexts(value: unknown, counts: Map<string, number>): void {
  if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1)
  else if (Array.isArray(value)) for (const each of value) countTexts(each, counts)
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) countTexts(each, counts)
}

function isHex(text: string): boolean {
  return hexForm.test(text) && !text.includes('--') && text.replaceAll('-', '').length % 2 === 0
}

/** A value of JSON says what this format has no words for. */
export class NotPackable extends Error {
  override readonly name = 'NotPackable'
}

/**
 * A value of JSON by columns: what objects with the same keys hold under one key stands together, a text that comes again
 * is said once, digits are bytes, and times and numbers are steps where that is shorter. So deflating it leaves two thirds
 * of what it leaves of the JSON. `unpack-json.ts` reads it.
 */
export function jsonColumns(value: unknown): Uint8Array {
  const counts = new Map<string, number>()
  countTexts(value, counts)
  const columns: Column[] = []
  const shapes = new Map<string, { readonly place: number; readonly columns: readonly Column[] }>()
  const known = new Map<string, number>()
  const layouts = new Map<string, number>()
  const lastSeq = new Map<string, number>()
  const raw: number[] = []
  const texts: string[] = []
  let lastKnown = 0

  function column(): Column {
    const made: Column = { said: [], elements: null, lastWhole: 0, lastText: '' }
    columns.push(made)
    return made
  }

  function say(to: Column, tag: Tag, plain: number, stepped = plain, more: readonly number[] = []): void {
    to.said.push({ tag, plain, stepped, more })
  }

  function keep(text: string): void {
    lastKnown = known.size
    known.set(text, lastKnown)
  }

  function stepTo(place: number): number {
    const step = zigzag(place - lastKnown)
    lastKnown = place
    return step
  }

  function putText(to: Column, text: string, kept: number): void {
    let shared = 0
    const most = Math.min(text.length, to.lastText.length)
    while (shared < most && text.charCodeAt(shared) === to.lastText.charCodeAt(shared)) shared += 1
    // Not between the halves of a pair.
    if (shared > 0 && /[\uDC00-\uDFFF]/.test(text.charAt(shared))) shared -= 1
    if (shared < leastShared) shared = 0
    to.lastText = text
    texts.push(text.slice(shared))
    say(to, tags.text, (text.length - shared) * 2 + kept, undefined, [shared])
  }

  function putHex(to: Column, text: string, kept: number): void {
    const layout = text
      .split('-')
      .map((each) => each.length)
      .join('-')
    const place = layouts.get(layout)
    if (place === undefined) {
      layouts.set(layout, layouts.size)
      texts.push(layout)
    }
    const digits = text.replaceAll('-', '')
    for (let from = 0; from < digits.length; from += 2) raw.push(parseInt(digits.slice(from, from + 2), 16))
    say(
      to,
      tags.hex,
      (place === undefined ? 0 : place + 1) * 2 + kept,
      undefined,
      place === undefined ? [layout.length] : [],
    )
  }

  function putMoveId(to: Column, client: string, seq: number, kept: number): void {
    const step = zigzag(seq - (lastSeq.get(client) ?? 0))
    lastSeq.set(client, seq)
    const place = known.get(client)
    if (place !== undefined)
      say(to, tags.moveId, (place + 1) * 2 + kept, (stepTo(place) + 1) * 2 + kept, [step])
    else {
      texts.push(client)
      keep(client)
      say(to, tags.moveId, kept, kept, [client.length, step])
    }
  }

  function putString(to: Column, text: string): void {
    const place = known.get(text)
    if (place !== undefined) return say(to, tags.again, place, stepTo(place))
    const kept = (counts.get(text) ?? 0) > 1 ? 1 : 0
    const [, client, seq] = moveIdForm.exec(text) ?? []
    const binary = base64Form.test(text) && text.length % 4 === 0 ? atob(text) : null
    if (client !== undefined) putMoveId(to, client, Number(seq), kept)
    else if (isHex(text)) putHex(to, text, kept)
    else if (binary !== null && btoa(binary) === text) {
      for (let at = 0; at < binary.length; at += 1) raw.push(binary.charCodeAt(at))
      say(to, tags.base64, binary.length * 2 + kept)
    } else putText(to, text, kept)
    if (kept === 1) keep(text)
  }

  function putObject(to: Column, object: object): void {
    const keys = Object.keys(object)
    if (keys.some((each) => each === '' || each.includes(keyMark))) throw new NotPackable()
    const name = keys.join(keyMark)
    let shape = shapes.get(name)
    if (shape !== undefined) say(to, tags.object, shape.place + 1)
    else {
      texts.push(name)
      say(to, tags.object, 0, 0, [name.length])
      shape = { place: shapes.size, columns: keys.map(column) }
      shapes.set(name, shape)
    }
    for (const [at, each] of Object.values(object).entries()) {
      const own = shape.columns[at]
      if (own !== undefined) put(own, each)
    }
  }

  function putNumeral(to: Column, number: number): void {
    if (Number.isSafeInteger(number) && !Object.is(number, -0)) {
      const step = number - to.lastWhole
      to.lastWhole = number
      if (!Number.isSafeInteger(2 * number) || !Number.isSafeInteger(2 * step)) throw new NotPackable()
      return say(to, tags.whole, zigzag(number), zigzag(step))
    }
    const view = new DataView(new ArrayBuffer(8))
    view.setFloat64(0, number)
    for (let at = 0; at < 8; at += 1) raw.push(view.getUint8(at))
    say(to, tags.float, 0)
  }

  function put(to: Column, each: unknown): void {
    if (each === null) say(to, tags.null, 0)
    else if (typeof each === 'boolean') say(to, tags.flag, each ? 1 : 0)
    else if (typeof each === 'number') putNumeral(to, each)
    else if (typeof each === 'string') putString(to, each)
    else if (Array.isArray(each)) {
      say(to, tags.list, each.length)
      to.elements ??= column()
      for (const one of each) put(to.elements, one)
    } else if (typeof each === 'object') putObject(to, each)
    else throw new NotPackable()
  }

  put(column(), value)
  return bytesOf(columns, raw, texts)
}

function columnBytes({ said }: Column): { readonly how: number; readonly bytes: readonly number[] } {
  const only = said[0]?.tag
  const alike = said.every((each) => each.tag === only) ? only : undefined
  const [plain, stepped] = [false, true].map((steps) => {
    const bytes: number[] = []
    for (const each of said) {
      const number = steps ? each.stepped : each.plain
      putNumber(bytes, alike === undefined ? number * 16 + each.tag : number)
      for (const one of each.more) putNumber(bytes, one)
    }
    return bytes
  })
  const steps = bitsOf(stepped ?? []) < bitsOf(plain ?? [])
  return {
    how: (alike === undefined ? 0 : alike + 1) * 2 + (steps ? 1 : 0),
    bytes: (steps ? stepped : plain) ?? [],
  }
}

function bytesOf(columns: readonly Column[], raw: readonly number[], texts: readonly string[]): Uint8Array {
  const head: number[] = []
  const written = columns.map(columnBytes)
  putNumber(head, columns.length)
  for (const { how, bytes } of written) {
    putNumber(head, how)
    putNumber(head, bytes.length)
  }
  putNumber(head, raw.length)
  const text = new TextEncoder().encode(texts.join(''))
  return Uint8Array.from([...head, ...written.flatMap(({ bytes }) => bytes), ...raw, ...text])
}
