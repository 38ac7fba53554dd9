import { ask } from '#src/graph/asking.ts'
import { eventBody, type EventWithBody } from '#src/graph/calendar/events.ts'
import { AccessDenied, NotFound } from '#src/graph/failures.ts'
import { sharedCalendar } from '#src/host/outlook-form.ts'
import type { SignedIn } from '../wiring/connection.ts'
import type { Shared } from './find-appointment.ts'
import { office } from './open-outlook.ts'

/**
 * A delegate's appointment as it stands in its owner's calendar, or why Weft can do nothing there. Throws Graph's other
 * failures.
 */
export async function readShared(
  person: SignedIn,
  eventId: string | null,
): Promise<Shared | { readonly event: EventWithBody; readonly calendarOf: string }> {
  const shared = await sharedCalendar(office())
  if (shared === null) return { kind: 'shared', owner: null, why: 'owner-unknown' }
  const { owner, mayEdit } = shared
  if (eventId === null) return { kind: 'shared', owner, why: 'not-saved' }
  if (!mayEdit) return { kind: 'shared', owner, why: 'may-not-edit' }
  try {
    return { event: await ask(person.graph, eventBody({ id: eventId, owner })), calendarOf: owner }
  } catch (failure) {
    if (failure instanceof AccessDenied || failure instanceof NotFound)
      return { kind: 'shared', owner, why: 'no-access' }
    throw failure
  }
}
