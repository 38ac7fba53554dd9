import * as v from 'valibot'
import { asking, type Asking } from '../asking.ts'
import type { GraphCall } from '../graph-client.ts'
import { askingPage } from '../paging.ts'
import { query } from '../path.ts'
import { calendarScopes, eventPath, eventScopes, type EventAt } from './event-at.ts'
import { calendarEvent, eventFields, eventSchema, type CalendarEvent } from './calendar-event.ts'

function eventRead(
  path: string,
  prefer: readonly string[] = [],
  scopes: readonly string[] = calendarScopes,
): GraphCall {
  return {
    method: 'GET',
    path,
    headers: { Prefer: ['outlook.timezone="UTC"', ...prefer].join(', ') },
    service: 'outlook',
    repeat: 'read',
    scopes,
  }
}

/** Events and single occurrences that touch the span; bounds are ISO instants with their offset. */
export function calendarView(from: string, to: string) {
  const asked = query({ startDateTime: from, endDateTime: to, $select: eventFields, $top: 100 })
  return askingPage(eventRead(`/me/calendarView${asked}`), eventSchema, calendarEvent)
}

export interface EventWithBody extends CalendarEvent {
  /** The body; text where text was asked for. */
  readonly html: string
  /** For `If-Match`; null where the answer leaves it out. */
  readonly eTag: string | null
}

const withBody = v.object({
  ...eventSchema.entries,
  '@odata.etag': v.optional(v.string()),
  body: v.optional(
    v.nullable(
      v.object({ content: v.optional(v.nullable(v.string())), contentType: v.optional(v.string()) }),
    ),
  ),
})
const eventWithBody = (wire: v.InferOutput<typeof withBody>): EventWithBody => ({
  ...calendarEvent(wire),
  html: wire.body?.content ?? '',
  eTag: wire['@odata.etag'] ?? null,
})

export type BodyFormat = 'html' | 'text'

/** The event with its whole body, as HTML or, where its organizer keeps it so, as text. */
export function eventBody(at: EventAt, format: BodyFormat = 'html'): Asking<EventWithBody> {
  return asking(
    eventRead(
      `${eventPath(at)}?$select=${eventFields},body`,
      [`outlook.body-content-type="${format}"`],
      eventScopes(at),
    ),
    withBody,
    eventWithBody,
  )
}

/**
 * Writes the body alone, if the event is still the version that was seen. Only ever with the join block in it: see
 * `putOnInvite`. Throws `Stale`.
 */
export function patchBody(
  at: EventAt,
  content: string,
  eTag: string | null,
  format: BodyFormat = 'html',
): Asking<EventWithBody> {
  return asking(
    {
      method: 'PATCH',
      path: eventPath(at),
      headers: {
        Prefer: `outlook.timezone="UTC", outlook.body-content-type="${format}"`,
        ...(eTag === null ? {} : { 'If-Match': eTag }),
      },
      body: { body: { contentType: format, content } },
      service: 'outlook',
      // The same body twice is the same body.
      repeat: 'keyed',
      scopes: eventScopes(at),
    },
    withBody,
    eventWithBody,
  )
}
