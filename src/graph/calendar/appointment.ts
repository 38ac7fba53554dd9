import { ask, asking, type Asking } from '../asking.ts'
import { Stale } from '../failures.ts'
import type { GraphClient } from '../graph-client.ts'
import { calendarEvent, eventSchema, type CalendarEvent } from './calendar-event.ts'
import { eventPath, eventScopes, type EventAt } from './event-at.ts'
import { eventBody } from './events.ts'

function changing(at: EventAt, body: object, eTag: string | null): Asking<CalendarEvent> {
  return asking(
    {
      method: 'PATCH',
      path: eventPath(at),
      headers: { Prefer: 'outlook.timezone="UTC"', ...(eTag === null ? {} : { 'If-Match': eTag }) },
      body,
      service: 'outlook',
      // Without a version, the same change twice leaves the same.
      repeat: eTag === null ? 'keyed' : 'conditional',
      scopes: eventScopes(at),
    },
    eventSchema,
    calendarEvent,
  )
}

/** Makes an appointment a Teams meeting, for good: it cannot be unmade by its flag. One that is one stays as it is. */
export function makeTeamsMeeting(eventId: string): Asking<CalendarEvent> {
  return changing(eventId, { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' }, null)
}

/** People edit an invite once or twice while somebody is added to it, not for ever. */
const attempts = 4

/**
 * Invites further people; who is invited already stays as they are, and only the new ones get mail. Only the
 * organizer's change reaches anybody: for others nothing is done and the answer is false. Throws a `GraphFailure`.
 */
export async function inviteMore(
  graph: GraphClient,
  at: EventAt,
  people: readonly { readonly mail: string; readonly name: string }[],
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const event = await ask(graph, eventBody(at))
    if (!event.isOrganizer) return false
    const there = new Set(event.attendees.map((each) => each.mail.toLowerCase()))
    const added = people.filter((each) => !there.has(each.mail.toLowerCase()))
    if (added.length === 0) return true
    const attendees = [
      ...event.attendees,
      ...added.map((each) => ({ ...each, kind: 'required' as const })),
    ].map(({ mail, name, kind }) => ({ emailAddress: { address: mail, name }, type: kind }))
    try {
      await ask(graph, changing(at, { attendees }, event.eTag))
      return true
    } catch (failure) {
      if (!(failure instanceof Stale) || attempt === attempts) throw failure
    }
  }
}
