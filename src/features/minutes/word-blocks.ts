import {
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx'
import type { MinutesBlock } from '#src/domain/publish/minutes.ts'
import { wordLines } from './word-text.ts'

/** A paragraph of these lines; in a right-to-left language it and its runs go the other way. */
export function paragraphOf(
  text: string,
  rightToLeft: boolean,
  more: Omit<IParagraphOptions, 'children' | 'text' | 'bidirectional' | 'run'> & {
    readonly bold?: boolean
  } = {},
): Paragraph {
  const { bold = false, ...options } = more
  const children = wordLines(text).map(
    (line, place) =>
      new TextRun({
        text: line,
        ...(rightToLeft ? { rightToLeft } : {}),
        ...(bold ? { bold, boldComplexScript: true } : {}),
        ...(place === 0 ? {} : { break: 1 }),
      }),
  )
  return new Paragraph({ ...options, ...(rightToLeft ? { bidirectional: true } : {}), children })
}

const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const

function cell(
  text: string,
  rightToLeft: boolean,
  { head, bold, percent }: { readonly head: boolean; readonly bold: boolean; readonly percent: number },
): TableCell {
  return new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    ...(head ? { shading: { type: ShadingType.CLEAR, fill: 'F3F2F1' } } : {}),
    // The cell's own margin is room enough.
    children: [paragraphOf(text, rightToLeft, { bold, spacing: { after: 0 } })],
  })
}

/** The first column is what a row is about; where it holds sentences it gets the room. */
function widths(columns: number): readonly number[] {
  const first = columns < 3 ? 25 : 44
  return Array.from({ length: columns }, (_, place) =>
    place === 0 ? first : Math.floor((100 - first) / (columns - 1)),
  )
}

function tableOf(block: Extract<MinutesBlock, { kind: 'table' }>, rightToLeft: boolean): Table {
  const percents = widths(block.head.length)
  const row = (cells: readonly string[], head: boolean) =>
    new TableRow({
      ...(head ? { tableHeader: true } : {}),
      cantSplit: true,
      children: block.head.map((_, place) =>
        cell(cells[place] ?? '', rightToLeft, {
          head,
          // A name stands out in bold; a sentence does not read well in it.
          bold: head || (place === 0 && block.head.length < 3),
          percent: percents[place] ?? 0,
        }),
      ),
    })
  return new Table({
    style: 'TableGrid',
    ...(rightToLeft ? { visuallyRightToLeft: true } : {}),
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(block.head, true), ...block.rows.map((each) => row(each, false))],
  })
}

/** A part of the minutes as Word has it: real headings, lists and tables, so that it can be navigated and read out. */
export function wordBlocks(block: MinutesBlock, rightToLeft: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [paragraphOf(block.text, rightToLeft, { heading: headings[block.level], keepNext: true })]
    case 'paragraph':
      return [paragraphOf(block.text, rightToLeft)]
    case 'list':
      return block.items.map((each) => paragraphOf(each, rightToLeft, { bullet: { level: 0 } }))
    case 'table':
      // Two tables that touch become one in Word.
      return [tableOf(block, rightToLeft), paragraphOf('', rightToLeft)]
  }
}
