import * as v from 'valibot'

/** An attendee's answer in our words. */
export type Response = 'accepted' | 'tentative' | 'declined' | 'organizer' | 'none'

export interface Attendee {
  readonly mail: string
  readonly name: string
  readonly response: Response
  readonly kind: 'required' | 'optional' | 'resource'
}

/** One event or occurrence of the signed-in person's own calendar; ids belong to this mailbox alone. */
export interface CalendarEvent {
  readonly id: string
  readonly iCalUId: string
  readonly seriesMasterId: string | null
  readonly kind: 'single' | 'occurrence' | 'exception' | 'master'
  readonly subject: string
  /** ISO instants, UTC. */
  readonly start: string
  readonly end: string
  /** Where an occurrence stood before anybody moved it; the start where it never moved. */
  readonly originalStart: string
  readonly isCancelled: boolean
  readonly isOnlineMeeting: boolean
  readonly joinUrl: string | null
  readonly organizerMail: string
  readonly isOrganizer: boolean
  readonly webLink: string
  readonly attendees: readonly Attendee[]
}

const mailbox = v.optional(
  v.nullable(
    v.object({
      emailAddress: v.optional(
        v.nullable(
          v.object({ address: v.optional(v.nullable(v.string())), name: v.optional(v.nullable(v.string())) }),
        ),
      ),
    }),
  ),
)
const moment = v.object({ dateTime: v.string(), timeZone: v.optional(v.nullable(v.string())) })

export const eventSchema = v.object({
  id: v.string(),
  iCalUId: v.optional(v.nullable(v.string())),
  seriesMasterId: v.optional(v.nullable(v.string())),
  type: v.optional(v.nullable(v.string())),
  subject: v.optional(v.nullable(v.string())),
  start: moment,
  end: moment,
  originalStart: v.optional(v.nullable(v.string())),
  isCancelled: v.optional(v.nullable(v.boolean())),
  isOnlineMeeting: v.optional(v.nullable(v.boolean())),
  onlineMeeting: v.optional(v.nullable(v.object({ joinUrl: v.optional(v.nullable(v.string())) }))),
  organizer: mailbox,
  isOrganizer: v.optional(v.nullable(v.boolean())),
  webLink: v.optional(v.nullable(v.string())),
  attendees: v.optional(
    v.nullable(
      v.array(
        v.object({
          ...v.unwrap(v.unwrap(mailbox)).entries,
          type: v.optional(v.nullable(v.string())),
          status: v.optional(v.nullable(v.object({ response: v.optional(v.nullable(v.string())) }))),
        }),
      ),
    ),
  ),
})

/** Without `isOnlineMeeting`, `onlineMeeting` comes back null; filtering by it is refused. */
export const eventFields =
  'id,iCalUId,seriesMasterId,type,subject,start,end,originalStart,isCancelled,isOnlineMeeting,onlineMeeting,organizer,isOrganizer,webLink,attendees'

const kinds: Readonly<Record<string, CalendarEvent['kind']>> = {
  occurrence: 'occurrence',
  exception: 'exception',
  seriesMaster: 'master',
}
const responses: Readonly<Record<string, Response>> = {
  accepted: 'accepted',
  tentativelyAccepted: 'tentative',
  declined: 'declined',
  organizer: 'organizer',
}

export function calendarEvent(wire: v.InferOutput<typeof eventSchema>): CalendarEvent {
  const start = utc(wire.start)
  return {
    id: wire.id,
    iCalUId: wire.iCalUId ?? '',
    seriesMasterId: wire.seriesMasterId ?? null,
    kind: kinds[wire.type ?? ''] ?? 'single',
    subject: wire.subject ?? '',
    start,
    end: utc(wire.end),
    originalStart: wire.originalStart ? instant(wire.originalStart) : start,
    isCancelled: wire.isCancelled ?? false,
    isOnlineMeeting: wire.isOnlineMeeting ?? false,
    joinUrl: wire.onlineMeeting?.joinUrl ?? null,
    organizerMail: wire.organizer?.emailAddress?.address ?? '',
    isOrganizer: wire.isOrganizer ?? false,
    webLink: wire.webLink ?? '',
    attendees: (wire.attendees ?? []).map((each) => ({
      mail: each.emailAddress?.address ?? '',
      name: each.emailAddress?.name ?? each.emailAddress?.address ?? '',
      response: responses[each.status?.response ?? ''] ?? 'none',
      kind: each.type === 'optional' || each.type === 'resource' ? each.type : 'required',
    })),
  }
}

/** Every read asks for UTC, so the local time without offset is UTC. */
function utc({ dateTime }: v.InferOutput<typeof moment>): string {
  return instant(/Z$|[+-]\d\d:\d\d$/.test(dateTime) ? dateTime : `${dateTime}Z`)
}

/** Graph writes seven decimals; one form only, so that keys made of it are equal. */
function instant(text: string): string {
  const ms = Date.parse(text.replace(/(\.\d{3})\d+/, '$1'))
  return Number.isNaN(ms) ? text : new Date(ms).toISOString()
}
