import { sessionKey } from '#src/domain/session/session-key.ts'
import { threadOfJoinUrl, threadOfMeetingId } from '#src/domain/session/thread.ts'
import type { Attendee, CalendarEvent } from '#src/graph/calendar/calendar-event.ts'
import type { EventAt } from '#src/graph/calendar/event-at.ts'
import type { Place } from '#src/host/place.ts'

/** One occurrence of the council's meeting, as the person's own calendar shows it, or one that is shared with them. */
export interface Meeting {
  readonly thread: string
  readonly sessionKey: string
  readonly eventId: string
  /** Mail of the colleague in whose shared calendar the event is; absent for the person's own. */
  readonly calendarOf?: string
  readonly iCalUId: string
  readonly subject: string
  readonly startMs: number
  readonly endMs: number
  readonly organizerMail: string
  readonly isOrganizer: boolean
  readonly joinUrl: string
  readonly webLink: string
  readonly attendees: readonly Attendee[]
}

/** The thread of the place: the meeting's chat, else what the meeting's id says, else the channel of a channel meeting. */
export function threadOfPlace(place: Place): string | null {
  return (
    place.chatId ??
    (place.meetingId === null ? null : (threadOfMeetingId(place.meetingId) ?? place.channelId))
  )
}

/** Where the meeting's event is read and written. */
export function eventOf({ eventId, calendarOf }: Pick<Meeting, 'eventId' | 'calendarOf'>): EventAt {
  return calendarOf === undefined ? eventId : { id: eventId, owner: calendarOf }
}

/** Null for what is no online meeting, or was cancelled. */
export function meetingOf(event: CalendarEvent): Meeting | null {
  const thread = event.joinUrl === null ? null : threadOfJoinUrl(event.joinUrl)
  if (thread === null || event.joinUrl === null || event.isCancelled || event.kind === 'master') return null
  return {
    thread,
    sessionKey: sessionKey(thread, event.originalStart, 0),
    eventId: event.id,
    iCalUId: event.iCalUId,
    subject: event.subject,
    startMs: Date.parse(event.start),
    endMs: Date.parse(event.end),
    organizerMail: event.organizerMail,
    isOrganizer: event.isOrganizer,
    joinUrl: event.joinUrl,
    webLink: event.webLink,
    attendees: event.attendees,
  }
}
