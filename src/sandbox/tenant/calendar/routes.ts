import type { GraphRequest, Route } from '../route.ts'
import {
  deleteAttachment,
  getAttachment,
  getAttachmentBytes,
  listAttachments,
  postAttachment,
} from './attachment-calls.ts'
import { categoryRoutes } from './category-calls.ts'
import {
  calendarOfEvent,
  deleteCalendar,
  getCalendar,
  listCalendars,
  patchCalendar,
  postCalendar,
} from './calendar-calls.ts'
import { calendarPermissionRoutes } from './calendar-permission-calls.ts'
import { calendarGroupRoutes } from './calendar-group-calls.ts'
import { deleteEvent, getEvent, patchEvent, postEvent } from './event-calls.ts'
import {
  deleteExtension,
  getExtension,
  listExtensions,
  patchExtension,
  postExtension,
} from './extension-calls.ts'
import { findMeetingTimes } from './find-meeting-times.ts'
import { mailboxSettingsRoutes } from './mailbox-settings-calls.ts'
import { meetingArtefactRoutes } from './meeting-artefact-calls.ts'
import { findOnlineMeeting, getOnlineMeeting } from './online-meeting-calls.ts'
import { onlineMeetingChangeRoutes } from './online-meeting-changes.ts'
import { reminderChanges, reminderRoutes } from './reminder-calls.ts'
import { outlookNames } from './outlook-names.ts'
import { cancelEvent, forwardEvent, respond } from './respond-calls.ts'
import { getSchedule } from './schedule-calls.ts'
import { translateIds } from './translate-ids.ts'
import { uploadRoutes } from './upload-session.ts'
import { sharedCalendarRoutes } from './shared-calendar.ts'
import { exceptionOccurrences } from './occurrence-parts.ts'
import { calendarView, countEvents, countView, eventInstances, listEvents } from './view-calls.ts'
import { viewDelta } from './view-delta.ts'

// Scopes: pack, permissions.json.
const basic = ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite']
const reading = ['Calendars.Read', 'Calendars.ReadWrite']
const writing = ['Calendars.ReadWrite']
const groupContent = ['Group.Read.All', 'Group.ReadWrite.All', ...reading]
const groupReading = ['Group.Read.All', 'Group.ReadWrite.All', ...basic]
const groupWriting = ['Group.ReadWrite.All']
const meetings = ['OnlineMeetings.Read', 'OnlineMeetings.ReadWrite']

function route(
  method: Route['method'],
  template: string,
  scopes: readonly string[],
  handle: Route['handle'],
): Route {
  return { method, template, scopes, service: 'outlook', handle }
}

/** `content` reads what Calendars.ReadBasic leaves out: extensions and attachments. */
function eventRoutes(
  events: string,
  read: readonly string[],
  content: readonly string[],
  write: readonly string[],
): Route[] {
  const one = `${events}/{event}`
  return [
    route('GET', events, read, listEvents),
    route('POST', events, write, postEvent),
    route('GET', `${events}/$count`, read, countEvents),
    route('GET', one, read, getEvent),
    route('GET', `${one}/calendar`, read, calendarOfEvent),
    route('GET', `${one}/exceptionOccurrences`, read, exceptionOccurrences),
    route('PATCH', one, write, patchEvent),
    route('DELETE', one, write, deleteEvent),
    route('GET', `${one}/instances`, read, eventInstances),
    route('POST', `${one}/cancel`, write, cancelEvent),
    route('GET', `${one}/extensions`, content, listExtensions),
    route('POST', `${one}/extensions`, write, postExtension),
    route('GET', `${one}/extensions/{extension}`, content, getExtension),
    route('PATCH', `${one}/extensions/{extension}`, write, patchExtension),
    route('DELETE', `${one}/extensions/{extension}`, write, deleteExtension),
    route('GET', `${one}/attachments`, content, listAttachments),
    route('POST', `${one}/attachments`, write, postAttachment),
    route('GET', `${one}/attachments/{attachment}`, content, getAttachment),
    route('GET', `${one}/attachments/{attachment}/$value`, content, getAttachmentBytes),
    route('DELETE', `${one}/attachments/{attachment}`, write, deleteAttachment),
  ]
}

/** What only a person's own calendar knows: answers to invitations, reminders, uploads in pieces. */
function personalRoutes(events: string): Route[] {
  return [
    ...eventRoutes(events, basic, reading, writing),
    route('POST', `${events}/{event}/accept`, writing, respond('accepted')),
    route('POST', `${events}/{event}/tentativelyAccept`, writing, respond('tentativelyAccepted')),
    // The page asks for less than the other answers do (pack: calendar--event-forward).
    route('POST', `${events}/{event}/forward`, reading, forwardEvent),
    route('POST', `${events}/{event}/decline`, writing, respond('declined')),
    ...reminderChanges(events),
    ...uploadRoutes(events),
  ]
}

function calendarRoutesAt(one: string): Route[] {
  return [
    route('GET', one, basic, getCalendar),
    route('PATCH', one, writing, patchCalendar),
    route('DELETE', one, writing, deleteCalendar),
    route('POST', `${one}/permanentDelete`, writing, deleteCalendar),
    route('GET', `${one}/calendarView`, basic, calendarView),
    route('GET', `${one}/calendarView/$count`, basic, countView),
    route('GET', `${one}/calendarView/delta`, basic, viewDelta),
    ...personalRoutes(`${one}/events`),
  ]
}

const every: readonly Route[] = [
  route('GET', '/me/calendars', [...basic, 'Calendars.Read.Shared'], listCalendars),
  route('POST', '/me/calendars', writing, postCalendar),
  route('GET', '/me/calendarGroups/{calendarGroup}/calendars', basic, listCalendars),
  route('POST', '/me/calendarGroups/{calendarGroup}/calendars', writing, postCalendar),
  ...calendarRoutesAt('/me/calendar'),
  ...calendarRoutesAt('/me/calendars/{calendar}'),
  ...calendarRoutesAt('/me/calendarGroups/{calendarGroup}/calendars/{calendar}'),
  ...calendarGroupRoutes,
  ...calendarPermissionRoutes,
  route('GET', '/groups/{group}/calendar', groupReading, getCalendar),
  route('GET', '/me/calendarView', basic, calendarView),
  route('GET', '/me/calendarView/$count', basic, countView),
  route('GET', '/me/calendarView/delta', basic, viewDelta),
  route('POST', '/me/calendar/getSchedule', basic, getSchedule),
  route(
    'POST',
    '/me/findMeetingTimes',
    ['Calendars.Read.Shared', 'Calendars.ReadWrite.Shared'],
    findMeetingTimes,
  ),
  route('POST', '/me/translateExchangeIds', ['User.Read', 'User.ReadBasic.All', ...reading], translateIds),
  ...personalRoutes('/me/events'),
  ...sharedCalendarRoutes,
  ...reminderRoutes,
  ...mailboxSettingsRoutes,
  route('GET', '/groups/{group}/calendarView', groupReading, calendarView),
  route('GET', '/groups/{group}/calendar/calendarView', groupReading, calendarView),
  ...eventRoutes('/groups/{group}/events', groupReading, groupContent, [...groupWriting, ...writing]),
  ...eventRoutes('/groups/{group}/calendar/events', groupReading, groupContent, [
    ...groupWriting,
    ...writing,
  ]),
  { ...route('GET', '/me/onlineMeetings', meetings, findOnlineMeeting), service: 'teams' },
  { ...route('GET', '/me/onlineMeetings/{meeting}', meetings, getOnlineMeeting), service: 'teams' },
  ...onlineMeetingChangeRoutes,
  ...meetingArtefactRoutes,
  ...categoryRoutes,
]

/** What an app keeps in an extension has names of its own; everywhere else Outlook's are known. */
export const calendarRoutes: readonly Route[] = every.map((each) =>
  each.template.includes('/extensions')
    ? each
    : { ...each, handle: (request, world) => each.handle(withOutlookNames(request), world) },
)

function withOutlookNames(request: GraphRequest): GraphRequest {
  return request.body instanceof Uint8Array ? request : { ...request, body: outlookNames(request.body) }
}
