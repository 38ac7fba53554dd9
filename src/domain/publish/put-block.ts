import { threadOfJoinUrl } from '../session/thread.ts'

export type PutBlock =
  | { readonly ok: true; readonly html: string; readonly replaced: boolean }
  | { readonly ok: false; readonly reason: 'join-block-not-recognised' | 'old-block-not-recognised' }

const space = '(?:\\s|&nbsp;|&#160;|&#xa0;)*'
const startMark = new RegExp(`Weft${space}(?:↓|&darr;|&#8595;|&#x2193;)`, 'gi')
const endMark = new RegExp(`Weft${space}(?:↑|&uarr;|&#8593;|&#x2191;)`, 'gi')
const voidTags = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'col', 'wbr'])

/** From behind the element of the start mark to the element of the end mark; undefined where there is no such pair. */
function insideOf(html: string): { readonly from: number; readonly to: number } | undefined | 'broken' {
  const starts = [...html.matchAll(startMark)]
  const ends = [...html.matchAll(endMark)]
  const [start] = starts
  const [end] = ends
  if (start === undefined && end === undefined) return undefined
  if (start === undefined || end === undefined || starts.length > 1 || ends.length > 1) return 'broken'
  if (end.index < start.index) return 'broken'
  const closing = /<\/(?:p|div)\s*>/gi
  closing.lastIndex = start.index
  const closed = closing.exec(html)
  const opening = [...html.slice(0, end.index).matchAll(/<(?:p|div)\b[^>]*>/gi)].at(-1)
  if (closed === null || opening === undefined) return 'broken'
  const from = closed.index + closed[0].length
  return from <= opening.index ? { from, to: opening.index } : 'broken'
}

/** Whether an agenda of ours stands in an invite's HTML. */
export function holdsBlock(html: string): boolean {
  return insideOf(html) !== undefined
}

/** Whether as many elements are opened as closed: only then can the stretch be replaced without harm around it. */
function isBalanced(html: string): boolean {
  const open: Record<string, number> = {}
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gi)) {
    const key = name.toLowerCase()
    if (voidTags.has(key) || tag.endsWith('/>')) continue
    open[key] = (open[key] ?? 0) + (slash === '/' ? -1 : 1)
  }
  return Object.values(open).every((each) => each === 0)
}

function linksOf(html: string): readonly { readonly index: number; readonly href: string }[] {
  return [...html.matchAll(/href\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map((each) => ({
    index: each.index,
    href: (each[1] ?? each[2] ?? '').replaceAll('&amp;', '&'),
  }))
}

/**
 * Index of the link by which people join, also where a mail filter has wrapped it; -1 where there is none. The thread
 * alone says nothing: Weft's own link in the agenda names it as well.
 */
function joinLink(html: string, joinUrl: string): number {
  const thread = threadOfJoinUrl(joinUrl)
  const joins = (href: string): boolean =>
    thread !== null && /meetup-join/i.test(href) && threadOfJoinUrl(href) === thread
  const found = linksOf(html).find(({ href }) => href === joinUrl || joins(href))
  return found?.index ?? -1
}

/** Where Teams' join block begins: its rule of underscores, else its own element, else the element of the link. */
function joinBlockStart(html: string, joinUrl: string): number {
  const link = joinLink(html, joinUrl)
  if (link === -1) return -1
  const before = html.slice(0, link)
  const rule = [...before.matchAll(/_{20,}/g)].at(-1)?.index ?? -1
  const own = [...before.matchAll(/<div\b[^>]*class\s*=\s*["']?[^"'>]*me-email-text/gi)].at(-1)?.index ?? -1
  if (rule === -1 && own !== -1) return own
  const within = rule === -1 ? before : before.slice(0, rule)
  return [...within.matchAll(/<(?:p|div)\b[^>]*>/gi)].at(-1)?.index ?? -1
}

/** What a reader sees of a stretch of HTML, without any space: mail programs rewrite tags, entities and line ends. */
function seenText(html: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', nbsp: '', amp: '&' }
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x[0-9a-f]+|\d+);/gi, (_all, code: string) =>
      String.fromCodePoint(/^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code)),
    )
    .replace(/&(lt|gt|quot|nbsp|amp);/gi, (_all, name: string) => named[name.toLowerCase()] ?? '')
    .replace(/\s/g, '')
}

/**
 * Puts the agenda block into an invite's HTML body: in place of the block that stands there already, else before
 * Teams' join block, which is never touched. `joinUrl` is the meeting's, null for a meeting without Teams. A body in
 * which the join block, or only half of an old agenda, is found is refused: a broken one would end the meeting. An
 * agenda that reads the same is left as it stands, so that nobody gets mail about nothing.
 */
export function putBlock(bodyHtml: string, blockHtml: string, joinUrl: string | null): PutBlock {
  if (joinUrl !== null && joinBlockStart(bodyHtml, joinUrl) === -1) {
    return { ok: false, reason: 'join-block-not-recognised' }
  }
  const old = insideOf(bodyHtml)
  if (old === 'broken') return { ok: false, reason: 'old-block-not-recognised' }
  if (old !== undefined) {
    const fresh = insideOf(blockHtml)
    const gone = bodyHtml.slice(old.from, old.to)
    const harmless = isBalanced(gone) && (joinUrl === null || joinLink(gone, joinUrl) === -1)
    if (fresh === undefined || fresh === 'broken' || !harmless) {
      return { ok: false, reason: 'old-block-not-recognised' }
    }
    const inside = blockHtml.slice(fresh.from, fresh.to)
    if (seenText(inside) === seenText(gone)) return { ok: true, html: bodyHtml, replaced: false }
    return {
      ok: true,
      html: bodyHtml.slice(0, old.from) + inside + bodyHtml.slice(old.to),
      replaced: true,
    }
  }
  const end = /<\/body\s*>/i.exec(bodyHtml)?.index ?? bodyHtml.length
  const place = joinUrl === null ? end : joinBlockStart(bodyHtml, joinUrl)
  return { ok: true, html: bodyHtml.slice(0, place) + blockHtml + bodyHtml.slice(place), replaced: false }
}
