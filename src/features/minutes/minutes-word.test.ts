// @vitest-environment jsdom
import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Minutes } from '#src/domain/publish/minutes.ts'
import { minutesWord } from './minutes-word.ts'
import { wordText } from './word-text.ts'

const minutes = (more: Partial<Minutes> = {}): Minutes => ({
  language: 'en',
  title: 'Minutes: Weekly review',
  when: 'Council · Tuesday',
  reference: 'weft-abc',
  link: 'https://weft.test/?session=a%7Cb&x=1',
  blocks: [
    {
      kind: 'table',
      caption: 'Who was there',
      head: ['Role', 'Names'],
      rows: [['Present', 'Ana Ruiz, Ben Ito']],
    },
    { kind: 'heading', level: 2, text: 'Decisions' },
    {
      kind: 'table',
      caption: 'Decisions',
      head: ['Decision', 'Decided by', 'Remarks'],
      rows: [['Buy two', 'The council', 'Because: noise\nSeen differently: Ben']],
    },
    { kind: 'heading', level: 3, text: '1. Noise' },
    { kind: 'paragraph', text: 'First line\nsecond line' },
    { kind: 'list', items: ['Update: fine'] },
  ],
  ...more,
})

/** The parts of the file, each read as XML: a part that is not well-formed fails. */
async function partsOf(of: Minutes): Promise<Readonly<Record<string, Document>>> {
  const blob = minutesWord(of, 'Open in Weft')
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const parts = Object.entries(files)
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([name, bytes]) => {
      const parsed = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml')
      expect(parsed.querySelector('parsererror')?.textContent ?? '', name).toBe('')
      return [name, parsed] as const
    })
  return Object.fromEntries(parts)
}

const all = (part: Document | undefined, tag: string) => [...(part?.getElementsByTagName(tag) ?? [])]
const styleOf = (paragraph: Element) =>
  paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? 'Normal'
const textOf = (element: Element) =>
  [...element.getElementsByTagName('w:t')].map((each) => each.textContent).join('|')

test('a Word file has headings, lists and tables that Word knows, a title, page numbers and the way back', async () => {
  const parts = await partsOf(minutes())
  const document = parts['word/document.xml']
  const styled = all(document, 'w:p').map((each) => `${styleOf(each)}: ${textOf(each)}`)
  expect(styled).toContain('Title: Minutes: Weekly review')
  expect(styled).toContain('Heading1: Decisions')
  expect(styled).toContain('Heading2: 1. Noise')
  expect(styled).toContain('ListParagraph: Update: fine')
  expect(styled).toContain('Normal: First line|second line')
  expect(all(document, 'w:br')).toHaveLength(2)
  const tables = all(document, 'w:tbl')
  expect(tables).toHaveLength(2)
  for (const table of tables) {
    expect(table.getElementsByTagName('w:tblStyle')[0]?.getAttribute('w:val')).toBe('TableGrid')
    expect(table.getElementsByTagName('w:tblHeader')).toHaveLength(1)
  }
  const styles = all(parts['word/styles.xml'], 'w:style').map((each) => each.getAttribute('w:styleId'))
  for (const each of ['Normal', 'TableGrid', 'Title', 'Subtitle', 'Heading1', 'Heading2', 'Hyperlink']) {
    expect(styles.filter((one) => one === each)).toHaveLength(1)
  }
  expect(all(parts['docProps/core.xml'], 'dc:title')[0]?.textContent).toBe('Minutes: Weekly review')
  const footer = Object.entries(parts).find(([name]) => name.startsWith('word/footer'))?.[1]
  expect(all(footer, 'w:instrText').map((each) => each.textContent)).toEqual(['PAGE', 'NUMPAGES'])
  const targets = all(parts['word/_rels/document.xml.rels'], 'Relationship').map((each) =>
    each.getAttribute('Target'),
  )
  expect(targets).toContain('https://weft.test/?session=a%7Cb&x=1')
})

test('every part of the file is named with its kind, and what it refers to is there', async () => {
  const parts = await partsOf(minutes({ link: 'https://weft.test/?a="b"&c=<d>' }))
  const kinds = all(parts['[Content_Types].xml'], 'Override').map((each) => each.getAttribute('PartName'))
  const held = Object.keys(parts).filter((name) => !/rels$|Content_Types/.test(name))
  expect(new Set(kinds)).toEqual(new Set(held.map((name) => `/${name}`)))
  const document = parts['word/document.xml']
  const relations = all(parts['word/_rels/document.xml.rels'], 'Relationship')
  for (const tag of ['w:hyperlink', 'w:footerReference']) {
    const id = all(document, tag)[0]?.getAttribute('r:id')
    expect(relations.filter((each) => each.getAttribute('Id') === id)).toHaveLength(1)
  }
  for (const each of relations.filter((one) => one.getAttribute('TargetMode') === null))
    expect(held).toContain(`word/${each.getAttribute('Target')}`)
  expect(relations.map((each) => each.getAttribute('Target'))).toContain('https://weft.test/?a="b"&c=<d>')
  const styles = all(parts['word/styles.xml'], 'w:style').map((each) => each.getAttribute('w:styleId'))
  const asked = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((tag) => all(document, tag))
  expect(asked.length).toBeGreaterThan(5)
  for (const each of asked) expect(styles).toContain(each.getAttribute('w:val'))
  const numbers = all(parts['word/numbering.xml'], 'w:num').map((each) => each.getAttribute('w:numId'))
  expect(numbers).toContain(all(document, 'w:numId')[0]?.getAttribute('w:val'))
})

test('what stands in a property comes in the order of Word’s schema', async () => {
  const { 'word/document.xml': document } = await partsOf(minutes({ language: 'ar' }))
  const orders = {
    'w:pPr': ['pStyle', 'keepNext', 'numPr', 'bidi', 'spacing', 'jc'],
    'w:rPr': ['rStyle', 'b', 'bCs', 'sz', 'szCs', 'rtl'],
    'w:tblPr': ['tblStyle', 'bidiVisual', 'tblW'],
    'w:tcPr': ['tcW', 'shd'],
    'w:trPr': ['cantSplit', 'tblHeader'],
  }
  for (const [tag, order] of Object.entries(orders)) {
    const found = all(document, tag)
    expect(found.length).toBeGreaterThan(0)
    for (const each of found) {
      const places = [...each.children].map(({ localName }) => order.indexOf(localName))
      expect(places).not.toContain(-1)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
  }
})

test('a table stands apart from the next one', async () => {
  const { 'word/document.xml': document } = await partsOf(minutes())
  for (const table of all(document, 'w:tbl')) expect(table.nextElementSibling?.tagName).toBe('w:p')
})

test('minutes in Arabic go from right to left, in each paragraph, run and table', async () => {
  const parts = await partsOf(minutes({ language: 'ar', title: 'محضر' }))
  const document = parts['word/document.xml']
  const paragraphs = all(document, 'w:p')
  expect(paragraphs.length).toBeGreaterThan(5)
  for (const each of paragraphs) expect(each.getElementsByTagName('w:bidi')).toHaveLength(1)
  for (const each of all(document, 'w:tbl')) {
    expect(each.getElementsByTagName('w:bidiVisual')).toHaveLength(1)
  }
  expect(all(document, 'w:rtl').length).toBeGreaterThan(5)
  expect(all(parts['word/styles.xml'], 'w:lang')[0]?.getAttribute('w:bidi')).toBe('ar-SA')
  const english = await partsOf(minutes())
  expect(all(english['word/document.xml'], 'w:bidi')).toHaveLength(0)
})

test('minutes in Japanese are marked as such and drawn in a Japanese font', async () => {
  const { 'word/styles.xml': styles } = await partsOf(minutes({ language: 'ja', title: '議事録' }))
  expect(all(styles, 'w:lang')[0]?.getAttribute('w:eastAsia')).toBe('ja-JP')
  expect(all(styles, 'w:rFonts')[0]?.getAttribute('w:eastAsia')).toBe('Yu Gothic UI')
  expect(all(styles, 'w:rFonts')[0]?.getAttribute('w:ascii')).toBe('Segoe UI')
})

test('an excerpt has no way into the session', async () => {
  const parts = await partsOf(minutes({ link: '', reference: '' }))
  expect(all(parts['word/document.xml'], 'w:hyperlink')).toHaveLength(0)
})

test('whatever people typed, the file stays one that can be opened', async () => {
  const nasty = [
    '\u0000\u0001\u0008\u000B\u000C\u001F\u007F\u0085',
    '\uD800 half \uDC00',
    '\uFFFE\uFFFF',
    ']]> <![CDATA[ <w:p> & &amp; &#0; "\'',
    'x'.repeat(8_000),
    '\u202Eevil\u2066',
    '😀👩‍👩‍👧',
    '\u2028\u2029\r\n\r',
    '',
    // Sheets spell signs of control so; Word shows them as they stand.
    '_x000D_',
  ]
  const block = (text: string): Minutes['blocks'] => [
    { kind: 'heading', level: 2, text },
    { kind: 'paragraph', text },
    { kind: 'list', items: [text, text] },
    { kind: 'table', caption: text, head: [text, text], rows: [[text], [text, text, text]] },
    { kind: 'table', caption: '', head: [], rows: [] },
  ]
  for (const each of nasty) {
    const parts = await partsOf(
      minutes({ title: each, when: each, reference: each, blocks: block(each), language: 'de' }),
    )
    expect(all(parts['word/document.xml'], 'w:p').length).toBeGreaterThan(5)
  }
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
      await partsOf(minutes({ title: text, blocks: block(text) }))
    }),
    { numRuns: 6 },
  )
  // Halves of characters would come out as boxes.
  expect(wordText(nasty[1] ?? '')).toBe(' half ')
  // What XML allows is all there.
  for (const each of [nasty[3], nasty.at(-1)]) {
    const { 'word/document.xml': kept } = await partsOf(minutes({ blocks: block(each ?? '') }))
    expect(all(kept, 'w:t').map((text) => text.textContent)).toContain(each)
  }
})
