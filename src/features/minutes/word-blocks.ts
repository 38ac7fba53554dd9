import type { MinutesBlock } from '#src/domain/publish/minutes.ts'
import { lines, paragraph } from './word-xml.ts'

/** Between the margins of an A4 page, in twentieths of a point. */
const pageWidth = 9_866

/** The first column is what a row is about; where it holds sentences it gets the room. */
function widths(columns: number): readonly number[] {
  const first = columns < 3 ? 25 : 44
  return Array.from({ length: columns }, (_, place) =>
    place === 0 ? first : Math.floor((100 - first) / (columns - 1)),
  )
}

function cell(
  text: string,
  rightToLeft: boolean,
  { head, bold, percent }: { readonly head: boolean; readonly bold: boolean; readonly percent: number },
): string {
  const shade = head ? '<w:shd w:val="clear" w:fill="F3F2F1"/>' : ''
  // Word counts in fiftieths of a per cent. The cell's own margin is room enough.
  const properties = `<w:tcPr><w:tcW w:type="pct" w:w="${percent * 50}"/>${shade}</w:tcPr>`
  return `<w:tc>${properties}${paragraph({ rightToLeft, after: 0 }, lines(text, { rightToLeft, bold }))}</w:tc>`
}

function tableOf({ head, rows }: Extract<MinutesBlock, { kind: 'table' }>, rightToLeft: boolean): string {
  const percents = widths(head.length)
  const row = (cells: readonly string[], isHead: boolean) => {
    const all = head.map((_, place) =>
      cell(cells[place] ?? '', rightToLeft, {
        head: isHead,
        // A name stands out in bold; a sentence does not read well in it.
        bold: isHead || (place === 0 && head.length < 3),
        percent: percents[place] ?? 0,
      }),
    )
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${all.join('')}</w:tr>`
  }
  const grid = percents.map((each) => `<w:gridCol w:w="${Math.floor((pageWidth * each) / 100)}"/>`)
  const direction = rightToLeft ? '<w:bidiVisual/>' : ''
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>${direction}<w:tblW w:type="pct" w:w="5000"/></w:tblPr>` +
    `<w:tblGrid>${grid.join('')}</w:tblGrid>${row(head, true)}${rows.map((each) => row(each, false)).join('')}</w:tbl>`
  )
}

/** A part of the minutes as Word has it: real headings, lists and tables, so that it can be navigated and read out. */
export function wordBlock(block: MinutesBlock, rightToLeft: boolean): string {
  const look = { rightToLeft }
  switch (block.kind) {
    case 'heading':
      return paragraph(
        { ...look, style: block.level === 2 ? 'Heading1' : 'Heading2', keepNext: true },
        lines(block.text, look),
      )
    case 'paragraph':
      return paragraph(look, lines(block.text, look))
    case 'list':
      return block.items.map((each) => paragraph({ ...look, bullet: true }, lines(each, look))).join('')
    case 'table': {
      // Two tables that touch become one in Word, and one without columns makes a file that it does not open.
      const apart = paragraph(look, '')
      return block.head.length === 0 ? apart : tableOf(block, rightToLeft) + apart
    }
  }
}
