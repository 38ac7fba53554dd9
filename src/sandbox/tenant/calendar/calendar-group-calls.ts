import * as v from 'valibot'
import { badRequest, GraphRefusal, notFound } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { calendarsOfMailbox } from './calendar-row.ts'
import { changeKeyOf } from './event-id.ts'
import { type Mailbox, mailboxOf } from './mailbox.ts'

export interface CalendarGroupRow {
  readonly id: string
  readonly mailboxId: string
  readonly name: string
  readonly classId: string
  readonly version: number
}

export function calendarGroups(world: World): Map<string, CalendarGroupRow> {
  return world.table<CalendarGroupRow>('calendar.calendarGroups')
}

const reading = ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite']
const writing = ['Calendars.ReadWrite']
const all = '/me/calendarGroups'
const one = `${all}/{calendarGroup}`

function route(
  method: Route['method'],
  template: string,
  scopes: readonly string[],
  handle: Route['handle'],
): Route {
  return { method, template, scopes, service: 'outlook', handle }
}

export const calendarGroupRoutes: readonly Route[] = [
  route('GET', all, reading, listGroups),
  route('POST', all, writing, postGroup),
  route('GET', one, reading, getGroup),
  route('PATCH', one, writing, patchGroup),
  route('DELETE', one, writing, deleteGroup),
]

// Every mailbox has "My Calendars", which cannot go.
const usualClass = '0006f0b7-0000-0000-c000-000000000046'

function usualId({ id }: Mailbox): string {
  return `AAMkADGroup${btoa(id)}`
}

/** The group of the path: undefined without one, null for "My Calendars". Throws 404. */
export function calendarGroupOf(
  { params }: GraphRequest,
  world: World,
  mailbox: Mailbox,
): CalendarGroupRow | null | undefined {
  const id = params['calendarGroup']
  if (id === undefined) return undefined
  if (id === usualId(mailbox)) return null
  const row = calendarGroups(world).get(id)
  if (row?.mailboxId === mailbox.id) return row
  throw notFound('The specified object', 'ErrorItemNotFound')
}

function groupJson(mailbox: Mailbox, row: CalendarGroupRow | null): Record<string, unknown> {
  return {
    id: row?.id ?? usualId(mailbox),
    name: row?.name ?? 'My Calendars',
    changeKey: changeKeyOf(row?.id ?? mailbox.id, row?.version ?? 1),
    classId: row?.classId ?? usualClass,
  }
}

function contextOf({ base }: GraphRequest, mailbox: Mailbox): string {
  return `${base}/$metadata#${mailbox.context}/calendarGroups`
}

function answer(
  request: GraphRequest,
  mailbox: Mailbox,
  row: CalendarGroupRow | null,
  status: number,
): GraphResponse {
  return {
    status,
    body: { '@odata.context': `${contextOf(request, mailbox)}/$entity`, ...groupJson(mailbox, row) },
  }
}

function listGroups(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const own = [...calendarGroups(world).values()].filter((row) => row.mailboxId === mailbox.id)
  const value = [null, ...own].map((row) => groupJson(mailbox, row))
  return { status: 200, body: { '@odata.context': contextOf(request, mailbox), value } }
}

function getGroup(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  return answer(request, mailbox, calendarGroupOf(request, world, mailbox) ?? null, 200)
}

const groupSchema = v.object({ name: v.pipe(v.string(), v.nonEmpty()) })

function nameIn(request: GraphRequest): string {
  const sent = v.safeParse(groupSchema, request.body)
  if (!sent.success) throw badRequest('name is needed.', 'ErrorInvalidRequest')
  return sent.output.name
}

function postGroup(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const row: CalendarGroupRow = {
    id: `AAMkADGroup${btoa(world.newGuid())}`,
    mailboxId: mailbox.id,
    name: nameIn(request),
    classId: world.newGuid(),
    version: 1,
  }
  calendarGroups(world).set(row.id, row)
  return answer(request, mailbox, row, 201)
}

/** The group of the path where it may be changed; the one that every mailbox has may not. */
function ownGroup(request: GraphRequest, world: World, mailbox: Mailbox): CalendarGroupRow {
  const row = calendarGroupOf(request, world, mailbox)
  if (row) return row
  throw new GraphRefusal(403, 'ErrorAccessDenied', 'This calendar group cannot be changed.')
}

function patchGroup(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const before = ownGroup(request, world, mailbox)
  const row = { ...before, name: nameIn(request), version: before.version + 1 }
  calendarGroups(world).set(row.id, row)
  return answer(request, mailbox, row, 200)
}

/** Only an empty group goes. */
function deleteGroup(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const row = ownGroup(request, world, mailbox)
  if (calendarsOfMailbox(world, mailbox.id).some(({ groupId }) => groupId === row.id)) {
    throw badRequest('The calendar group still holds calendars.', 'ErrorCannotDeleteObject')
  }
  calendarGroups(world).delete(row.id)
  return { status: 204 }
}
