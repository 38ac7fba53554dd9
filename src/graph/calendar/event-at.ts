import { segment } from '../path.ts'
import { sharedCalendarScopes } from '../scopes.ts'

/** An event in the calendar of a colleague who shares it: ids are another one in each mailbox. */
export interface EventInCalendar {
  readonly id: string
  /** Mail address of whose calendar it is. */
  readonly owner: string
}

/** An event by its id in the person's own mailbox, or where somebody shares theirs. */
export type EventAt = string | EventInCalendar

/** Path of the event, without a query. */
export function eventPath(at: EventAt): string {
  return typeof at === 'string'
    ? `/me/events/${segment(at)}`
    : `/users/${segment(at.owner)}/events/${segment(at.id)}`
}

/** For what is in the person's own mailbox. */
export const calendarScopes: readonly string[] = ['Calendars.ReadWrite']
// Read too: a delegate who may only look is told so by the calendar, not by a second consent.
const sharedScopes: readonly string[] = sharedCalendarScopes

export function eventScopes(at: EventAt): readonly string[] {
  return typeof at === 'string' ? calendarScopes : sharedScopes
}
