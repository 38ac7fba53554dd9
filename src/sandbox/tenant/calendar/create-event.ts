import type { World } from '../world.ts'
import type { ZonedTime } from './calendar-time.ts'
import type { EventContent, EventRow, Extensions } from './event-row.ts'
import { events, nextSequence } from './event-row.ts'
import { outlookHtml } from './html-body.ts'
import { inviteAll } from './invite.ts'
import type { Mailbox } from './mailbox.ts'
import type { Recurrence } from './recurrence.ts'
import { firstDateOf } from './recurrence.ts'

export interface NewEvent {
  readonly mailbox: Mailbox
  readonly tenantId: string
  readonly content: Partial<EventContent> & { readonly start: ZonedTime; readonly end: ZonedTime }
  readonly recurrence?: Recurrence | null
  readonly transactionId?: string | null
  readonly extensions?: Extensions
  readonly calendarId?: string | undefined
  readonly properties?: EventRow['properties']
}

/** Writes an event into its organizer's calendar and a copy into everybody's who is invited. */
export function createEvent(world: World, event: NewEvent): EventRow {
  const { mailbox, recurrence = null } = event
  const sequence = nextSequence(world)
  const row: EventRow = {
    key: world.newGuid(),
    mailboxId: mailbox.id,
    ...(event.calendarId === undefined ? {} : { calendarId: event.calendarId }),
    ...(event.properties === undefined ? {} : { properties: event.properties }),
    meetingId: world.newGuid(),
    isOrganizer: true,
    organizer: { name: mailbox.name, address: mailbox.address },
    content: { ...usualContent(event.content), ...onFirstDay(event.content, recurrence) },
    recurrence,
    transactionId: event.transactionId ?? null,
    extensions: event.extensions ?? {},
    attachments: [],
    createdMs: world.now(),
    modifiedMs: world.now(),
    createdSequence: sequence,
    sequence,
  }
  events(world).set(row.key, row)
  inviteAll(world, row, event.tenantId)
  return row
}

function usualContent(content: NewEvent['content']): EventContent {
  return {
    subject: '',
    html: outlookHtml('html', ''),
    isAllDay: false,
    location: { displayName: '' },
    locations: [],
    attendees: [],
    importance: 'normal',
    sensitivity: 'normal',
    showAs: 'busy',
    categories: [],
    isReminderOn: true,
    reminderMinutesBeforeStart: 15,
    responseRequested: true,
    allowNewTimeProposals: true,
    hideAttendees: false,
    isCancelled: false,
    online: null,
    response: { response: 'organizer' },
    originalStartZone: content.start.zone,
    originalEndZone: content.end.zone,
    ...content,
  }
}

/** A series' own start is its first occurrence's, whatever day was written. */
function onFirstDay(
  { start, end }: NewEvent['content'],
  recurrence: Recurrence | null,
): Partial<EventContent> {
  if (recurrence === null) return {}
  const date = firstDateOf(recurrence)
  const days = Date.parse(`${end.local.slice(0, 10)}Z`) - Date.parse(`${start.local.slice(0, 10)}Z`)
  const endDate = new Date(Date.parse(`${date}T00:00:00Z`) + days).toISOString().slice(0, 10)
  return {
    start: { ...start, local: date + start.local.slice(10) },
    end: { ...end, local: endDate + end.local.slice(10) },
  }
}
