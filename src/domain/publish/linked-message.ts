import { blockHtml } from './block-html.ts'
import { maxMessageBytes } from './channel-message.ts'
import { directionOf, escapeHtml } from './html.ts'
import type { MinutesBlock } from './minutes.ts'
import type { OutWords } from './out-words.ts'

/**
 * Blocks as a channel message, as many as fit. The link leads to the same in Weft, and is how the message may be found
 * again.
 */
export function linkedMessage(
  message: {
    readonly language: string
    readonly title: string
    readonly blocks: readonly MinutesBlock[]
    readonly link: string
  },
  words: OutWords,
): string {
  const { language, title, blocks, link } = message
  const foot = `<p><a href="${escapeHtml(link)}">${escapeHtml(words('out-open-in-weft'))}</a></p>`
  const open = `<div lang="${escapeHtml(language)}" dir="${directionOf(language)}"><h1>${escapeHtml(title)}</h1>`
  const size = (text: string) => new TextEncoder().encode(text).length
  const cut = `<p>${escapeHtml(words('out-digest-cut'))}</p>`
  let html = ''
  for (const block of blocks) {
    const next = blockHtml(block)
    if (size(open + html + next + cut + foot) > maxMessageBytes) return `${open}${html}${cut}${foot}</div>`
    html += next
  }
  return `${open}${html}${foot}</div>`
}
