import * as v from 'valibot'
import { askGraph } from '../server-door/ask-graph.ts'
import { appointmentSchema, blankAppointment, fieldOf, olderId, type Appointment } from './appointment.ts'
import type { OfficeMessage } from './office-message.ts'

/** One appointment that one person has open, with what was typed into it and not saved yet. */
export interface OpenAppointment {
  readonly alias: string
  /** Null until the appointment is saved once. */
  readonly eventId: string | null
  readonly person: { readonly displayName: string; readonly address: string; readonly timeZone: string }
  readonly nowMs: number
  readonly language: string
  readonly dark: boolean
  readonly answerNestedAuth: (json: string) => Promise<string>
  /** The unsaved body. */
  draft: string | null
}

function readAppointment(open: OpenAppointment): Promise<Appointment> {
  if (open.eventId === null) return Promise.resolve(blankAppointment(open.nowMs))
  const headers = { prefer: 'outlook.timezone="UTC"' }
  return askGraph(open.alias, `/me/events/${encodeURIComponent(open.eventId)}`, appointmentSchema, {
    headers,
  })
}

const fieldNames = [
  'subject',
  'start',
  'end',
  'organizer',
  'requiredAttendees',
  'optionalAttendees',
  'location',
]

async function start(open: OpenAppointment): Promise<object> {
  const appointment = await readAppointment(open)
  return {
    mode: appointment.isOrganizer === true ? 'compose' : 'read',
    fields: Object.fromEntries(fieldNames.map((name) => [name, fieldOf(appointment, name)])),
    itemId: open.eventId === null ? null : olderId(appointment.id),
    language: open.language,
    dark: open.dark,
    user: {
      displayName: open.person.displayName,
      emailAddress: open.person.address,
      timeZone: open.person.timeZone,
    },
  }
}

async function field(open: OpenAppointment, name: string, coercion: string): Promise<unknown> {
  const appointment = await readAppointment(open)
  if (name !== 'body') return fieldOf(appointment, name)
  const html = open.draft ?? appointment.body.content
  if (coercion !== 'text') return html
  return new DOMParser().parseFromString(html, 'text/html').body.textContent
}

function itemId(open: OpenAppointment): string {
  if (open.eventId === null) throw new Error('The appointment has not been saved yet.')
  return olderId(open.eventId)
}

async function save(open: OpenAppointment): Promise<string> {
  const saved = itemId(open)
  if (open.eventId === null) return saved
  const path = `/me/events/${encodeURIComponent(open.eventId)}`
  if (open.draft !== null) {
    const body = { body: { contentType: 'html', content: open.draft } }
    await askGraph(open.alias, path, v.unknown(), { method: 'PATCH', body })
    open.draft = null
  }
  return saved
}

/** What the stand-in for office.js asked; rejects with the reason for a call that is not played. */
export async function answerOffice(open: OpenAppointment, { call, args }: OfficeMessage): Promise<unknown> {
  const first = v.parse(v.fallback(v.string(), ''), args[0])
  const second = v.parse(v.fallback(v.string(), ''), args[1])
  switch (call) {
    case 'start':
      return start(open)
    case 'field':
      return field(open, first, second)
    case 'bodyType':
      return 'html'
    case 'setBody':
      open.draft = first
      return undefined
    case 'prependBody':
      open.draft = first + String(await field(open, 'body', 'html'))
      return undefined
    case 'itemId':
      return itemId(open)
    case 'save':
      return save(open)
    case 'nestedAuth':
      return open.answerNestedAuth(first)
    case 'listen':
      return undefined
    default:
      throw new Error(`The sandbox’s Outlook does not play ${call}.`)
  }
}
