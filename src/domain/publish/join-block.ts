import { threadOfJoinUrl } from '../session/thread.ts'
import { openAt, type ScannedHtml, type Tag } from './scan-html.ts'

/** No join address is nearly as long; a longer one is not looked into. */
const longestAddress = 8_000

/** The address of a link, empty for what is none. */
export function hrefOf(tag: Tag): string {
  if (tag.closing || tag.name !== 'a') return ''
  const found = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag.text)
  const href = found?.[1] ?? found?.[2] ?? found?.[3] ?? ''
  return href.length > longestAddress ? '' : href.replace(/&(?:amp|#38|#x26);/gi, '&').trim()
}

/** The address that a mail filter has wrapped into its own, else the address itself. */
export function unwrapped(href: string): string {
  const inner = /[?&]url=([^&]*)/i.exec(href)?.[1]
  if (inner === undefined) return href
  try {
    return decodeURIComponent(inner)
  } catch {
    return href
  }
}

/**
 * The links by which people join, also where a mail filter has wrapped them. The thread alone says nothing: Weft's own
 * link in the agenda names it as well.
 */
export function joinLinks(tags: readonly Tag[], joinUrl: string): readonly Tag[] {
  const thread = threadOfJoinUrl(joinUrl)
  return tags.filter((tag) => {
    const href = hrefOf(tag)
    if (href === '') return false
    if (href === joinUrl || unwrapped(href) === joinUrl) return true
    return thread !== null && /meetup-join/i.test(href) && threadOfJoinUrl(href) === thread
  })
}

/**
 * Where Teams' join block begins: its rule of underscores, else its own element, else the element of the link; -1
 * where it is not recognised. Always the beginning of an element that holds what it was found by.
 */
export function joinBlockStart(html: string, { tags, texts }: ScannedHtml, joinUrl: string): number {
  const [link] = joinLinks(tags, joinUrl)
  if (link === undefined) return -1
  const rule = texts
    .filter((each) => each.to <= link.from)
    .flatMap(({ from, to }) => [...html.slice(from, to).matchAll(/_{20,}/g)].map((each) => from + each.index))
    .at(-1)
  const around = openAt(tags, rule ?? link.from)
  const own = around.find((each) => /class\s*=\s*["']?[^"'>]*me-email-text/i.test(each.text))
  if (own !== undefined) return own.from
  const line = around.findLast((each) => each.name === 'p' || each.name === 'div')
  // A table by itself holds no text between its rows: the agenda goes before the whole of it.
  const first = around.slice(line === undefined ? 0 : around.indexOf(line) + 1)
  const table = first.find((each) => each.name === 'table')
  return (table ?? line)?.from ?? -1
}
