import { badRequest } from '../graph-error.ts'
import type { World } from '../world.ts'
import { dayOf, localAt } from './calendar-time.ts'
import type { EventContent, EventRow } from './event-row.ts'
import {
  copiesOfMeeting,
  overlayOf,
  overlays,
  overlaysOf,
  removeEvent,
  storeEvent,
  storeOverlay,
} from './event-row.ts'
import { cancelled, cancelUninvited, inviteAll, sharedPart } from './invite.ts'
import type { Recurrence } from './recurrence.ts'
import type { Seen } from './seen-event.ts'
import { occurrenceAt, originalStarts } from './seen-event.ts'

export interface Change {
  readonly content: Partial<EventContent>
  readonly recurrence: Recurrence | null | undefined
}

/**
 * Writes a change into the mailbox it was made in; the organizer's also into every copy. Anybody else's change stays
 * in their own copy (facts: graph.md section 6, "who may change it").
 */
export function applyChange(world: World, seen: Seen, change: Change, tenantId: string): void {
  const moved = movesTime(seen, change)
  const asked = moved && seen.row.isOrganizer ? askedAgain(seen.content, change) : change
  const row = write(world, seen.row, seen.originalStartMs, asked, moved)
  if (!row.isOrganizer) return
  const shared = sharedPart(asked.content)
  const anew: Partial<EventContent> = moved
    ? { response: { response: 'notResponded' }, showAs: 'tentative' }
    : {}
  for (const copy of copiesOfMeeting(world, row.meetingId)) {
    if (copy.key === row.key) continue
    const content = { ...shared, ...anew }
    write(world, copy, seen.originalStartMs, { content, recurrence: asked.recurrence }, moved)
  }
  if (seen.originalStartMs === null && asked.content.attendees !== undefined) cancelUninvited(world, row)
  if (seen.originalStartMs === null) inviteAll(world, row, tenantId)
}

function movesTime(seen: Seen, { content, recurrence }: Change): boolean {
  const differs = (['start', 'end'] as const).some((name) => {
    const sent = content[name]
    return sent !== undefined && JSON.stringify(sent) !== JSON.stringify(seen.content[name])
  })
  if (recurrence === undefined || seen.originalStartMs !== null) return differs
  return differs || JSON.stringify(recurrence) !== JSON.stringify(seen.row.recurrence)
}

/** A new time asks everybody again. */
function askedAgain(before: EventContent, change: Change): Change {
  const attendees = (change.content.attendees ?? before.attendees).map((each) => ({
    ...each,
    status: { response: 'none' as const },
  }))
  return { ...change, content: { ...change.content, attendees } }
}

function write(
  world: World,
  row: EventRow,
  originalStartMs: number | null,
  { content, recurrence }: Change,
  moved: boolean,
): EventRow {
  if (originalStartMs !== null) {
    if (row.recurrence !== null) storeOverlay(world, row.key, originalStartMs, { overrides: content })
    return row
  }
  // A series that moves begins anew: what single occurrences differed in is gone.
  if (moved) {
    for (const overlay of overlaysOf(world, row.key))
      overlays(world).delete(`${row.key}|${overlay.originalStartMs}`)
  }
  return storeEvent(world, {
    ...row,
    content: { ...row.content, ...content },
    recurrence: recurrence === undefined ? row.recurrence : recurrence,
  })
}

/** An occurrence stays between its neighbours' days (contrib: event-update, ErrorOccurrenceCrossingBoundary). */
export function refuseCrossing(world: World, seen: Seen, startMs: number): void {
  const { row, originalStartMs } = seen
  if (originalStartMs === null) return
  const { zone } = row.content.start
  const day = (ms: number) => dayOf(localAt(ms, zone))
  const reach = 800 * 86_400_000
  const before = lastSeen(world, row, originalStarts(row, originalStartMs - reach, originalStartMs).reverse())
  const after = lastSeen(world, row, originalStarts(row, originalStartMs + 1, originalStartMs + reach))
  if (
    (before !== undefined && day(startMs) <= day(before)) ||
    (after !== undefined && day(startMs) >= day(after))
  ) {
    throw badRequest(
      'Modified occurrence is crossing or overlapping adjacent occurrence.',
      'ErrorOccurrenceCrossingBoundary',
    )
  }
}

function lastSeen(world: World, row: EventRow, starts: readonly number[]): number | undefined {
  for (const start of starts) {
    const seen = occurrenceAt(world, row, start)
    if (seen !== undefined) return seen.startMs
  }
  return undefined
}

/** Takes an event or one occurrence out of a calendar; the organizer's removal cancels it for the others. */
export function removeSeen(world: World, seen: Seen): void {
  const { row, originalStartMs } = seen
  takeOut(world, row, originalStartMs)
  if (!row.isOrganizer) return
  for (const copy of copiesOfMeeting(world, row.meetingId)) {
    if (copy.key === row.key) continue
    if (originalStartMs === null) {
      storeEvent(world, { ...copy, content: { ...copy.content, ...cancelled(copy.content) } })
    } else if (overlayOf(world, copy.key, originalStartMs)?.removed !== true) {
      const content = occurrenceAt(world, copy, originalStartMs)?.content ?? copy.content
      storeOverlay(world, copy.key, originalStartMs, { overrides: cancelled(content) })
    }
  }
}

/** Takes it out of this calendar alone. */
export function takeOut(world: World, row: EventRow, originalStartMs: number | null): void {
  if (originalStartMs === null) removeEvent(world, row)
  else storeOverlay(world, row.key, originalStartMs, { removed: true })
}
