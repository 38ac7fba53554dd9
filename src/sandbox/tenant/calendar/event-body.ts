import * as v from 'valibot'
import { badRequest } from '../graph-error.ts'
import { msOf, requireZone, zonedTime } from './calendar-time.ts'
import type { AttendeeRow, EventContent, Extensions, PlaceRow } from './event-row.ts'
import { extensionName, ownValues } from './extension-json.ts'
import { multiValueSchema, propertiesIn, singleValueSchema, type Properties } from './extended-properties.ts'
import { outlookHtml } from './html-body.ts'
import type { Recurrence } from './recurrence.ts'
import { recurrenceSchema } from './recurrence.ts'

const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema))
const lower = <const Names extends readonly string[]>(names: Names) =>
  v.pipe(v.string(), v.toLowerCase(), v.picklist(names))

const timeSchema = v.object({ dateTime: v.string(), timeZone: maybe(v.string()) })
const placeSchema = v.looseObject({ displayName: v.optional(v.nullable(v.string())) })
const attendeeSchema = v.object({
  emailAddress: v.object({ address: v.pipe(v.string(), v.nonEmpty()), name: maybe(v.string()) }),
  type: maybe(lower(['required', 'optional', 'resource'])),
})

/** What a client may set; what Outlook computes is passed over, as Outlook does. */
const eventSchema = v.object({
  subject: maybe(v.string()),
  body: maybe(v.object({ contentType: maybe(lower(['html', 'text'])), content: maybe(v.string()) })),
  start: maybe(timeSchema),
  end: maybe(timeSchema),
  isAllDay: maybe(v.boolean()),
  location: maybe(placeSchema),
  locations: maybe(v.array(placeSchema)),
  attendees: maybe(v.array(attendeeSchema)),
  importance: maybe(lower(['low', 'normal', 'high'])),
  sensitivity: maybe(lower(['normal', 'personal', 'private', 'confidential'])),
  showAs: maybe(
    v.pipe(
      v.string(),
      v.transform(camel),
      v.picklist(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']),
    ),
  ),
  categories: maybe(v.array(v.string())),
  isReminderOn: maybe(v.boolean()),
  reminderMinutesBeforeStart: maybe(v.pipe(v.number(), v.integer())),
  responseRequested: maybe(v.boolean()),
  allowNewTimeProposals: maybe(v.boolean()),
  hideAttendees: maybe(v.boolean()),
  recurrence: maybe(recurrenceSchema),
  isOnlineMeeting: maybe(v.boolean()),
  onlineMeetingProvider: maybe(
    v.picklist(['unknown', 'teamsForBusiness', 'skypeForBusiness', 'skypeForConsumer']),
  ),
  transactionId: maybe(v.string()),
  extensions: maybe(v.array(v.looseObject({ extensionName: v.string() }))),
  singleValueExtendedProperties: maybe(singleValueSchema),
  multiValueExtendedProperties: maybe(multiValueSchema),
})

/** A parsed event of a request: what it sets, and no more. */
export interface SentEvent {
  readonly content: Partial<EventContent>
  /** Undefined: not sent; null: no series any more. */
  readonly recurrence: Recurrence | null | undefined
  readonly isOnlineMeeting: boolean | undefined
  readonly transactionId: string | null
  readonly extensions: Extensions
  readonly properties: Properties
}

/** Throws 400 in Outlook's words for what makes no event. */
export function readEvent(body: unknown, known: readonly AttendeeRow[]): SentEvent {
  const parsed = v.safeParse(eventSchema, body)
  if (!parsed.success) {
    const [issue] = parsed.issues
    throw badRequest(`${v.getDotPath(issue) ?? 'The event'}: ${issue.message}`, 'ErrorInvalidRequest')
  }
  const sent = parsed.output
  if (sent.recurrence?.range.recurrenceTimeZone) requireZone(sent.recurrence.range.recurrenceTimeZone)
  return {
    content: { ...plainOf(sent), ...timesOf(sent), ...placesOf(sent), ...attendeesOf(sent, known) },
    recurrence: sent.recurrence,
    isOnlineMeeting: sent.isOnlineMeeting ?? undefined,
    transactionId: sent.transactionId ?? null,
    extensions: Object.fromEntries(
      (sent.extensions ?? []).map((each) => [extensionName(each.extensionName), ownValues(each)]),
    ),
    properties: propertiesIn([
      ...(sent.singleValueExtendedProperties ?? []),
      ...(sent.multiValueExtendedProperties ?? []),
    ]),
  }
}

type Sent = v.InferOutput<typeof eventSchema>

const plainNames = [
  'isAllDay',
  'importance',
  'sensitivity',
  'showAs',
  'categories',
  'isReminderOn',
  'reminderMinutesBeforeStart',
  'responseRequested',
  'allowNewTimeProposals',
  'hideAttendees',
] as const

function plainOf(sent: Sent): Partial<EventContent> {
  const plain = plainNames.flatMap((name) => {
    const value = sent[name]
    return value === undefined || value === null ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(plain),
    ...(sent.subject === undefined ? {} : { subject: sent.subject ?? '' }),
    ...(sent.body ? bodyOf(sent.body) : {}),
  }
}

function bodyOf({ contentType, content }: NonNullable<Sent['body']>): Pick<EventContent, 'html' | 'isText'> {
  const kind = contentType ?? 'text'
  return { html: outlookHtml(kind, content ?? ''), isText: kind === 'text' }
}

function timesOf({ start, end }: Sent): Partial<EventContent> {
  return {
    ...(start
      ? { start: zonedTime(start.dateTime, start.timeZone), originalStartZone: start.timeZone ?? 'UTC' }
      : {}),
    ...(end ? { end: zonedTime(end.dateTime, end.timeZone), originalEndZone: end.timeZone ?? 'UTC' } : {}),
  }
}

/** `location` replaces `locations`; several locations make one name (contrib: event-update). */
function placesOf({ location, locations }: Sent): Partial<EventContent> {
  if (locations) {
    const rows = locations.map(placeRow)
    const displayName = location?.displayName ?? rows.map((each) => each.displayName).join('; ')
    return { location: { displayName }, locations: rows }
  }
  if (!location) return {}
  const row = placeRow(location)
  return { location: row, locations: row.displayName === '' ? [] : [row] }
}

function placeRow(sent: v.InferOutput<typeof placeSchema>): PlaceRow {
  const locationType =
    typeof sent['locationType'] === 'string' ? { locationType: camel(sent['locationType']) } : {}
  return { ...sent, ...locationType, displayName: sent.displayName ?? '' }
}

function camel(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

/** Who was there before keeps the answer. */
function attendeesOf({ attendees }: Sent, known: readonly AttendeeRow[]): Partial<EventContent> {
  if (!attendees) return {}
  const rows = attendees.map(({ emailAddress, type }): AttendeeRow => {
    const { address, name } = emailAddress
    const before = known.find((each) => each.address.toLowerCase() === address.toLowerCase())
    return {
      address,
      name: name ?? before?.name ?? address,
      type: type ?? before?.type ?? 'required',
      status: before?.status ?? { response: 'none' },
    }
  })
  return { attendees: rows }
}

/** Refuses what no calendar holds: an end before the start, a whole day that does not begin at midnight. */
export function refuseBadTimes({
  start,
  end,
  isAllDay,
}: Pick<EventContent, 'start' | 'end' | 'isAllDay'>): void {
  if (msOf(end) < msOf(start)) {
    throw badRequest('The end is earlier than the start.', 'ErrorCalendarEndDateIsEarlierThanStartDate')
  }
  const midnight = start.local.endsWith('T00:00:00') && end.local.endsWith('T00:00:00')
  if (isAllDay && (!midnight || msOf(end) === msOf(start))) {
    throw badRequest(
      'An all-day event starts and ends at midnight and lasts a day at least.',
      'ErrorInvalidRequest',
    )
  }
}
