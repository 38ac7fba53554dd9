import * as v from 'valibot'
import {
  patternedRecurrenceSchema,
  type PatternedRecurrence,
} from '#src/domain/rituals/patterned-recurrence.ts'
import { asking, type Asking } from '../asking.ts'
import { segment } from '../path.ts'
import { calendarEvent, eventFields, eventSchema, type CalendarEvent } from './calendar-event.ts'
import { calendarScopes } from './event-at.ts'
import { ianaZoneOf } from './outlook-zones.ts'

/** A wall clock and the zone in which it is read: `2026-12-14T09:00:00`, IANA. */
export interface WallClock {
  readonly dateTime: string
  readonly timeZone: string
}

export interface Invited {
  readonly mail: string
  readonly name: string
}

export interface NewSeries {
  readonly subject: string
  readonly html: string
  readonly start: WallClock
  readonly end: WallClock
  readonly recurrence: PatternedRecurrence
  readonly attendees: readonly Invited[]
  /** The same id twice makes one series. */
  readonly transactionId: string
}

/** A series with its rhythm, as its own mailbox has it. */
export interface SeriesMaster extends CalendarEvent {
  readonly organizerName: string
  /** Null for what is no series (any more), and for a rhythm that cannot be read. */
  readonly recurrence: PatternedRecurrence | null
  /** IANA zone in which it was made; null where Outlook's name for it is not known. */
  readonly zone: string | null
  /** For `If-Match`; null where the answer leaves it out. */
  readonly eTag: string | null
}

const masterSchema = v.object({
  ...eventSchema.entries,
  '@odata.etag': v.optional(v.string()),
  recurrence: v.optional(v.nullable(v.fallback(v.nullable(patternedRecurrenceSchema), null))),
  originalStartTimeZone: v.optional(v.nullable(v.string())),
})
const fields = `${eventFields},recurrence,originalStartTimeZone`
const prefer = { Prefer: 'outlook.timezone="UTC"' }

function master(wire: v.InferOutput<typeof masterSchema>): SeriesMaster {
  const zone = wire.recurrence?.range.recurrenceTimeZone || wire.originalStartTimeZone
  return {
    ...calendarEvent(wire),
    organizerName: wire.organizer?.emailAddress?.name ?? '',
    recurrence: wire.recurrence ?? null,
    zone: zone ? (ianaZoneOf(zone) ?? null) : null,
    eTag: wire['@odata.etag'] ?? null,
  }
}

/**
 * A Teams meeting in the signed-in person's calendar, with its invitations, which go out at once. May be repeated: its
 * `transactionId` answers with the series that is there.
 */
export function createSeries(series: NewSeries): Asking<SeriesMaster> {
  return asking(
    {
      method: 'POST',
      path: '/me/events',
      headers: prefer,
      body: {
        subject: series.subject,
        body: { contentType: 'html', content: series.html },
        start: series.start,
        end: series.end,
        recurrence: series.recurrence,
        attendees: attendeesOf(series.attendees),
        isOnlineMeeting: true,
        onlineMeetingProvider: 'teamsForBusiness',
        transactionId: series.transactionId,
      },
      service: 'outlook',
      repeat: 'keyed',
      scopes: calendarScopes,
    },
    masterSchema,
    master,
  )
}

function attendeesOf(invited: readonly Invited[]) {
  return invited.map(({ mail, name }) => ({ emailAddress: { address: mail, name }, type: 'required' }))
}

/** The master of a series, or one event, in the signed-in person's mailbox. Throws `NotFound`. */
export function seriesMaster(eventId: string): Asking<SeriesMaster> {
  return asking(
    {
      method: 'GET',
      path: `/me/events/${segment(eventId)}?$select=${fields}`,
      headers: prefer,
      service: 'outlook',
      repeat: 'read',
      scopes: calendarScopes,
    },
    masterSchema,
    master,
  )
}

/** What of an event changes; whatever is left out stays. */
export interface EventChange {
  readonly subject?: string
  readonly start?: WallClock
  readonly end?: WallClock
  readonly recurrence?: PatternedRecurrence
  readonly attendees?: readonly Invited[]
}

/**
 * Changes a series or one of its occurrences, if it is still the version that was seen. Only the organizer's change
 * reaches the others, who get mail about it. Throws `Stale`, and `Refused` where an occurrence would pass its neighbour.
 */
export function changeEvent(eventId: string, change: EventChange, eTag: string | null): Asking<SeriesMaster> {
  const { attendees, ...rest } = change
  return asking(
    {
      method: 'PATCH',
      path: `/me/events/${segment(eventId)}`,
      headers: { ...prefer, ...(eTag === null ? {} : { 'If-Match': eTag }) },
      body: { ...rest, ...(attendees === undefined ? {} : { attendees: attendeesOf(attendees) }) },
      service: 'outlook',
      // Without a version, the same change twice leaves the same.
      repeat: eTag === null ? 'keyed' : 'conditional',
      scopes: calendarScopes,
    },
    masterSchema,
    master,
  )
}
