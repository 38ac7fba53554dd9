import { endMark, startMark } from './block-marks.ts'
import { scanHtml, seenText, type ScannedHtml } from './scan-html.ts'

/** An agenda as it stands in an invite. `minutes` is null where no number is read. */
export interface AgendaInInvite {
  readonly items: readonly { readonly minutes: number | null; readonly hasLead: boolean }[]
}

/** Columns of `inviteBlock`: time, item, lead, minutes, purpose. */
const columns = 5
const leadColumn = 2
const minutesColumn = 3

function placeOf(html: string, { texts }: ScannedHtml, mark: RegExp): number {
  for (const { from, to } of texts) {
    const at = html.slice(from, to).search(mark)
    if (at !== -1) return from + at
  }
  return -1
}

/** The whole number that a text begins with, in Latin or Arabic digits; null where it begins with none. */
function leadingNumber(text: string): number | null {
  const latin = text.replace(/[٠-٩]/g, (each) => String(each.charCodeAt(0) - 0x06_60))
  const found = /\d{1,4}/.exec(latin)
  return found === null ? null : Number(found[0])
}

/** The words of each cell of each row between two places, without spaces. */
function rowsBetween(html: string, { tags, texts }: ScannedHtml, from: number, to: number): string[][] {
  const rows: string[][] = []
  let cellFrom = -1
  // Both are in order: each text is looked at once, however broken the table is.
  let next = 0
  for (const tag of tags) {
    if (tag.from < from || tag.to > to) continue
    const isCell = tag.name === 'td' || tag.name === 'th'
    if (cellFrom !== -1 && (isCell || tag.name === 'tr' || tag.name === 'table')) {
      const inside: { from: number; to: number }[] = []
      for (let text = texts[next]; text !== undefined && text.from < tag.from; text = texts[next]) {
        if (text.from >= cellFrom) inside.push(text)
        next += 1
      }
      rows[rows.length - 1]?.push(seenText(html, inside))
      cellFrom = -1
    }
    if (tag.closing) continue
    if (tag.name === 'tr') rows.push([])
    if (isCell && rows.length > 0) cellFrom = tag.to
  }
  return rows
}

/**
 * The agenda between Weft's two lines in an invite's HTML: null where none stands there, 'unreadable' where one does
 * and cannot be read (people and mail programs rewrite it). It runs in Outlook's oldest script engine as well, so
 * nothing newer than ES2016 is called.
 */
export function readAgendaBlock(html: string): AgendaInInvite | 'unreadable' | null {
  const scanned = scanHtml(html)
  const from = placeOf(html, scanned, startMark)
  const to = placeOf(html, scanned, endMark)
  if (from === -1 && to === -1) return null
  if (from === -1 || to < from) return 'unreadable'
  const [, ...rows] = rowsBetween(html, scanned, from, to)
  if (rows.length === 0 || rows.some((each) => each.length !== columns)) return 'unreadable'
  return {
    items: rows.map((cells) => ({
      minutes: leadingNumber(cells[minutesColumn] ?? ''),
      hasLead: (cells[leadColumn] ?? '') !== '',
    })),
  }
}
