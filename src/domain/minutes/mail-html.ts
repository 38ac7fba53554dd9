import { blockHtml } from '../publish/block-html.ts'
import { directionOf, escapeHtml, escapeLines } from '../publish/html.ts'
import type { Minutes, MinutesBlock } from '../publish/minutes.ts'
import type { OutWords } from '../publish/out-words.ts'

// Mail programs drop style sheets: what a table needs stands on each of its cells.
const cellStyle = 'border:1px solid #8a8886;padding:4px 8px;text-align:start;vertical-align:top'

function mailBlock(block: MinutesBlock): string {
  if (block.kind !== 'table') return blockHtml(block)
  const head = block.head.map((each) => `<th scope="col" style="${cellStyle}">${escapeHtml(each)}</th>`)
  const rows = block.rows.map(([first = '', ...rest]) => {
    const cells = rest.map((each) => `<td style="${cellStyle}">${escapeLines(each)}</td>`).join('')
    return `<tr><th scope="row" style="${cellStyle}">${escapeLines(first)}</th>${cells}</tr>`
  })
  return `<table style="border-collapse:collapse"><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

/** The minutes as a piece of mail: plain HTML with its language and direction, to be pasted. */
export function mailHtml({ language, title, when, link, blocks }: Minutes, words: OutWords): string {
  return [
    `<div lang="${escapeHtml(language)}" dir="${directionOf(language)}">`,
    `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(when)}</p>`,
    ...blocks.map(mailBlock),
    ...(link === ''
      ? []
      : [`<p><a href="${escapeHtml(link)}">${escapeHtml(words('out-open-in-weft'))}</a></p>`]),
    '</div>',
  ].join('\n')
}
