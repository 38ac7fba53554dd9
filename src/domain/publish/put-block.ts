import { endMark, startMark } from './block-marks.ts'
import { hrefOf, joinBlockStart, joinLinks, unwrapped } from './join-block.ts'
import { isBalanced, scanHtml, seenText, type ScannedHtml, type Tag } from './scan-html.ts'

/** Why an invite's body must not be written. */
export type BlockRefusal =
  | 'join-block-not-recognised'
  | 'old-block-not-recognised'
  /** A comment, tag or style sheet never ends: what is put behind it would not be seen. */
  | 'body-not-readable'
  | 'body-too-large'

export type PutBlock =
  | { readonly ok: true; readonly html: string; readonly replaced: boolean }
  | { readonly ok: false; readonly reason: BlockRefusal }

/** Characters that Outlook takes as one body (facts: microsoft-365.md section 5). */
const mostCharacters = 1_000_000

/** Our block: `from`–`to` lies between its marks' elements, `start`–`end` is the block with its marks and its frame. */
interface OldBlock {
  readonly start: number
  readonly from: number
  readonly to: number
  readonly end: number
}

function placesOf(html: string, { texts }: ScannedHtml, mark: RegExp): readonly number[] {
  return texts.flatMap(({ from, to }) =>
    [...html.slice(from, to).matchAll(mark)].map((each) => from + each.index),
  )
}

const isLine = ({ name }: Tag): boolean => name === 'p' || name === 'div'

/** Undefined where no mark is seen; 'broken' where they are not one whole pair. */
function oldBlock(html: string, scanned: ScannedHtml): OldBlock | undefined | 'broken' {
  const starts = placesOf(html, scanned, startMark)
  const ends = placesOf(html, scanned, endMark)
  const [mark] = starts
  const [last] = ends
  if (mark === undefined && last === undefined) return undefined
  if (mark === undefined || last === undefined || starts.length > 1 || ends.length > 1) return 'broken'
  const { tags } = scanned
  const lines = tags.filter(isLine)
  const opened = lines.findLast((each) => !each.closing && each.from < mark)
  const closed = lines.find((each) => each.closing && each.from > mark)
  const reopened = lines.findLast((each) => !each.closing && each.from < last)
  const finished = lines.find((each) => each.closing && each.from > last)
  if (!opened || !closed || !reopened || !finished || closed.to > reopened.from) return 'broken'
  const frame = tags[tags.indexOf(opened) - 1]
  const frameEnd = tags[tags.indexOf(finished) + 1]
  const framed =
    frame?.to === opened.from &&
    /^<div lang="[^"<>]*" dir="(?:ltr|rtl)">$/.test(frame.text) &&
    frameEnd?.from === finished.to &&
    frameEnd.text === '</div>'
  return {
    start: framed ? frame.from : opened.from,
    from: closed.to,
    to: reopened.from,
    end: framed ? frameEnd.to : finished.to,
  }
}

/** Whether an agenda of ours stands in an invite's HTML. */
export function holdsBlock(html: string): boolean {
  return oldBlock(html, scanHtml(html)) !== undefined
}

/** Whether a stretch can go without harm to what is around it. */
function mayGo({ tags }: ScannedHtml, from: number, to: number, joinUrl: string | null): boolean {
  const gone = tags.filter((each) => each.from >= from && each.to <= to)
  return isBalanced(gone) && (joinUrl === null || joinLinks(gone, joinUrl).length === 0)
}

/**
 * Puts the agenda block into an invite's HTML body: in place of the block that stands there already, else before
 * Teams' join block, which is never touched. `joinUrl` is the meeting's, null for a meeting without Teams. A body in
 * which the join block is not found, or only half of an old agenda, is refused: a broken one would end the meeting. An
 * agenda that reads the same is left as it stands, so that nobody gets mail about nothing.
 */
export function putBlock(bodyHtml: string, blockHtml: string, joinUrl: string | null): PutBlock {
  const read = readBody(bodyHtml, joinUrl)
  if ('reason' in read) return { ok: false, reason: read.reason }
  const { old, joinStart, scanned } = read
  const fresh = scanHtml(blockHtml)
  const own = oldBlock(blockHtml, fresh)
  if (own === undefined || own === 'broken') return { ok: false, reason: 'old-block-not-recognised' }
  if (old === undefined) {
    const body = scanned.tags.findLast((each) => each.closing && each.name === 'body')
    const place = joinStart ?? body?.from ?? bodyHtml.length
    return written(bodyHtml.slice(0, place) + blockHtml + bodyHtml.slice(place), false)
  }
  const inside = blockHtml.slice(own.from, own.to)
  const within = ({ texts }: ScannedHtml, { from, to }: OldBlock) =>
    texts.filter((each) => each.from >= from && each.to <= to)
  const sameWords = seenText(blockHtml, within(fresh, own)) === seenText(bodyHtml, within(scanned, old))
  if (sameWords && leadsAlike(linksIn(fresh, own), linksIn(scanned, old)))
    return { ok: true, html: bodyHtml, replaced: false }
  return written(bodyHtml.slice(0, old.from) + inside + bodyHtml.slice(old.to), true)
}

/** Addresses of the links in a block, as a browser would follow them. */
function linksIn({ tags }: ScannedHtml, { from, to }: OldBlock): readonly string[] {
  return tags
    .filter((each) => each.from >= from && each.to <= to)
    .map((each) => unwrapped(hrefOf(each)))
    .filter((each) => each !== '')
    .map((each) => (URL.canParse(each) ? new URL(each).href : each))
}

/** The same words may lead to another file. */
function leadsAlike(fresh: readonly string[], there: readonly string[]): boolean {
  return fresh.every((each) => there.includes(each))
}

/** Takes the agenda off an invite's body again; a body without one stays as it is. Refused as `putBlock` is. */
export function removeBlock(bodyHtml: string, joinUrl: string | null): PutBlock {
  const read = readBody(bodyHtml, joinUrl)
  if ('reason' in read) return { ok: false, reason: read.reason }
  const { old, scanned } = read
  if (old === undefined) return { ok: true, html: bodyHtml, replaced: false }
  if (!mayGo(scanned, old.start, old.end, joinUrl)) return { ok: false, reason: 'old-block-not-recognised' }
  return { ok: true, html: bodyHtml.slice(0, old.start) + bodyHtml.slice(old.end), replaced: true }
}

type ReadBody =
  | { readonly reason: BlockRefusal }
  | {
      readonly scanned: ScannedHtml
      readonly old: OldBlock | undefined
      /** Null for a meeting without Teams. */
      readonly joinStart: number | null
    }

function readBody(html: string, joinUrl: string | null): ReadBody {
  if (html.length > mostCharacters) return { reason: 'body-too-large' }
  const scanned = scanHtml(html)
  if (scanned.unfinished) return { reason: 'body-not-readable' }
  const joinStart = joinUrl === null ? null : joinBlockStart(html, scanned, joinUrl)
  if (joinStart === -1) return { reason: 'join-block-not-recognised' }
  const old = oldBlock(html, scanned)
  if (old === 'broken' || (old !== undefined && !mayGo(scanned, old.from, old.to, joinUrl)))
    return { reason: 'old-block-not-recognised' }
  return { scanned, old, joinStart }
}

function written(html: string, replaced: boolean): PutBlock {
  if (html.length > mostCharacters) return { ok: false, reason: 'body-too-large' }
  return { ok: true, html, replaced }
}
