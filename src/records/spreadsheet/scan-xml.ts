import { FileRefused } from './sheet.ts'

/** What is met on the way through a document. Names are without their prefix. */
export interface XmlVisitor {
  /** `from` and `to` bound the attributes; read them with `attribute`. */
  open(name: string, from: number, to: number): void
  close(name: string): void
  text(value: string): void
}

/**
 * Walks through a document once, without building a tree and without recursion. A document that declares anything
 * (entities, an outside grammar) is refused. Throws `FileRefused`.
 */
export function scanXml(xml: string, visitor: XmlVisitor): void {
  let at = xml.indexOf('<')
  while (at >= 0 && at < xml.length) {
    const next = xml.charCodeAt(at + 1)
    if (next === slash) {
      const end = xml.indexOf('>', at)
      if (end < 0) throw new FileRefused('damaged')
      visitor.close(localName(xml, at + 2, end))
      at = end + 1
    } else if (next === bang || next === question) {
      at = skipOther(xml, at, visitor)
    } else {
      const end = tagEnd(xml, at + 1)
      const empty = xml.charCodeAt(end - 1) === slash
      const nameTo = nameEnd(xml, at + 1, empty ? end - 1 : end)
      const name = localName(xml, at + 1, nameTo)
      visitor.open(name, nameTo, empty ? end - 1 : end)
      if (empty) visitor.close(name)
      at = end + 1
    }
    const following = xml.indexOf('<', at)
    const until = following < 0 ? xml.length : following
    if (until > at) visitor.text(plainText(xml.slice(at, until)))
    at = following
  }
}

const slash = 47
const bang = 33
const question = 63
const colon = 58

function skipOther(xml: string, at: number, visitor: XmlVisitor): number {
  const past = (mark: string, from: number) => {
    const end = xml.indexOf(mark, from)
    if (end < 0) throw new FileRefused('damaged')
    return end + mark.length
  }
  if (xml.startsWith('<!--', at)) return past('-->', at + 4)
  if (xml.startsWith('<![CDATA[', at)) {
    const end = past(']]>', at + 9)
    visitor.text(xml.slice(at + 9, end - 3))
    return end
  }
  if (xml.startsWith('<?', at)) return past('?>', at + 2)
  throw new FileRefused('damaged')
}

/** The `>` of a tag; one inside a quoted value is none. */
function tagEnd(xml: string, from: number): number {
  let quote = 0
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 34 || code === 39) quote = code
    else if (code === 62) return at
  }
  throw new FileRefused('damaged')
}

function nameEnd(xml: string, from: number, to: number): number {
  let at = from
  while (at < to && xml.charCodeAt(at) > 32) at += 1
  return at
}

function localName(xml: string, from: number, to: number): string {
  let start = from
  let end = to
  while (end > from && xml.charCodeAt(end - 1) <= 32) end -= 1
  for (let at = from; at < end; at += 1) if (xml.charCodeAt(at) === colon) start = at + 1
  return xml.slice(start, end)
}

/** The value of an attribute between two places of the document; prefixes count as part of the name. */
export function attribute(xml: string, from: number, to: number, wanted: string): string | null {
  let at = from
  while (at < to) {
    const equals = xml.indexOf('=', at)
    if (equals < 0 || equals >= to) return null
    let open = equals + 1
    while (open < to && xml.charCodeAt(open) <= 32) open += 1
    const close = xml.indexOf(xml.charAt(open), open + 1)
    if (close < 0 || close >= to) return null
    let nameFrom = at
    while (xml.charCodeAt(nameFrom) <= 32) nameFrom += 1
    if (xml.startsWith(wanted, nameFrom) && xml.slice(nameFrom + wanted.length, equals).trim() === '')
      return plainText(xml.slice(open + 1, close))
    at = close + 1
  }
  return null
}

const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Only the five names that every document knows and numbers; no other entity exists here. */
function plainText(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole: string, inside: string) => {
    if (!inside.startsWith('#')) return named.get(inside) ?? whole
    const code = /^#x/i.test(inside) ? Number.parseInt(inside.slice(2), 16) : Number(inside.slice(1))
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code)
  })
}

/** The text of a part; UTF-8 unless it says otherwise by its first bytes. */
export function xmlText(bytes: Uint8Array): string {
  const [first, second] = bytes
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(label).decode(bytes)
}
