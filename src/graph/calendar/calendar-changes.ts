import * as v from 'valibot'
import { ask, asking, type Asking } from '../asking.ts'
import { Gone, Refused } from '../failures.ts'
import type { GraphCall, GraphClient } from '../graph-client.ts'
import { query } from '../path.ts'
import { calendarEvent, eventSchema, type CalendarEvent } from './calendar-event.ts'
import { calendarScopes } from './event-at.ts'

/** An event of the calendar, with what its body says about the agenda. */
export interface FollowedEvent extends CalendarEvent {
  readonly organizerName: string
  /** As the caller's look at the body found it. */
  readonly marked: boolean
}

/** A span of the signed-in person's calendar and where its changes go on; plain data of this page. */
export interface FollowedCalendar {
  readonly deltaLink: string
  readonly rows: ReadonlyMap<string, Row>
}

const rowSchema = v.object({
  ...eventSchema.entries,
  body: v.optional(v.nullable(v.object({ content: v.optional(v.nullable(v.string())) }))),
})
/** What of an event is kept: its body is looked at and let go. */
type Row = Omit<v.InferOutput<typeof rowSchema>, 'body'> & { readonly marked: boolean | undefined }
const goneSchema = v.object({ id: v.string(), '@removed': v.unknown() })

interface Changes {
  readonly value: readonly unknown[]
  readonly nextLink: string | null
  readonly deltaLink: string | null
}

/** One page of changes: from the beginning by a span of ISO instants, else by a link. No `$select` here. */
function calendarChanges(
  from: { readonly from: string; readonly to: string } | { readonly link: string },
): Asking<Changes> {
  const path =
    'link' in from
      ? from.link
      : `/me/calendarView/delta${query({ startDateTime: from.from, endDateTime: from.to })}`
  const call: GraphCall = {
    method: 'GET',
    path,
    headers: {
      Prefer: 'outlook.timezone="UTC", outlook.body-content-type="html", odata.maxpagesize=200',
    },
    service: 'outlook',
    repeat: 'read',
    scopes: calendarScopes,
  }
  const page = v.object({
    value: v.array(v.unknown()),
    '@odata.nextLink': v.optional(v.string()),
    '@odata.deltaLink': v.optional(v.string()),
  })
  return asking(call, page, (wire) => ({
    value: wire.value,
    nextLink: wire['@odata.nextLink'] ?? null,
    deltaLink: wire['@odata.deltaLink'] ?? null,
  }))
}

/**
 * The span as it is now: all of it, or what changed since `before`. A cursor that has grown too old begins anew. Throws
 * the client's failure.
 */
export async function followCalendar(
  graph: GraphClient,
  span: { readonly from: string; readonly to: string },
  before: FollowedCalendar | null,
  isMarked: (html: string) => boolean,
): Promise<FollowedCalendar> {
  if (before === null) return readOn(graph, span, new Map(), isMarked)
  try {
    return await readOn(graph, { link: before.deltaLink }, new Map(before.rows), isMarked)
  } catch (failure) {
    if (!isStaleCursor(failure)) throw failure
    return readOn(graph, span, new Map(), isMarked)
  }
}

/** "40X with `syncStateNotFound`" (facts: graph.md section 6). */
function isStaleCursor(failure: unknown): boolean {
  return (
    failure instanceof Gone || (failure instanceof Refused && failure.codes.includes('syncStateNotFound'))
  )
}

async function readOn(
  graph: GraphClient,
  begin: Parameters<typeof calendarChanges>[0],
  rows: Map<string, Row>,
  isMarked: (html: string) => boolean,
): Promise<FollowedCalendar> {
  for (let place = begin; ;) {
    const { value, nextLink, deltaLink } = await ask(graph, calendarChanges(place))
    for (const each of value) take(rows, each, isMarked)
    if (nextLink === null) return { deltaLink: deltaLink ?? '', rows }
    place = { link: nextLink }
  }
}

/** One odd entry must not hide the others. */
function take(rows: Map<string, Row>, raw: unknown, isMarked: (html: string) => boolean): void {
  const gone = v.safeParse(goneSchema, raw)
  if (gone.success && gone.output['@removed'] !== undefined) {
    rows.delete(gone.output.id)
    return
  }
  const parsed = v.safeParse(rowSchema, raw)
  if (!parsed.success) return
  const { body, ...row } = parsed.output
  const html = body?.content
  rows.set(row.id, { ...row, marked: html === undefined || html === null ? undefined : isMarked(html) })
}

/**
 * Occurrences and single events of the span, and the series' masters. An occurrence that was never changed says little
 * of itself: the rest is its master's.
 */
export function eventsOf({ rows }: FollowedCalendar): readonly FollowedEvent[] {
  return [...rows.values()].map((row) => {
    const master = row.seriesMasterId ? rows.get(row.seriesMasterId) : undefined
    const whole = master === undefined ? row : filled(row, master)
    return {
      ...calendarEvent(whole),
      organizerName: whole.organizer?.emailAddress?.name ?? '',
      marked: whole.marked ?? false,
    }
  })
}

function filled(row: Row, master: Row): Row {
  return {
    ...row,
    iCalUId: row.iCalUId ?? master.iCalUId,
    subject: row.subject ?? master.subject,
    isCancelled: row.isCancelled ?? master.isCancelled,
    isOnlineMeeting: row.isOnlineMeeting ?? master.isOnlineMeeting,
    onlineMeeting: row.onlineMeeting ?? master.onlineMeeting,
    organizer: row.organizer ?? master.organizer,
    isOrganizer: row.isOrganizer ?? master.isOrganizer,
    webLink: row.webLink ?? master.webLink,
    attendees: row.attendees ?? master.attendees,
    marked: row.marked ?? master.marked,
  }
}
