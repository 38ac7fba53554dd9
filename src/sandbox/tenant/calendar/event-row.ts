import type { World } from '../world.ts'
import type { ZonedTime } from './calendar-time.ts'
import type { Recurrence } from './recurrence.ts'

export type Answer = 'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded'

export interface ResponseRow {
  readonly response: Answer
  /** Undefined is Outlook's year 1. */
  readonly atMs?: number
}

export interface AttendeeRow {
  readonly address: string
  readonly name: string
  readonly type: 'required' | 'optional' | 'resource'
  readonly status: ResponseRow
  /** The other time that the attendee asked for. */
  readonly proposed?: { readonly start: ZonedTime; readonly end: ZonedTime }
}

export interface OnlineRow {
  readonly threadId: string
  readonly joinUrl: string
  readonly conferenceId: string
}

export interface PlaceRow {
  readonly displayName: string
  readonly [property: string]: unknown
}

/** What an event says; an occurrence that differs says only the difference. */
export interface EventContent {
  readonly subject: string
  /** As Outlook keeps it: a whole HTML document. */
  readonly html: string
  /** Written as plain text last: what a mailbox calls the native body. */
  readonly isText?: boolean
  readonly start: ZonedTime
  readonly end: ZonedTime
  readonly isAllDay: boolean
  readonly location: PlaceRow
  readonly locations: readonly PlaceRow[]
  readonly attendees: readonly AttendeeRow[]
  readonly importance: 'low' | 'normal' | 'high'
  readonly sensitivity: 'normal' | 'personal' | 'private' | 'confidential'
  readonly showAs: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown'
  readonly categories: readonly string[]
  readonly isReminderOn: boolean
  readonly reminderMinutesBeforeStart: number
  readonly responseRequested: boolean
  readonly allowNewTimeProposals: boolean
  readonly hideAttendees: boolean
  readonly isCancelled: boolean
  readonly online: OnlineRow | null
  /** Online by its flag alone: the mailbox has no provider that could make the meeting. */
  readonly flaggedOnline?: boolean
  readonly response: ResponseRow
  readonly originalStartZone: string
  readonly originalEndZone: string
}

export interface AttachmentRow {
  readonly id: string
  /** A file where it is left out. */
  readonly kind?: 'file' | 'item' | 'reference'
  readonly name: string
  readonly contentType: string | null
  /** Of a file; empty for the other kinds. */
  readonly contentBytes: string
  readonly contentId?: string | null
  /** The attached event or message, as it was sent. */
  readonly item?: Readonly<Record<string, unknown>>
  readonly size: number
  readonly isInline: boolean
  readonly modifiedMs: number
}

export type Extensions = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** What hangs on one event or one occurrence in one mailbox. */
interface Own {
  readonly extensions: Extensions
  readonly attachments: readonly AttachmentRow[]
  readonly modifiedMs: number
  /** Counts every write of the tenant's calendars; change keys and delta tokens hold it. */
  readonly sequence: number
}

/** A single event or a series in one mailbox: each attendee has a row of their own with the same meeting. */
export interface EventRow extends Own {
  readonly key: string
  /** A person's id, or a group's id for its calendar. */
  readonly mailboxId: string
  /** One of the mailbox's further calendars; its default one where it is left out. */
  readonly calendarId?: string
  /** MAPI properties that apps set, by id: a text, or several. */
  readonly properties?: Readonly<Record<string, string | readonly string[]>>
  readonly meetingId: string
  readonly isOrganizer: boolean
  readonly organizer: { readonly name: string; readonly address: string }
  readonly content: EventContent
  readonly recurrence: Recurrence | null
  readonly transactionId: string | null
  readonly createdMs: number
  readonly createdSequence: number
}

/** How one occurrence differs from its series in one mailbox. */
export interface OverlayRow extends Own {
  readonly eventKey: string
  readonly originalStartMs: number
  readonly overrides: Partial<EventContent>
  /** Gone from this calendar. */
  readonly removed: boolean
}

/** A row that is gone, for delta. */
export interface TombstoneRow {
  readonly row: EventRow
  readonly sequence: number
}

export function events(world: World): Map<string, EventRow> {
  return world.table<EventRow>('calendar.events')
}

export function overlays(world: World): Map<string, OverlayRow> {
  return world.table<OverlayRow>('calendar.overlays')
}

export function tombstones(world: World): Map<string, TombstoneRow> {
  return world.table<TombstoneRow>('calendar.tombstones')
}

export function eventsOfMailbox(world: World, mailboxId: string): EventRow[] {
  return [...events(world).values()].filter((row) => row.mailboxId === mailboxId)
}

export function copiesOfMeeting(world: World, meetingId: string): EventRow[] {
  return [...events(world).values()].filter((row) => row.meetingId === meetingId)
}

export function overlayOf(world: World, eventKey: string, originalStartMs: number): OverlayRow | undefined {
  return overlays(world).get(`${eventKey}|${originalStartMs}`)
}

export function overlaysOf(world: World, eventKey: string): OverlayRow[] {
  return [...overlays(world).values()].filter((overlay) => overlay.eventKey === eventKey)
}

export function nextSequence(world: World): number {
  return world.next('calendar.sequence')
}

/** Writes the event with a new version. */
export function storeEvent(world: World, row: EventRow): EventRow {
  const stored = { ...row, modifiedMs: world.now(), sequence: nextSequence(world) }
  events(world).set(stored.key, stored)
  return stored
}

/** Merges into what the occurrence differs in, with a new version. */
export function storeOverlay(
  world: World,
  eventKey: string,
  originalStartMs: number,
  change: Partial<Pick<OverlayRow, 'overrides' | 'removed' | 'extensions' | 'attachments'>>,
): OverlayRow {
  const before = overlayOf(world, eventKey, originalStartMs)
  const stored: OverlayRow = {
    eventKey,
    originalStartMs,
    removed: change.removed ?? before?.removed ?? false,
    extensions: change.extensions ?? before?.extensions ?? {},
    attachments: change.attachments ?? before?.attachments ?? [],
    overrides: { ...before?.overrides, ...change.overrides },
    modifiedMs: world.now(),
    sequence: nextSequence(world),
  }
  overlays(world).set(`${eventKey}|${originalStartMs}`, stored)
  return stored
}

/** Takes the event and all its occurrences out of its calendar; delta remembers it. */
export function removeEvent(world: World, row: EventRow): void {
  for (const overlay of overlaysOf(world, row.key)) {
    overlays(world).delete(`${overlay.eventKey}|${overlay.originalStartMs}`)
  }
  events(world).delete(row.key)
  tombstones(world).set(row.key, { row, sequence: nextSequence(world) })
}
