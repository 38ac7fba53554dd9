import { GraphRefusal } from '../graph-error.ts'
import type { World } from '../world.ts'
import { dateOfDay, dayOf, localAt, msOf } from './calendar-time.ts'
import { placeOf } from './event-id.ts'
import type { EventContent, EventRow, OverlayRow } from './event-row.ts'
import { events, eventsOfMailbox, overlayOf, overlaysOf } from './event-row.ts'
import { daysOfSeries } from './recurrence.ts'

/** An event, a series, or one occurrence, as its mailbox sees it. */
export interface Seen {
  readonly row: EventRow
  readonly overlay: OverlayRow | undefined
  readonly type: 'singleInstance' | 'seriesMaster' | 'occurrence' | 'exception'
  readonly originalStartMs: number | null
  readonly content: EventContent
  readonly startMs: number
  readonly endMs: number
}

const dayMs = 86_400_000

/** The event itself: single, or the master of a series. */
export function wholeEvent(row: EventRow): Seen {
  return {
    row,
    overlay: undefined,
    type: row.recurrence === null ? 'singleInstance' : 'seriesMaster',
    originalStartMs: null,
    content: row.content,
    startMs: msOf(row.content.start),
    endMs: msOf(row.content.end),
  }
}

/** What of the event lies in the window: itself, or its occurrences with their differences. */
export function seenWithin(world: World, row: EventRow, fromMs: number, toMs: number): Seen[] {
  if (row.recurrence === null) {
    const whole = wholeEvent(row)
    return overlaps(whole, fromMs, toMs) ? [whole] : []
  }
  const differing = new Map(overlaysOf(world, row.key).map((overlay) => [overlay.originalStartMs, overlay]))
  const regular = originalStarts(row, fromMs - lengthOf(row) - dayMs, toMs)
    .filter((start) => !differing.has(start))
    .map((start) => occurrence(row, start, undefined))
  const changed = [...differing.values()]
    .filter((overlay) => !overlay.removed)
    .map((overlay) => occurrence(row, overlay.originalStartMs, overlay))
  return [...regular, ...changed].filter((seen) => overlaps(seen, fromMs, toMs))
}

export function seenInMailbox(world: World, mailboxId: string, fromMs: number, toMs: number): Seen[] {
  return eventsOfMailbox(world, mailboxId)
    .flatMap((row) => seenWithin(world, row, fromMs, toMs))
    .sort((left, right) => left.startMs - right.startMs)
}

function overlaps({ startMs, endMs }: Seen, fromMs: number, toMs: number): boolean {
  return startMs < toMs && (endMs > fromMs || startMs === fromMs)
}

function lengthOf({ content }: EventRow): number {
  return (dayOf(content.end.local) - dayOf(content.start.local) + 1) * dayMs
}

/** Starts of the series by its pattern alone, in [from, to). */
export function originalStarts(row: EventRow, fromMs: number, toMs: number): number[] {
  if (row.recurrence === null) return []
  const { start } = row.content
  const time = start.local.slice(10)
  const starts: number[] = []
  const firstDay = Math.floor(fromMs / dayMs) - 1
  for (const day of daysOfSeries(row.recurrence, Math.floor(toMs / dayMs) + 1)) {
    if (day < firstDay) continue
    const startMs = msOf({ local: dateOfDay(day) + time, zone: start.zone })
    if (startMs >= fromMs && startMs < toMs) starts.push(startMs)
  }
  return starts
}

// What only follows from answering an invitation does not make an occurrence an exception.
const harmless = new Set(['attendees', 'response', 'showAs'])

function occurrence(row: EventRow, originalStartMs: number, overlay: OverlayRow | undefined): Seen {
  const { start, end } = row.content
  const date = localAt(originalStartMs, start.zone).slice(0, 10)
  const endDate = dateOfDay(dayOf(date) + dayOf(end.local) - dayOf(start.local))
  const content = {
    ...row.content,
    start: { ...start, local: date + start.local.slice(10) },
    end: { ...end, local: endDate + end.local.slice(10) },
    ...overlay?.overrides,
  }
  const differs = Object.keys(overlay?.overrides ?? {}).some((name) => !harmless.has(name))
  return {
    row,
    overlay,
    type: differs ? 'exception' : 'occurrence',
    originalStartMs,
    content,
    startMs: msOf(content.start),
    endMs: msOf(content.end),
  }
}

/** The occurrence with that original start; undefined where the series has none there, or it was removed. */
export function occurrenceAt(world: World, row: EventRow, originalStartMs: number): Seen | undefined {
  if (!originalStarts(row, originalStartMs, originalStartMs + 1).includes(originalStartMs)) return undefined
  const overlay = overlayOf(world, row.key, originalStartMs)
  return overlay?.removed === true ? undefined : occurrence(row, originalStartMs, overlay)
}

/** By either kind of id; another mailbox's id is as unknown as one that never was. */
export function requireSeen(world: World, mailboxId: string, id: string): Seen {
  const place = placeOf(id)
  if (place === undefined) throw new GraphRefusal(400, 'ErrorInvalidIdMalformed', 'Id is malformed.')
  const row = events(world).get(place.key)
  const owned = row?.mailboxId === mailboxId ? row : undefined
  const seen =
    owned === undefined || place.originalStartMs === null
      ? owned && wholeEvent(owned)
      : occurrenceAt(world, owned, place.originalStartMs)
  if (seen === undefined) {
    throw new GraphRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.')
  }
  return seen
}
