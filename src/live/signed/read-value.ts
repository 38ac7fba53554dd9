import { Unreadable, type ByteReader } from './byte-reader.ts'
import type { Person, RunPeople } from './run-people.ts'
import { base64Of, hexOf, uuidOf } from './string-forms.ts'
import { shapes, tags, words } from './run-words.ts'

/** A short mark that stands for nobody who is known here. */
export class UnknownPerson extends Unreadable {}

/** Texts said again take a byte or two and grow to their length: so many characters a run may hold when it is read. */
const maxCharacters = 400_000
const maxDepth = 20

/** Reads the values of one run, one after the other, as `valuePacker` wrote them. */
export interface ValueReader {
  read(): unknown
  readonly marked: readonly string[]
}

/** What it throws is `Unreadable`. */
export function valueReader(from: ByteReader, me: Person, people: RunPeople): ValueReader {
  const said: string[] = []
  const marked: string[] = []
  let theirName: string | null = null
  let characters = 0

  function counted(text: string): string {
    characters += text.length
    if (characters > maxCharacters) throw new Unreadable('A run holds no more than that.')
    return text
  }

  function person(): string {
    const four = from.bytes(4)
    const mark = new DataView(four.buffer, four.byteOffset, 4).getUint32(0, true)
    const found = people.byMark(mark)
    if (found === null) throw new UnknownPerson('Nobody known has that mark.')
    theirName = found.name
    marked.push(found.personId)
    return found.personId
  }

  function nameOfThem(): string {
    if (theirName === null) throw new Unreadable('Nobody was named before.')
    marked.push(theirName)
    return theirName
  }

  /** A text that may be said again by its place. */
  function fresh(tag: number): string {
    switch (tag) {
      case tags.person:
        return person()
      case tags.uuid:
        return uuidOf(from.bytes(16))
      case tags.moveId:
        return moveId()
      case tags.hex:
        return hexOf(from.bytes(from.whole()))
      case tags.base64:
        return base64Of(from.bytes(from.whole()))
      case tags.halves:
        return halves(from.bytes(from.whole()))
      case tags.text:
        return from.text(from.whole())
      default:
        return from.text(tag - tags.short)
    }
  }

  function moveId(): string {
    const tag = from.byte()
    // Or bytes could go on so for ever.
    if (tag === tags.moveId) throw new Unreadable('No client is a move.')
    return `${text(tag)}/${from.whole()}`
  }

  function known(tag: number): string | undefined {
    switch (tag) {
      case tags.me:
        return me.personId
      case tags.myName:
        return me.name
      case tags.theirName:
        return nameOfThem()
      case tags.again:
        return said[from.whole()]
      default:
        return words[from.whole()]
    }
  }

  function text(tag: number): string {
    if (!isText(tag)) throw new Unreadable('That is no text.')
    if (tag >= tags.word && tag <= tags.theirName) {
      const found = known(tag)
      if (found === undefined) throw new Unreadable('Nothing was said there.')
      return counted(found)
    }
    const place = said.length
    said.push('')
    const found = counted(fresh(tag))
    said[place] = found
    return found
  }

  function list(length: number, depth: number): unknown[] {
    const values: unknown[] = []
    for (let place = 0; place < length; place += 1) values.push(value(depth))
    return values
  }

  function shaped(place: number, depth: number): [string, unknown][] {
    const shape = shapes[place]
    if (shape === undefined) throw new Unreadable('No shape stands there.')
    const kind: [string, unknown][] = shape.kind === null ? [] : [['kind', shape.kind]]
    return [...kind, ...shape.keys.map((key): [string, unknown] => [key, value(depth)])]
  }

  function pairs(depth: number): [string, unknown][] {
    const found: [string, unknown][] = []
    for (let left = from.whole(); left > 0; left -= 1) found.push([text(from.byte()), value(depth)])
    return found
  }

  function value(above: number): unknown {
    const depth = above + 1
    if (depth > maxDepth) throw new Unreadable('No move is so deep.')
    const tag = from.byte()
    if (isText(tag)) return text(tag)
    if (tag >= tags.shape) return Object.fromEntries(shaped(tag - tags.shape, depth))
    if (tag >= tags.few && tag < tags.fewEnd) return list(tag - tags.few, depth)
    if (tag >= tags.small && tag < tags.smallEnd) return tag - tags.small
    switch (tag) {
      case tags.null:
        return null
      case tags.false:
      case tags.true:
        return tag === tags.true
      case tags.whole:
        return from.whole()
      case tags.float:
        return finite(from.float())
      case tags.list:
        return list(from.whole(), depth)
      case tags.object:
        return Object.fromEntries(pairs(depth))
      case tags.shapeAndMore:
        return Object.fromEntries([...shaped(from.byte(), depth), ...pairs(depth)])
      default:
        throw new Unreadable('No value begins so.')
    }
  }

  return { read: () => value(0), marked }
}

function isText(tag: number): boolean {
  return (tag >= tags.text && tag <= tags.person) || (tag >= tags.short && tag < tags.shortEnd)
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Unreadable('JSON has no such number.')
  return value
}

function halves(bytes: Uint8Array): string {
  if (bytes.length % 2 === 1) throw new Unreadable('Half of a half.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let text = ''
  for (let at = 0; at < bytes.length; at += 2) text += String.fromCharCode(view.getUint16(at))
  return text
}
