import * as to from 'lib0/encoding'
import type { Person, RunPeople } from './run-people.ts'
import { shortMark } from './run-people.ts'
import { base64Bytes, hasHalves, hexBytes, moveIdParts, uuidBytes } from './string-forms.ts'
import { shapes, tags, words, type Shape } from './run-words.ts'

const wordPlaces = new Map(words.map((each, place) => [each, place]))
const placed = shapes.map((shape, place) => ({ shape, place }))
const anyKind = placed.filter(({ shape }) => shape.kind === null)
const ofKind = new Map(placed.map((each) => [each.shape.kind, each]))

/** No person's id is longer. */
const maxIdCharacters = 64

/** Packs the values of one run, one after the other. */
export interface ValuePacker {
  pack(value: unknown): void
  /** What short marks stand for, in their order. */
  readonly marked: readonly string[]
}

export function valuePacker(out: to.Encoder, me: Person, people: RunPeople): ValuePacker {
  const said = new Map<string, number>()
  const marked: string[] = []
  let theirName: string | null = null

  function packBytes(tag: number, bytes: Uint8Array): void {
    to.writeUint8(out, tag)
    to.writeVarUint8Array(out, bytes)
  }

  function packNumber(value: number): void {
    const whole = Number.isSafeInteger(value) && !Object.is(value, -0) && value >= 0
    if (whole && value < tags.smallEnd - tags.small) {
      to.writeUint8(out, tags.small + value)
    } else if (whole) {
      to.writeUint8(out, tags.whole)
      to.writeVarUint(out, value)
    } else {
      to.writeUint8(out, tags.float)
      to.writeFloat64(out, value)
    }
  }

  /** What was said before, or is known of whoever signs; false where it is neither. */
  function packKnown(text: string): boolean {
    const before = said.get(text)
    const word = wordPlaces.get(text)
    if (text === me.personId) to.writeUint8(out, tags.me)
    else if (text === me.name) to.writeUint8(out, tags.myName)
    else if (text === theirName) {
      to.writeUint8(out, tags.theirName)
      marked.push(text)
    } else if (before !== undefined) {
      to.writeUint8(out, tags.again)
      to.writeVarUint(out, before)
    } else if (word !== undefined) {
      to.writeUint8(out, tags.word)
      to.writeVarUint(out, word)
    } else return false
    return true
  }

  function packText(text: string): void {
    if (packKnown(text)) return
    said.set(text, said.size)
    const person = text.length > maxIdCharacters ? null : people.byMark(shortMark(text))
    if (person?.personId === text) {
      to.writeUint8(out, tags.person)
      to.writeUint32(out, shortMark(text))
      marked.push(text)
      theirName = person.name
      return
    }
    const id = uuidBytes(text)
    const move = id === null ? moveIdParts(text) : null
    const hex = hexBytes(text)
    const base64 = hex === null ? base64Bytes(text) : null
    if (id !== null) {
      to.writeUint8(out, tags.uuid)
      to.writeUint8Array(out, id)
    } else if (move !== null) {
      to.writeUint8(out, tags.moveId)
      packText(move.client)
      to.writeVarUint(out, move.seq)
    } else if (hex !== null) packBytes(tags.hex, hex)
    else if (base64 !== null) packBytes(tags.base64, base64)
    else if (hasHalves(text)) packBytes(tags.halves, halvesOf(text))
    else packPlain(new TextEncoder().encode(text))
  }

  function packPlain(bytes: Uint8Array): void {
    if (bytes.length >= tags.shortEnd - tags.short) return packBytes(tags.text, bytes)
    to.writeUint8(out, tags.short + bytes.length)
    to.writeUint8Array(out, bytes)
  }

  function packList(values: readonly unknown[]): void {
    if (values.length < tags.fewEnd - tags.few) to.writeUint8(out, tags.few + values.length)
    else {
      to.writeUint8(out, tags.list)
      to.writeVarUint(out, values.length)
    }
    for (const each of values) pack(each ?? null)
  }

  function packObject(value: object): void {
    const parts = new Map(Object.entries(value).filter(([, part]) => part !== undefined))
    const found = shapeOf(parts)
    if (found === null) to.writeUint8(out, tags.object)
    else {
      const { shape, place } = found
      const more = parts.size > shape.keys.length + (shape.kind === null ? 0 : 1)
      if (more) to.writeUint8(out, tags.shapeAndMore)
      to.writeUint8(out, more ? place : tags.shape + place)
      if (shape.kind !== null) parts.delete('kind')
      for (const key of shape.keys) {
        pack(parts.get(key))
        parts.delete(key)
      }
      if (!more) return
    }
    to.writeVarUint(out, parts.size)
    for (const [key, part] of parts) {
      packText(key)
      pack(part)
    }
  }

  function pack(value: unknown): void {
    if (value === null) to.writeUint8(out, tags.null)
    else if (typeof value === 'boolean') to.writeUint8(out, value ? tags.true : tags.false)
    else if (typeof value === 'number') packNumber(value)
    else if (typeof value === 'string') packText(value)
    else if (Array.isArray(value)) packList(value)
    else if (typeof value === 'object') packObject(value)
    else throw new TypeError(`A move holds no ${typeof value}.`)
  }

  return { pack, marked }
}

/** The shape that says most of it; null where none fits. */
function shapeOf(
  parts: ReadonlyMap<string, unknown>,
): { readonly shape: Shape; readonly place: number } | null {
  const kind = parts.get('kind')
  const own = typeof kind === 'string' ? ofKind.get(kind) : undefined
  const fits = ({ shape }: { readonly shape: Shape }) => shape.keys.every((key) => parts.has(key))
  if (own !== undefined && fits(own)) return own
  let best = null
  for (const each of anyKind)
    if (fits(each) && each.shape.keys.length > (best?.shape.keys.length ?? 0)) best = each
  return best
}

function halvesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let place = 0; place < text.length; place += 1) view.setUint16(place * 2, text.charCodeAt(place))
  return bytes
}
