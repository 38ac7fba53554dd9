import type { World } from '../world.ts'
import { applyChange, removeSeen } from './change-event.ts'
import { msOf, zonedTime } from './calendar-time.ts'
import { createEvent } from './create-event.ts'
import { eventId } from './event-id.ts'
import type { Answer, EventContent, EventRow, OnlineRow } from './event-row.ts'
import { copiesOfMeeting, storeEvent } from './event-row.ts'
import { outlookHtml } from './html-body.ts'
import { newChannelMeeting, newMeeting, withJoinBlock } from './join-meeting.ts'
import { groupMailbox, personMailbox } from './mailbox.ts'
import type { Recurrence } from './recurrence.ts'
import { occurrenceAt } from './seen-event.ts'
import { windowsZoneOf } from '#src/graph/calendar/outlook-zones.ts'

export interface SeedEvent {
  readonly organizerId: string
  readonly attendeeIds?: readonly string[]
  readonly tenantId: string
  /** IANA zone of the times below. */
  readonly zone: string
  /** Wall clock such as `2026-11-24T09:00`. */
  readonly start: string
  readonly minutes: number
  readonly subject: string
  /** Inside of the body. */
  readonly html?: string
  readonly place?: string
  readonly recurrence?: Recurrence
  /** A Teams meeting, with a chat of its own. */
  readonly online?: boolean
  /** The meeting of a channel: it lives in the group's calendar and in those of the attendees named. */
  readonly channel?: { readonly groupId: string; readonly channelId: string }
  readonly showAs?: EventContent['showAs']
  /** What attendees have answered; the others have not. */
  readonly answers?: Readonly<Record<string, 'accepted' | 'tentativelyAccepted'>>
}

export interface SeededEvent {
  readonly meetingId: string
  /** Of the meeting's chat or channel; null without an online meeting. */
  readonly threadId: string | null
  readonly joinUrl: string | null
  /** The immutable id of the event (of a series, its master) in each mailbox that has it. */
  readonly eventIds: Readonly<Record<string, string>>
}

/** Writes an event with its copies, without checking rights. */
export function seedEvent(world: World, event: SeedEvent): SeededEvent {
  const zone = windowsZoneOf(event.zone)
  const start = zonedTime(event.start, zone)
  const end = zonedTime(endOf(start.local, event.minutes), zone)
  const online = onlineOf(world, event)
  const html = outlookHtml('html', event.html ?? '')
  const row = createEvent(world, {
    mailbox: event.channel
      ? groupMailbox(world, event.channel.groupId)
      : personMailbox(world, event.organizerId),
    tenantId: event.tenantId,
    recurrence: event.recurrence ?? null,
    content: {
      start,
      end,
      subject: event.subject,
      html: online === null ? html : withJoinBlock(html, online),
      online,
      location: { displayName: event.place ?? '' },
      locations: event.place === undefined ? [] : [{ displayName: event.place }],
      attendees: (event.attendeeIds ?? []).map((userId) => {
        const { name, address } = personMailbox(world, userId)
        const answer = event.answers?.[userId]
        return { name, address, type: 'required', status: statusOf(world, answer ?? 'none') }
      }),
      ...(event.showAs === undefined ? {} : { showAs: event.showAs }),
    },
  })
  for (const copy of copiesOfMeeting(world, row.meetingId)) {
    const answer = event.answers?.[copy.mailboxId]
    if (answer === undefined || copy.isOrganizer) continue
    const showAs = answer === 'accepted' ? 'busy' : 'tentative'
    storeEvent(world, { ...copy, content: { ...copy.content, showAs, response: statusOf(world, answer) } })
  }
  return seeded(world, row)
}

function statusOf(world: World, answer: Answer): EventContent['response'] {
  return answer === 'none' ? { response: 'none' } : { response: answer, atMs: world.now() }
}

function onlineOf(world: World, { online, channel, tenantId, organizerId }: SeedEvent): OnlineRow | null {
  if (channel !== undefined) return newChannelMeeting(world, tenantId, organizerId, channel.channelId)
  return online === true ? newMeeting(world, tenantId, organizerId) : null
}

function endOf(local: string, minutes: number): string {
  return new Date(Date.parse(`${local}Z`) + minutes * 60_000).toISOString().slice(0, 19)
}

export interface SeedSeries extends Omit<SeedEvent, 'recurrence' | 'online'> {
  /** Every so many weeks, on the weekday of `start`; 1 where left out. */
  readonly everyWeeks?: number
  /** ISO date of the last day; none where left out. */
  readonly until?: string
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/** A weekly series of Teams meetings: one thread for all of its occurrences. */
export function seedMeetingSeries(world: World, series: SeedSeries): SeededEvent {
  const { everyWeeks = 1, until, ...event } = series
  const startDate = event.start.slice(0, 10)
  const day = weekdays[new Date(`${startDate}T00:00:00Z`).getUTCDay()] ?? 'monday'
  return seedEvent(world, {
    ...event,
    online: true,
    recurrence: {
      pattern: {
        type: 'weekly',
        interval: everyWeeks,
        month: 0,
        dayOfMonth: 0,
        daysOfWeek: [day],
        firstDayOfWeek: 'sunday',
        index: 'first',
      },
      range: {
        type: until === undefined ? 'noEnd' : 'endDate',
        startDate,
        endDate: until ?? null,
        recurrenceTimeZone: windowsZoneOf(event.zone),
        numberOfOccurrences: 0,
      },
    },
  })
}

function organizerRow(world: World, meetingId: string): EventRow {
  const row = copiesOfMeeting(world, meetingId).find((copy) => copy.isOrganizer)
  if (row === undefined) throw new Error(`No meeting ${meetingId} was seeded.`)
  return row
}

/** Moves or renames one occurrence for everybody: an exception. Times are wall clock in the series' zone. */
export function seedException(
  world: World,
  exception: {
    readonly meetingId: string
    readonly originalStart: string
    readonly start?: string
    readonly minutes?: number
    readonly subject?: string
  },
): void {
  const row = organizerRow(world, exception.meetingId)
  const { zone } = row.content.start
  const seen = occurrenceAt(world, row, msOf(zonedTime(exception.originalStart, zone)))
  if (seen === undefined) throw new Error(`The series has no occurrence at ${exception.originalStart}.`)
  const start = exception.start === undefined ? seen.content.start : zonedTime(exception.start, zone)
  const minutes = exception.minutes ?? (seen.endMs - seen.startMs) / 60_000
  const content = {
    start,
    end: zonedTime(endOf(start.local, minutes), zone),
    ...(exception.subject === undefined ? {} : { subject: exception.subject }),
  }
  applyChange(world, seen, { content, recurrence: undefined }, '')
}

/** Cancels one occurrence for everybody. */
export function seedCancellation(world: World, meetingId: string, originalStart: string): void {
  const row = organizerRow(world, meetingId)
  const seen = occurrenceAt(world, row, msOf(zonedTime(originalStart, row.content.start.zone)))
  if (seen !== undefined) removeSeen(world, seen)
}

function seeded(world: World, row: EventRow): SeededEvent {
  const { online } = row.content
  const ids = copiesOfMeeting(world, row.meetingId).map(({ mailboxId, key }) => [
    mailboxId,
    eventId({ key, originalStartMs: null }, true),
  ])
  return {
    meetingId: row.meetingId,
    threadId: online?.threadId ?? null,
    joinUrl: online?.joinUrl ?? null,
    eventIds: Object.fromEntries(ids),
  }
}
