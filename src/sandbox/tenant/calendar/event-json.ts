import { pickProperties } from '../odata/query-options.ts'
import type { GraphRequest } from '../route.ts'
import { dateTimeTimeZone, isoInstant, msOf } from './calendar-time.ts'
import { changeKeyOf, eventId, iCalUId } from './event-id.ts'
import type { AttendeeRow, PlaceRow, ResponseRow } from './event-row.ts'
import { attachmentJson } from './attachment-json.ts'
import { propertiesJson } from './extended-properties.ts'
import { extensionsJson } from './extension-json.ts'
import { previewOf, textOf } from './html-body.ts'
import type { OutlookPrefer } from './outlook-prefer.ts'
import { recurrenceJson } from './recurrence.ts'
import type { Seen } from './seen-event.ts'

type Expandable =
  'extensions' | 'attachments' | 'singleValueExtendedProperties' | 'multiValueExtendedProperties'

export interface EventAnswer {
  readonly prefer: OutlookPrefer
  readonly select: readonly string[] | undefined
  /** What is shown beside the event, with the ids that were named; none for all. */
  readonly expanded: Readonly<Partial<Record<Expandable, readonly string[]>>>
  /** Calendars.ReadBasic leaves body, attachments and extensions out. */
  readonly basic: boolean
}

function responseJson({ response, atMs }: ResponseRow): unknown {
  return { response, time: atMs === undefined ? '0001-01-01T00:00:00Z' : isoInstant(atMs) }
}

function attendeeJson({ type, status, name, address, proposed }: AttendeeRow, zone: string): unknown {
  return {
    type,
    status: responseJson(status),
    emailAddress: { name, address },
    ...(proposed === undefined
      ? {}
      : {
          proposedNewTime: {
            start: dateTimeTimeZone(msOf(proposed.start), zone),
            end: dateTimeTimeZone(msOf(proposed.end), zone),
          },
        }),
  }
}

function placeJson(place: PlaceRow): unknown {
  if (place.displayName === '') {
    return { locationType: 'default', uniqueIdType: 'unknown', address: {}, coordinates: {}, ...place }
  }
  return { locationType: 'default', uniqueId: place.displayName, uniqueIdType: 'private', ...place }
}

/** An event as its mailbox sees it, in the zone and form that the caller prefers. */
export function eventJson(seen: Seen, answer: EventAnswer): Record<string, unknown> {
  const { row, overlay, content, originalStartMs } = seen
  const { prefer, select } = answer
  const id = eventId({ key: row.key, originalStartMs }, prefer.immutableId)
  const changeKey = changeKeyOf(row.key, Math.max(row.sequence, overlay?.sequence ?? 0))
  const own = originalStartMs === null ? row : overlay
  const inSeries = originalStartMs !== null
  const full = {
    '@odata.etag': `W/"${changeKey}"`,
    id,
    createdDateTime: isoInstant(row.createdMs),
    lastModifiedDateTime: isoInstant(Math.max(row.modifiedMs, overlay?.modifiedMs ?? 0)),
    changeKey,
    categories: content.categories,
    transactionId: row.transactionId,
    originalStartTimeZone: content.originalStartZone,
    originalEndTimeZone: content.originalEndZone,
    iCalUId: iCalUId(row.meetingId, originalStartMs, row.content.start.zone),
    reminderMinutesBeforeStart: content.reminderMinutesBeforeStart,
    isReminderOn: content.isReminderOn,
    hasAttachments: (own?.attachments ?? []).some((attachment) => !attachment.isInline),
    subject: content.subject,
    bodyPreview: answer.basic ? '' : previewOf(content.html),
    importance: content.importance,
    sensitivity: content.sensitivity,
    isAllDay: content.isAllDay,
    isCancelled: content.isCancelled,
    isOrganizer: row.isOrganizer,
    responseRequested: content.responseRequested,
    seriesMasterId: inSeries ? eventId({ key: row.key, originalStartMs: null }, prefer.immutableId) : null,
    ...(inSeries ? { originalStart: isoInstant(originalStartMs) } : {}),
    showAs: content.showAs,
    type: seen.type,
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null,
    isOnlineMeeting: content.online !== null || content.flaggedOnline === true,
    onlineMeetingProvider: content.online === null ? 'unknown' : 'teamsForBusiness',
    allowNewTimeProposals: content.allowNewTimeProposals,
    isDraft: false,
    hideAttendees: content.hideAttendees,
    recurrence:
      seen.type === 'seriesMaster' && row.recurrence !== null
        ? recurrenceJson(row.recurrence, content.originalStartZone)
        : null,
    responseStatus: responseJson(content.response),
    ...(answer.basic ? {} : { body: bodyJson(content.html, prefer.textBody) }),
    start: dateTimeTimeZone(seen.startMs, prefer.zone),
    end: dateTimeTimeZone(seen.endMs, prefer.zone),
    location: placeJson(content.location),
    locations: content.locations.map(placeJson),
    attendees:
      content.hideAttendees && !row.isOrganizer
        ? []
        : content.attendees.map((each) => attendeeJson(each, prefer.zone)),
    organizer: { emailAddress: { name: row.organizer.name, address: row.organizer.address } },
    // Outlook computes it only beside its flag: selected alone it is null.
    onlineMeeting:
      content.online === null || (select?.includes('onlineMeeting') && !select.includes('isOnlineMeeting'))
        ? null
        : {
            joinUrl: content.online.joinUrl,
            conferenceId: content.online.conferenceId,
            tollNumber: '+1 555-0100',
          },
  }
  // Outlook gives all the places to whoever asks for the one (pack: calendar--get-event).
  const places = select?.includes('location') === true ? ['locations'] : []
  const picked = pickProperties(full, select === undefined ? undefined : [...select, ...places, 'id'])
  return answer.basic ? picked : { ...picked, ...expandedJson(seen, answer) }
}

function expandedJson({ row, overlay, originalStartMs, content }: Seen, { expanded }: EventAnswer) {
  const own = originalStartMs === null ? row : overlay
  const { extensions, attachments, singleValueExtendedProperties, multiValueExtendedProperties } = expanded
  const properties = row.properties ?? {}
  return {
    ...(extensions === undefined ? {} : { extensions: extensionsJson(own?.extensions ?? {}, extensions) }),
    ...(attachments === undefined ? {} : { attachments: (own?.attachments ?? []).map(attachmentJson) }),
    ...(singleValueExtendedProperties === undefined
      ? {}
      : {
          singleValueExtendedProperties: [
            ...propertiesJson(properties, 'single', singleValueExtendedProperties),
            ...computedJson(content, singleValueExtendedProperties),
          ],
        }),
    ...(multiValueExtendedProperties === undefined
      ? {}
      : { multiValueExtendedProperties: propertiesJson(properties, 'multi', multiValueExtendedProperties) }),
  }
}

/** What the mailbox computes, only where it is named: PidTagNativeBody, 1 for plain text and 3 for HTML. */
function computedJson({ isText = false }: Seen['content'], ids: readonly string[]) {
  const id = ids.find((each) => each.toLowerCase() === 'integer 0x1016')
  return id === undefined ? [] : [{ id, value: isText ? '1' : '3' }]
}

function bodyJson(html: string, textBody: boolean): unknown {
  return textBody ? { contentType: 'text', content: textOf(html) } : { contentType: 'html', content: html }
}

/** Whether the token's scopes leave the content out. */
export function isBasic({ caller }: GraphRequest): boolean {
  return !caller.scopes.some((scope) =>
    /^(Calendars\.Read(Write)?(\.Shared)?|Group\.Read(Write)?\.All)$/.test(scope),
  )
}
