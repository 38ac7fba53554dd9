import { blockHtml } from '../publish/block-html.ts'
import { maxMessageBytes } from '../publish/channel-message.ts'
import { directionOf, escapeHtml } from '../publish/html.ts'
import type { MinutesBlock } from '../publish/minutes.ts'
import type { OutWords } from '../publish/out-words.ts'

/** The digest as a channel message. The link leads to the same in Weft, and is how the message is found again. */
export function digestMessage(
  digest: {
    readonly language: string
    readonly title: string
    readonly blocks: readonly MinutesBlock[]
    readonly link: string
  },
  words: OutWords,
): string {
  const { language, title, blocks, link } = digest
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
