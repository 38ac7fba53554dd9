import { badRequest } from '../graph-error.ts'
import { passes } from '../odata/apply-filter.ts'
import { parseOrderBy, sortRows } from '../odata/order-by.ts'
import { pageOf } from '../odata/page.ts'
import { parseFilter, pathsOf } from '../odata/parse-filter.ts'
import { allowOptions, asksCount, option, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { calendarOfRequest } from './calendar-row.ts'
import { boundMs, isoInstant } from './calendar-time.ts'
import { answerOf, appliedHeaders } from './event-answer.ts'
import { eventId, iCalUId } from './event-id.ts'
import { propertiesJson } from './extended-properties.ts'
import { eventJson } from './event-json.ts'
import { eventsOfMailbox } from './event-row.ts'
import { type Mailbox, mailboxOf } from './mailbox.ts'
import { occurrenceParts } from './occurrence-parts.ts'
import { requireSeen, type Seen, seenInMailbox, seenWithin, wholeEvent } from './seen-event.ts'

const listOptions = ['select', 'expand', 'filter', 'orderby', 'top', 'skip', 'skiptoken', 'count']

/** Bounds of a view; the names are taken without regard to case. */
export function windowOf({ query }: GraphRequest): { readonly fromMs: number; readonly toMs: number } {
  const value = (name: string) =>
    [...query].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? null
  const fromMs = boundMs(value('startDateTime'), 'startDateTime')
  const toMs = boundMs(value('endDateTime'), 'endDateTime')
  if (toMs < fromMs) throw badRequest('endDateTime is before startDateTime.', 'ErrorInvalidParameter')
  return { fromMs, toMs }
}

/** Expands series; start and end come in the preferred zone, the bounds keep their own offset. */
export function calendarView(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const unselectable = selectOf(request)?.find((name) =>
    /^(createdDateTime|lastModifiedDateTime)$/i.test(name),
  )
  if (unselectable !== undefined) {
    throw badRequest(`'${unselectable}' cannot be selected in a calendar view.`, 'ErrorInvalidProperty')
  }
  return listSeen(request, world, mailbox, seenInView(request, world, mailbox), 'calendarView')
}

function seenInView(request: GraphRequest, world: World, mailbox: Mailbox): Seen[] {
  const { fromMs, toMs } = windowOf(request)
  const calendarId = calendarOfRequest(request, world, mailbox)?.id
  return seenInMailbox(world, mailbox.id, fromMs, toMs).filter(({ row }) => row.calendarId === calendarId)
}

/** How many events a view holds, as plain text. */
export function countView(request: GraphRequest, world: World): GraphResponse {
  return counted(request, seenInView(request, world, mailboxOf(request, world)))
}

function counted(request: GraphRequest, seen: readonly Seen[]): GraphResponse {
  allowOptions(request, ['filter'])
  const body = String(filtered(request, seen).length)
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body }
}

export function eventInstances(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const { row } = requireSeen(world, mailbox.id, request.params['event'] ?? '')
  const { fromMs, toMs } = windowOf(request)
  if (row.recurrence === null) throw badRequest('The event is no series.', 'ErrorInvalidRequest')
  const seen = seenWithin(world, row, fromMs, toMs).sort((left, right) => left.startMs - right.startMs)
  return listSeen(request, world, mailbox, seen, 'events')
}

/** Single events and masters of series, not occurrences. */
export function listEvents(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  return listSeen(request, world, mailbox, wholeEvents(request, world, mailbox), 'events')
}

/** The latest made first. */
function wholeEvents(request: GraphRequest, world: World, mailbox: Mailbox): Seen[] {
  const calendarId = calendarOfRequest(request, world, mailbox)?.id
  const rows = eventsOfMailbox(world, mailbox.id).filter((row) => row.calendarId === calendarId)
  return rows.map(wholeEvent).toReversed()
}

export function countEvents(request: GraphRequest, world: World): GraphResponse {
  return counted(request, wholeEvents(request, world, mailboxOf(request, world)))
}

function listSeen(
  request: GraphRequest,
  world: World,
  mailbox: Mailbox,
  seen: readonly Seen[],
  set: 'events' | 'calendarView',
): GraphResponse {
  allowOptions(request, listOptions)
  const answer = answerOf(request)
  const skip = Number(option(request, 'skip') ?? 0)
  if (!Number.isInteger(skip) || skip < 0)
    throw badRequest('Invalid value for $skip.', 'ErrorInvalidParameter')
  const found = ordered(request, filtered(request, seen)).slice(skip)
  // Default 10 and at most 1,000: unverified, as facts/graph.md section 6 says.
  const { rows, next } = pageOf(found, request, { usual: 10, greatest: 1_000 })
  return {
    status: 200,
    headers: appliedHeaders(request),
    body: {
      '@odata.context': `${request.base}/$metadata#${mailbox.context}/${set}`,
      ...(asksCount(request) ? { '@odata.count': found.length } : {}),
      ...next,
      value: rows.map((each) => ({
        ...eventJson(each, answer),
        ...occurrenceParts(request, world, each),
      })),
    },
  }
}

/** What Outlook filters and orders by, by its name in lower case. */
const comparable: Readonly<Record<string, (seen: Seen) => unknown>> = {
  subject: ({ content }) => content.subject,
  'start/datetime': ({ startMs }) => isoInstant(startMs),
  'end/datetime': ({ endMs }) => isoInstant(endMs),
  importance: ({ content }) => content.importance,
  sensitivity: ({ content }) => content.sensitivity,
  showas: ({ content }) => content.showAs,
  type: ({ type }) => type,
  isallday: ({ content }) => content.isAllDay,
  iscancelled: ({ content }) => content.isCancelled,
  isorganizer: ({ row }) => row.isOrganizer,
  lastmodifieddatetime: ({ row }) => isoInstant(row.modifiedMs),
  createddatetime: ({ row }) => isoInstant(row.createdMs),
  hasattachments: ({ row }) => row.attachments.length > 0,
  categories: ({ content }) => content.categories,
  icaluid: ({ row, originalStartMs }) => iCalUId(row.meetingId, originalStartMs, row.content.start.zone),
  'organizer/emailaddress/address': ({ row }) => row.organizer.address,
  'location/displayname': ({ content }) => content.location.displayName,
  transactionid: ({ row }) => row.transactionId,
  extensions: ({ row, overlay, originalStartMs }) =>
    Object.keys((originalStartMs === null ? row : overlay)?.extensions ?? {}).flatMap((name) => [
      { id: name },
      { id: `Microsoft.OutlookServices.OpenTypeExtension.${name}` },
    ]),
  seriesmasterid: ({ row, originalStartMs }) =>
    originalStartMs === null ? null : eventId({ key: row.key, originalStartMs: null }, false),
  singlevalueextendedproperties: ({ row }) => propertiesJson(row.properties ?? {}, 'single', []),
  multivalueextendedproperties: ({ row }) => propertiesJson(row.properties ?? {}, 'multi', []),
}

/** Throws 400 for what Outlook does not compare, such as isOnlineMeeting. */
function refuseIncomparable(paths: readonly string[]): void {
  const unknown = paths.find((path) => !Object.hasOwn(comparable, path.toLowerCase()))
  if (unknown !== undefined) {
    throw badRequest(
      `The property '${unknown}' does not support filtering or ordering.`,
      'ErrorInvalidProperty',
    )
  }
}

function valueAt(seen: Seen, path: string): unknown {
  return comparable[path.toLowerCase()]?.(seen)
}

function filtered(request: GraphRequest, seen: readonly Seen[]): readonly Seen[] {
  const text = option(request, 'filter')
  if (text === undefined) return seen
  const filter = parseFilter(text)
  refuseIncomparable(pathsOf(filter))
  return seen.filter((each) => passes(filter, (path) => valueAt(each, path)))
}

function ordered(request: GraphRequest, seen: readonly Seen[]): readonly Seen[] {
  const text = option(request, 'orderby')
  if (text === undefined) return seen
  const orderings = parseOrderBy(text)
  refuseIncomparable(orderings.map(({ path }) => path))
  return sortRows(seen, orderings, valueAt)
}
