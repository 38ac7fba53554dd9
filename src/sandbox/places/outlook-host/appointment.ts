import * as v from 'valibot'

const point = v.object({ dateTime: v.string(), timeZone: v.string() })
const address = v.object({
  emailAddress: v.object({ name: v.nullish(v.string()), address: v.nullish(v.string()) }),
})

/** A calendar entry as Graph shows it to the person who has it open. */
export const appointmentSchema = v.object({
  id: v.string(),
  subject: v.nullish(v.string()),
  start: point,
  end: point,
  isOrganizer: v.nullish(v.boolean()),
  organizer: v.nullish(address),
  attendees: v.optional(v.array(v.object({ ...address.entries, type: v.nullish(v.string()) })), []),
  body: v.object({ contentType: v.string(), content: v.string() }),
  location: v.nullish(v.object({ displayName: v.nullish(v.string()) })),
  seriesMasterId: v.nullish(v.string()),
  type: v.nullish(v.string()),
})
export type Appointment = v.InferOutput<typeof appointmentSchema>

/** What Outlook opens for a new appointment: the next half hour, nobody invited. */
export function blankAppointment(nowMs: number): Appointment {
  const point = (ms: number) => ({ dateTime: new Date(ms).toISOString().slice(0, 19), timeZone: 'UTC' })
  const halfHour = 1_800_000
  const startMs = Math.ceil(nowMs / halfHour) * halfHour
  return {
    id: '',
    subject: '',
    start: point(startMs),
    end: point(startMs + halfHour),
    isOrganizer: true,
    attendees: [],
    body: { contentType: 'html', content: '' },
  }
}

/** Exchange's older ids hold “/” and “+” where Graph's hold “-” and “_”. */
export function olderId(graphId: string): string {
  return graphId.replaceAll('-', '/').replaceAll('_', '+')
}

function person({ emailAddress }: v.InferOutput<typeof address>): object {
  return {
    displayName: emailAddress.name ?? '',
    emailAddress: emailAddress.address ?? '',
    recipientType: 'user',
  }
}

function people(appointment: Appointment, type: 'required' | 'optional'): object[] {
  return appointment.attendees.filter((each) => (each.type ?? 'required') === type).map(person)
}

/** The fields that are played beside the body. */
export const fieldNames = [
  'subject',
  'start',
  'end',
  'organizer',
  'requiredAttendees',
  'optionalAttendees',
  'location',
  'recurrence',
]

/** Null for a meeting that does not repeat; Weft asks Graph for the rhythm, because some clients leave this empty. */
function recurrenceOf({ type }: Appointment): object | null {
  const repeats = type === 'seriesMaster' || type === 'occurrence' || type === 'exception'
  return repeats ? { recurrenceType: 'weekly', recurrenceProperties: { interval: 1 } } : null
}

/** What `item.<field>.getAsync` gives. Undefined for a field that is not played. */
export function fieldOf(appointment: Appointment, field: string): unknown {
  switch (field) {
    case 'subject':
      return appointment.subject ?? ''
    case 'start':
      return Date.parse(`${appointment.start.dateTime.slice(0, 19)}Z`)
    case 'end':
      return Date.parse(`${appointment.end.dateTime.slice(0, 19)}Z`)
    case 'organizer':
      return appointment.organizer ? person(appointment.organizer) : null
    case 'requiredAttendees':
      return people(appointment, 'required')
    case 'optionalAttendees':
      return people(appointment, 'optional')
    case 'location':
      return appointment.location?.displayName ?? ''
    case 'recurrence':
      return recurrenceOf(appointment)
    default:
      return undefined
  }
}
