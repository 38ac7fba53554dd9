import { doing, type Asking } from '../asking.ts'
import { segment } from '../path.ts'
import { calendarScopes } from './event-at.ts'

/** Cancels a meeting or one occurrence for everybody, with a word to them. The organizer alone may; once is all. */
export function cancelEvent(eventId: string, comment: string): Asking<void> {
  return doing({
    method: 'POST',
    path: `/me/events/${segment(eventId)}/cancel`,
    body: { comment },
    service: 'outlook',
    // What is cancelled already is refused.
    repeat: 'conditional',
    scopes: calendarScopes,
  })
}
