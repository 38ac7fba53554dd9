import { threadOfJoinUrl } from '../session/thread.ts'
import { blockEnd, blockStart } from './invite-block.ts'
import type { PutBlock } from './put-block.ts'

/** Characters that Outlook takes as one body (facts: microsoft-365.md section 5). */
const mostCharacters = 1_000_000

interface Line {
  readonly from: number
  /** Behind its line end. */
  readonly to: number
  readonly text: string
}

function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\n]*(?:\n|$)/g)]
    .filter(([line]) => line !== '')
    .map(({ 0: line, index }) => ({ from: index, to: index + line.length, text: line.trim() }))
}

function isJoinLine(text: string, joinUrl: string): boolean {
  if (text.includes(joinUrl)) return true
  // Text conversion may write an address another way; the thread in a join address is the meeting's all the same.
  const thread = threadOfJoinUrl(joinUrl)
  const addresses = text.match(/https?:\/\/[^\s<>"]{1,8000}/g) ?? []
  return (
    thread !== null && addresses.some((each) => /meetup-join/i.test(each) && threadOfJoinUrl(each) === thread)
  )
}

/** Where Teams' join details begin: its rule of underscores above the join address, else the address's own line. */
function joinStart(lines: readonly Line[], joinUrl: string): number | null {
  const at = lines.findIndex((each) => isJoinLine(each.text, joinUrl))
  const own = lines[at]
  if (own === undefined) return null
  const rule = lines.slice(0, at).findLast((each) => /^_{20,}$/.test(each.text))
  return (rule ?? own).from
}

type Place =
  | { readonly kind: 'none' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'there'; readonly from: number; readonly to: number }

function placeOf(lines: readonly Line[], joinUrl: string | null): Place {
  const starts = lines.filter((each) => each.text === blockStart)
  const ends = lines.filter((each) => each.text === blockEnd)
  const [start] = starts
  const [end] = ends
  if (start === undefined && end === undefined) return { kind: 'none' }
  if (
    start === undefined ||
    end === undefined ||
    starts.length > 1 ||
    ends.length > 1 ||
    end.from < start.from
  )
    return { kind: 'broken' }
  const inside = lines.filter((each) => each.from >= start.from && each.to <= end.to)
  // Somebody moved the join details between our marks: they would go with the agenda.
  if (joinUrl !== null && inside.some((each) => isJoinLine(each.text, joinUrl))) return { kind: 'broken' }
  return { kind: 'there', from: start.from, to: end.to }
}

function written(html: string, replaced: boolean): PutBlock {
  return html.length > mostCharacters ? { ok: false, reason: 'body-too-large' } : { ok: true, html, replaced }
}

function same(left: string, right: string): boolean {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
  return plain(left) === plain(right)
}

/**
 * `putBlock` for a body that is plain text: the agenda takes the place of the one that stands there, else stands before
 * Teams' join details, which are never touched. Line ends and every other word stay as they were.
 */
export function putTextBlock(body: string, block: string, joinUrl: string | null): PutBlock {
  const lines = linesOf(body)
  const join = joinUrl === null ? null : joinStart(lines, joinUrl)
  if (joinUrl !== null && join === null) return { ok: false, reason: 'join-block-not-recognised' }
  const place = placeOf(lines, joinUrl)
  if (place.kind === 'broken') return { ok: false, reason: 'old-block-not-recognised' }
  if (place.kind === 'there') {
    if (same(body.slice(place.from, place.to), block)) return { ok: true, html: body, replaced: false }
    return written(`${body.slice(0, place.from)}${block}\r\n${body.slice(place.to)}`, true)
  }
  const at = join ?? body.length
  const before = body.slice(0, at)
  const apart = before === '' || before.endsWith('\n') ? '' : '\r\n'
  return written(`${before}${apart}${block}\r\n\r\n${body.slice(at)}`, false)
}

/** Takes the agenda off a plain-text body again; a body without one stays as it is. */
export function removeTextBlock(body: string, joinUrl: string | null): PutBlock {
  const place = placeOf(linesOf(body), joinUrl)
  if (place.kind === 'broken') return { ok: false, reason: 'old-block-not-recognised' }
  if (place.kind === 'none') return { ok: true, html: body, replaced: false }
  const after = body.slice(place.to).replace(/^(?:\r?\n)/, '')
  return { ok: true, html: body.slice(0, place.from) + after, replaced: true }
}
