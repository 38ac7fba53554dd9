import { attribute, scanXml, xmlText } from './scan-xml.ts'
import { showsDay } from './excel-date.ts'
import { FileRefused } from './sheet.ts'
import type { ZipParts } from './zip-parts.ts'

/** What all sheets of a book share. */
export interface Book {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[]
  readonly since1904: boolean
  readonly strings: readonly string[]
  /** By the number of a cell's style: whether it shows a day. */
  readonly dayStyles: readonly boolean[]
}

const nothing = () => undefined

/** Throws `FileRefused`. */
export async function readBook(zip: ZipParts): Promise<Book> {
  // Never run, never read: but a file that carries a program is not the plain sheet that it should be.
  if (zip.names.some((each) => /vbaProject|macrosheets/i.test(each))) throw new FileRefused('with-macros')
  const main = (await relationsOf(zip, '_rels/.rels', '')).find((each) =>
    each.type.endsWith('/officeDocument'),
  )
  const name = main?.part ?? 'xl/workbook.xml'
  const bytes = await zip.part(name)
  if (bytes === null) throw new FileRefused('not-a-sheet')
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const links = await relationsOf(zip, `${folder}_rels/${name.slice(folder.length)}.rels`, folder)
  const { named, since1904 } = readWorkbook(xmlText(bytes))
  const sheets = named.flatMap((each) => {
    const target = links.find((link) => link.id === each.link)
    if (target === undefined) throw new FileRefused('damaged')
    // A sheet may also be a chart.
    return target.type.endsWith('/worksheet')
      ? [{ name: each.name, hidden: each.hidden, part: target.part }]
      : []
  })
  const shared = async (type: string) => {
    const target = links.find((link) => link.type.endsWith(type))
    if (target === undefined) return null
    const part = await zip.part(target.part)
    // Without it the cells would be read, and wrongly.
    if (part === null) throw new FileRefused('damaged')
    return part
  }
  const strings = await shared('/sharedStrings')
  const styles = await shared('/styles')
  return {
    sheets,
    since1904,
    strings: strings === null ? [] : readStrings(xmlText(strings)),
    dayStyles: styles === null ? [] : readStyles(xmlText(styles)),
  }
}

interface Link {
  readonly id: string
  readonly type: string
  readonly part: string
}

/** Links to parts of this file; what lies elsewhere is not followed. */
async function relationsOf(zip: ZipParts, name: string, folder: string): Promise<readonly Link[]> {
  const bytes = await zip.part(name)
  if (bytes === null) return []
  const xml = xmlText(bytes)
  const links: Link[] = []
  scanXml(xml, {
    open(tag, from, to) {
      if (tag !== 'Relationship' || attribute(xml, from, to, 'TargetMode') === 'External') return
      const target = attribute(xml, from, to, 'Target') ?? ''
      const part = target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`
      links.push({
        id: attribute(xml, from, to, 'Id') ?? '',
        type: attribute(xml, from, to, 'Type') ?? '',
        part,
      })
    },
    close: nothing,
    text: nothing,
  })
  return links
}

function readWorkbook(xml: string) {
  const named: { name: string; hidden: boolean; link: string }[] = []
  let since1904 = false
  scanXml(xml, {
    open(tag, from, to) {
      const value = (name: string) => attribute(xml, from, to, name) ?? ''
      if (tag === 'workbookPr') since1904 = /^(1|true)$/.test(value('date1904'))
      if (tag !== 'sheet') return
      const prefixed = /\s([\w.-]+:id)\s*=/.exec(xml.slice(from, to))?.[1] ?? 'r:id'
      named.push({
        name: value('name'),
        hidden: /hidden/i.test(value('state')),
        link: value(prefixed),
      })
    },
    close: nothing,
    text: nothing,
  })
  return { named, since1904 }
}

/** Pieces of rich text are one text; how a word is read aloud (`rPh`) is left out. */
function readStrings(xml: string): readonly string[] {
  const strings: string[] = []
  let text = ''
  let within = false
  let aloud = 0
  scanXml(xml, {
    open(tag) {
      if (tag === 'si') text = ''
      else if (tag === 't') within = aloud === 0
      else if (tag === 'rPh') aloud += 1
    },
    close(tag) {
      if (tag === 't') within = false
      else if (tag === 'rPh') aloud -= 1
      else if (tag === 'si') strings.push(text)
    },
    text(value) {
      if (within) text += value
    },
  })
  return strings
}

function readStyles(xml: string): readonly boolean[] {
  const codes = new Map<number, string>()
  const days: boolean[] = []
  let inCells = false
  scanXml(xml, {
    open(tag, from, to) {
      if (tag === 'numFmt')
        codes.set(Number(attribute(xml, from, to, 'numFmtId')), attribute(xml, from, to, 'formatCode') ?? '')
      else if (tag === 'cellXfs') inCells = true
      else if (tag === 'xf' && inCells) {
        const id = Number(attribute(xml, from, to, 'numFmtId') ?? 0)
        days.push(showsDay(id, codes.get(id)))
      }
    },
    close(tag) {
      if (tag === 'cellXfs') inCells = false
    },
    text: nothing,
  })
  return days
}
