import { ask } from '#src/graph/asking.ts'
import { makeTeamsMeeting } from '#src/graph/calendar/appointment.ts'
import { eventBody, type EventWithBody } from '#src/graph/calendar/events.ts'
import { NotFound, Offline } from '#src/graph/failures.ts'
import { OutlookRefused, type OutlookForm } from '#src/host/outlook-form.ts'
import type { SignedIn } from '../wiring/connection.ts'

/** Outlook saved it, and Microsoft 365 does not show it yet: with a cached mailbox that takes a moment. */
export type SaveTrouble = 'save-refused' | 'not-yet' | 'offline' | 'other'

const looks = 6
const betweenMs = 1_500

async function eventThere(person: SignedIn, eventId: string): Promise<EventWithBody | null> {
  for (let look = 1; look <= looks; look += 1) {
    try {
      return await ask(person.graph, eventBody(eventId))
    } catch (failure) {
      if (!(failure instanceof NotFound)) throw failure
      await new Promise((resolve) => setTimeout(resolve, betweenMs))
    }
  }
  return null
}

/**
 * Brings an appointment so far that it can have a session: saved, and a Teams meeting. Each step that is done already is
 * left as it is, so that it may be pressed again after any failure.
 */
export async function saveAppointment(
  person: SignedIn,
  form: OutlookForm | null,
  eventId: string | null,
): Promise<SaveTrouble | null> {
  try {
    const saved = eventId ?? (await form?.save?.())
    if (saved === undefined) return 'save-refused'
    const event = await eventThere(person, saved)
    if (event === null) return 'not-yet'
    if (event.joinUrl === null) await ask(person.graph, makeTeamsMeeting(saved))
    return null
  } catch (failure) {
    if (failure instanceof OutlookRefused) return 'save-refused'
    return failure instanceof Offline ? 'offline' : 'other'
  }
}
