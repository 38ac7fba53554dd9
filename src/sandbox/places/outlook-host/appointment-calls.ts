import * as v from 'valibot'
import { appointmentSchema, blankAppointment, olderId, type Appointment } from './appointment.ts'
import { emptyDraft, type FormDraft, type Invitee, type OutlookManner } from './form.ts'
import { OfficeRefusal } from './office-errors.ts'

/** Asks Graph as the person whose Outlook it is. */
export type AskAsPerson = <Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
  view?: {
    readonly method?: 'GET' | 'PATCH' | 'POST'
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: unknown
  },
) => Promise<v.InferOutput<Schema>>

/** One appointment that one person has open, with what was typed into it and not saved yet. */
export interface OpenAppointment {
  readonly ask: AskAsPerson
  /** Null until the appointment is saved once. */
  eventId: string | null
  readonly person: { readonly displayName: string; readonly address: string; readonly timeZone: string }
  readonly manner: OutlookManner
  readonly nowMs: number
  readonly language: string
  readonly dark: boolean
  readonly answerNestedAuth: (json: string) => Promise<string>
  draft: FormDraft
}

const none: readonly { readonly id: string; readonly name: string; readonly size: number }[] = []
const headers = { prefer: 'outlook.timezone="UTC"' }

function pathOf(eventId: string): string {
  return `/me/events/${encodeURIComponent(eventId)}`
}

const sharings = v.object({
  value: v.array(v.object({ role: v.string(), emailAddress: v.object({ address: v.nullish(v.string()) }) })),
})

/** The person's role in the calendar that has the appointment, which is somebody else's; by Graph's names. */
export async function roleInCalendar({ ask, person }: OpenAppointment): Promise<string> {
  const { value } = await ask('/me/calendar/calendarPermissions', sharings, {})
  const named = value.find(
    (each) => each.emailAddress.address?.toLowerCase() === person.address.toLowerCase(),
  )
  return named?.role ?? 'none'
}

export function readAppointment({ ask, eventId, nowMs }: OpenAppointment): Promise<Appointment> {
  if (eventId === null) return Promise.resolve(blankAppointment(nowMs))
  return ask(pathOf(eventId), appointmentSchema, { headers })
}

const filesSchema = v.object({
  value: v.array(v.object({ id: v.string(), name: v.string(), size: v.number() })),
})

/** What is attached to the appointment in the calendar. */
export async function readFiles({ ask, eventId }: OpenAppointment): Promise<typeof none> {
  return eventId === null ? none : (await ask(`${pathOf(eventId)}/attachments`, filesSchema)).value
}

function attendee(type: 'required' | 'optional') {
  return ({ displayName, emailAddress }: Invitee) => ({
    type,
    emailAddress: { name: displayName, address: emailAddress },
  })
}

/** What the form changes of the event. */
function changes({ draft, manner }: OpenAppointment, before: Appointment): object {
  const { requiredAttendees, optionalAttendees } = draft.people
  const kept = (type: 'required' | 'optional') =>
    before.attendees
      .filter((each) => (each.type ?? 'required') === type)
      .map(({ emailAddress }) => ({ type, emailAddress }))
  const attendees =
    requiredAttendees === undefined && optionalAttendees === undefined
      ? {}
      : {
          attendees: [
            ...(requiredAttendees?.map(attendee('required')) ?? kept('required')),
            ...(optionalAttendees?.map(attendee('optional')) ?? kept('optional')),
          ],
        }
  const body =
    draft.body === null
      ? {}
      : { body: { contentType: manner.plainText ? 'text' : 'html', content: draft.body } }
  return { ...attendees, ...body }
}

const made = v.object({ id: v.string() })

async function store(open: OpenAppointment): Promise<string> {
  const before = await readAppointment(open)
  const changed = changes(open, before)
  if (open.eventId === null) {
    const { subject, start, end } = before
    const event = await open.ask('/me/events', made, {
      method: 'POST',
      body: { subject, start, end, ...changed },
    })
    return event.id
  }
  if (Object.keys(changed).length > 0)
    await open.ask(pathOf(open.eventId), v.unknown(), { method: 'PATCH', body: changed })
  return open.eventId
}

/** Writes the form into the calendar and answers its older id. Refuses with `SaveError`; the form keeps what it held. */
export async function saveAppointment(open: OpenAppointment): Promise<string> {
  try {
    const eventId = await store(open)
    open.eventId = eventId
    for (const file of open.draft.files)
      await open.ask(`${pathOf(eventId)}/attachments`, v.unknown(), {
        method: 'POST',
        body: {
          '@odata.type': '#microsoft.graph.fileAttachment',
          name: file.name,
          contentBytes: file.base64,
        },
      })
    open.draft = emptyDraft()
    return olderId(eventId)
  } catch {
    throw new OfficeRefusal('SaveError')
  }
}
