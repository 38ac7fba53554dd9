import * as v from 'valibot'
import { badRequest, GraphRefusal } from '../graph-error.ts'
import { pageOf } from '../odata/page.ts'
import { allowOptions, option, pickProperties, selectOf } from '../odata/query-options.ts'
import { passes } from '../odata/apply-filter.ts'
import { parseFilter } from '../odata/parse-filter.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import {
  calendarOfRequest,
  calendars,
  calendarsOfMailbox,
  defaultCalendarId,
  newCalendarId,
  type CalendarRow,
} from './calendar-row.ts'
import { calendarGroupOf } from './calendar-group-calls.ts'
import { changeKeyOf } from './event-id.ts'
import { eventsOfMailbox, removeEvent } from './event-row.ts'
import { type Mailbox, mailboxOf } from './mailbox.ts'
import { requireSeen } from './seen-event.ts'

function calendarJson(
  base: string,
  { id, name, address, context }: Mailbox,
  row: CalendarRow | undefined,
): Record<string, unknown> {
  const calendarId = row?.id ?? defaultCalendarId({ id })
  return {
    '@odata.id': `${base}/${context}/calendars('${calendarId}')`,
    id: calendarId,
    name: row?.name ?? 'Calendar',
    color: row?.color ?? 'auto',
    hexColor: '',
    isDefaultCalendar: row === undefined,
    changeKey: changeKeyOf(row?.id ?? id, row?.version ?? 1),
    canShare: true,
    canViewPrivateItems: true,
    canEdit: true,
    allowedOnlineMeetingProviders: ['teamsForBusiness'],
    defaultOnlineMeetingProvider: 'teamsForBusiness',
    isTallyingResponses: row === undefined,
    isRemovable: row !== undefined,
    owner: { name, address },
  }
}

function answer(
  request: GraphRequest,
  mailbox: Mailbox,
  row: CalendarRow | undefined,
  status: number,
): GraphResponse {
  const set = row === undefined && request.params['calendar'] === undefined ? 'calendar' : 'calendars'
  const context = `${request.base}/$metadata#${mailbox.context}/${set}/$entity`
  const json = pickProperties(calendarJson(request.base, mailbox, row), selectOf(request))
  return { status, body: { '@odata.context': context, ...json } }
}

export function getCalendar(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select'])
  const mailbox = mailboxOf(request, world)
  return answer(request, mailbox, calendarOfRequest(request, world, mailbox), 200)
}

/** The calendar that an event stands in. */
export function calendarOfEvent(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const { row } = requireSeen(world, mailbox.id, request.params['event'] ?? '')
  const calendar = row.calendarId === undefined ? undefined : calendars(world).get(row.calendarId)
  return answer(request, mailbox, calendar, 200)
}

/** All calendars, or those of one calendar group. */
export function listCalendars(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'filter', 'top', 'skip', 'skiptoken', 'count'])
  const mailbox = mailboxOf(request, world)
  const group = calendarGroupOf(request, world, mailbox)
  const further = calendarsOfMailbox(world, mailbox.id).filter(
    (row) => group === undefined || row.groupId === (group?.id ?? null),
  )
  const text = option(request, 'filter')
  const filter = text === undefined ? undefined : parseFilter(text)
  const rows = [...(group === undefined || group === null ? [undefined] : []), ...further]
    .map((row) => calendarJson(request.base, mailbox, row))
    .filter((json) => filter === undefined || passes(filter, (path) => json[path]))
  const page = pageOf(rows, request, { usual: 100, greatest: 1000 })
  const context = `${request.base}/$metadata#${mailbox.context}/calendars`
  const value = page.rows.map((row) => pickProperties(row, selectOf(request)))
  return { status: 200, body: { '@odata.context': context, ...page.next, value } }
}

const colors = [
  'auto',
  'lightBlue',
  'lightGreen',
  'lightOrange',
  'lightGray',
  'lightYellow',
  'lightTeal',
  'lightPink',
  'lightBrown',
  'lightRed',
  'maxColor',
]
const calendarSchema = v.object({
  name: v.optional(v.pipe(v.string(), v.nonEmpty())),
  color: v.optional(v.picklist(colors)),
})

/** Names are unique in a mailbox, without regard to case. */
function read(request: GraphRequest, world: World, mailbox: Mailbox, except?: string) {
  const sent = v.safeParse(calendarSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message, 'ErrorInvalidRequest')
  const wanted = sent.output.name?.toLowerCase()
  const others = calendarsOfMailbox(world, mailbox.id).filter(({ id }) => id !== except)
  if (wanted === 'calendar' || others.some(({ name }) => name.toLowerCase() === wanted)) {
    throw new GraphRefusal(409, 'ErrorFolderExists', 'A folder with the specified name already exists.')
  }
  return sent.output
}

export function postCalendar(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const { name, color = 'auto' } = read(request, world, mailbox)
  if (name === undefined) throw badRequest('name is needed.', 'ErrorInvalidRequest')
  const groupId = calendarGroupOf(request, world, mailbox)?.id ?? null
  const row = { id: newCalendarId(world), mailboxId: mailbox.id, groupId, name, color, version: 1 }
  calendars(world).set(row.id, row)
  return answer(request, mailbox, row, 201)
}

/** The default calendar keeps its name and its colour. */
export function patchCalendar(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const before = calendarOfRequest(request, world, mailbox)
  const sent = read(request, world, mailbox, before?.id)
  if (before === undefined) return answer(request, mailbox, undefined, 200)
  const row = {
    ...before,
    name: sent.name ?? before.name,
    color: sent.color ?? before.color,
    version: before.version + 1,
  }
  calendars(world).set(row.id, row)
  return answer(request, mailbox, row, 200)
}

/** Its events go with it. */
export function deleteCalendar(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const row = calendarOfRequest(request, world, mailbox)
  if (row === undefined) throw badRequest('The default calendar cannot be deleted.', 'ErrorInvalidRequest')
  for (const event of eventsOfMailbox(world, mailbox.id)) {
    if (event.calendarId === row.id) removeEvent(world, event)
  }
  calendars(world).delete(row.id)
  return { status: 204 }
}
