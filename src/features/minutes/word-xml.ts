import { wordLines, wordXml } from './word-text.ts'

/** How text stands in a Word file; the order of what is said is the one that Word's schema asks for. */
export interface RunLook {
  readonly rightToLeft: boolean
  readonly bold?: boolean
  /** Of the letters, in half points. */
  readonly size?: number
  readonly style?: string
}
export interface ParagraphLook {
  readonly rightToLeft: boolean
  readonly style?: string
  readonly keepNext?: boolean
  readonly bullet?: boolean
  /** Room below it, in twentieths of a point. */
  readonly after?: number
  readonly centred?: boolean
}

const when = (is: boolean | undefined, xml: string) => (is === true ? xml : '')
const said = (value: number | string | undefined, xml: (value: number | string) => string) =>
  value === undefined ? '' : xml(value)
const inside = (tag: string, xml: string) => (xml === '' ? '' : `<w:${tag}>${xml}</w:${tag}>`)

function runLook({ rightToLeft, bold, size, style }: RunLook): string {
  return inside(
    'rPr',
    said(style, (id) => `<w:rStyle w:val="${id}"/>`) +
      when(bold, '<w:b/><w:bCs/>') +
      said(size, (points) => `<w:sz w:val="${points}"/><w:szCs w:val="${points}"/>`) +
      when(rightToLeft, '<w:rtl/>'),
  )
}

/** A run of text on one line. */
export function run(text: string, look: RunLook): string {
  return `<w:r>${runLook(look)}<w:t xml:space="preserve">${wordXml(text)}</w:t></w:r>`
}

/** The lines of a text, each under the other. */
export function lines(text: string, look: RunLook): string {
  return wordLines(text)
    .map((line, place) => (place === 0 ? run(line, look) : run(line, look).replace('<w:t ', '<w:br/><w:t ')))
    .join('')
}

/** A figure that Word knows when it lays out the page. */
export function field(name: 'PAGE' | 'NUMPAGES', look: RunLook): string {
  const part = (xml: string) => `<w:r>${runLook(look)}${xml}</w:r>`
  const mark = (kind: string) => part(`<w:fldChar w:fldCharType="${kind}"/>`)
  const asked = part(`<w:instrText xml:space="preserve">${name}</w:instrText>`)
  return mark('begin') + asked + mark('separate') + mark('end')
}

export function paragraph(look: ParagraphLook, runs: string): string {
  const { rightToLeft, style, keepNext, bullet, after, centred } = look
  const named = bullet === true ? 'ListParagraph' : style
  const properties = inside(
    'pPr',
    said(named, (id) => `<w:pStyle w:val="${id}"/>`) +
      when(keepNext, '<w:keepNext/>') +
      when(bullet, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
      when(rightToLeft, '<w:bidi/>') +
      said(after, (room) => `<w:spacing w:after="${room}"/>`) +
      when(centred, '<w:jc w:val="center"/>'),
  )
  return `<w:p>${properties}${runs}</w:p>`
}
