import { blockHtml } from './block-html.ts'
import { directionOf, escapeHtml } from './html.ts'
import type { Minutes, MinutesBlock } from './minutes.ts'
import type { OutWords } from './out-words.ts'

/** Teams refuses messages near 28 KB with all markup; JSON escapes and the envelope need room as well. */
export const maxMessageBytes = 24_000

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}

/** The largest beginning of a list or table that fits; null where not even its first row does. */
function beginningThatFits(block: MinutesBlock, budget: number): string | null {
  if (block.kind === 'heading' || block.kind === 'paragraph') return null
  const count = block.kind === 'list' ? block.items.length : block.rows.length
  for (let kept = count - 1; kept > 0; kept -= 1) {
    const shorter =
      block.kind === 'list'
        ? { ...block, items: block.items.slice(0, kept) }
        : { ...block, rows: block.rows.slice(0, kept) }
    const html = blockHtml(shorter)
    if (bytes(html) <= budget) return html
  }
  return null
}

/** As many blocks as fit, in their order; what comes after the first that does not is left to the file. */
function fitting(blocks: readonly MinutesBlock[], budget: number): { html: string; whole: boolean } {
  let html = ''
  for (const block of blocks) {
    const next = blockHtml(block)
    const left = budget - bytes(html)
    if (bytes(next) > left) return { html: html + (beginningThatFits(block, left) ?? ''), whole: false }
    html += next
  }
  return { html, whole: true }
}

/**
 * The minutes as a channel message. What does not fit is said to stand in the minutes file. The reference is the text
 * by which the message is found again.
 */
export function channelMessage(minutes: Minutes, fileName: string, words: OutWords): string {
  const { language, title, when, reference, link } = minutes
  const line = (text: string): string => `<p>${escapeHtml(text)}</p>`
  const head = `<h1>${escapeHtml(title)}</h1>${line(when)}`
  const foot = `<p><a href="${escapeHtml(link)}">${escapeHtml(words('out-open-in-weft'))}</a> · ${escapeHtml(reference)}</p>`
  const file = line(words('out-minutes-file', { file: fileName }))
  const rest = line(words('out-more-in-file', { file: fileName }))
  const open = `<div lang="${escapeHtml(language)}" dir="${directionOf(language)}">`
  const budget = maxMessageBytes - bytes(open + head + rest + foot + '</div>')
  const { html, whole } = fitting(minutes.blocks, budget)
  return `${open}${head}${html}${whole ? file : rest}${foot}</div>`
}
