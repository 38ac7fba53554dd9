import { notFound } from '../graph-error.ts'
import type { GraphRequest } from '../route.ts'
import type { World } from '../world.ts'
import type { Mailbox } from './mailbox.ts'

/** A calendar beside the default one. */
export interface CalendarRow {
  readonly id: string
  readonly mailboxId: string
  /** One of the mailbox's own calendar groups; "My Calendars" where it is null. */
  readonly groupId: string | null
  readonly name: string
  readonly color: string
  /** Counts its changes. */
  readonly version: number
}

export function calendars(world: World): Map<string, CalendarRow> {
  return world.table<CalendarRow>('calendar.calendars')
}

export function calendarsOfMailbox(world: World, mailboxId: string): CalendarRow[] {
  return [...calendars(world).values()].filter((row) => row.mailboxId === mailboxId)
}

export function defaultCalendarId({ id }: Pick<Mailbox, 'id'>): string {
  return `AAMkADCalendar${btoa(id).replaceAll('/', '_').replaceAll('+', '-')}`
}

export function newCalendarId(world: World): string {
  return `AAMkADCalendar${btoa(world.newGuid())}`
}

/** The further calendar of the path; undefined where the default one is meant. Throws 404. */
export function calendarOfRequest(
  { params }: GraphRequest,
  world: World,
  mailbox: Mailbox,
): CalendarRow | undefined {
  const id = params['calendar']
  if (id === undefined || id === defaultCalendarId(mailbox)) return undefined
  const row = calendars(world).get(id)
  if (row === undefined || row.mailboxId !== mailbox.id) {
    throw notFound('The specified object', 'ErrorItemNotFound')
  }
  return row
}
