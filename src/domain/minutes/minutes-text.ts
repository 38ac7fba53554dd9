import type { Minutes, MinutesBlock } from '../publish/minutes.ts'

function blockText(block: MinutesBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${(block.level === 2 ? '=' : '-').repeat(Math.min(block.text.length, 60))}`
    case 'paragraph':
      return block.text.trim()
    case 'list':
      return block.items.map((each) => `- ${indented(each)}`).join('\n')
    case 'table':
      return block.rows.map((row) => rowText(block.head, row)).join('\n')
  }
}

function indented(text: string): string {
  return text.trim().replace(/\r\n|\r|\n/g, '\n  ')
}

/** A row is read out: what it is about, then each cell under its heading. */
function rowText(head: readonly string[], [first = '', ...rest]: readonly string[]): string {
  const cells = rest.flatMap((cell, place) =>
    cell.trim() === '' ? [] : [`  ${head[place + 1] ?? ''}: ${indented(cell).replaceAll('\n', '\n  ')}`],
  )
  return [`- ${indented(first)}`, ...cells].join('\n')
}

/** The minutes for a mail that shows plain text. */
export function minutesText({ title, when, link, blocks }: Minutes): string {
  const parts = [`${title}\n${when}`, ...blocks.map(blockText), ...(link === '' ? [] : [link])]
  return `${parts.join('\n\n')}\n`
}
