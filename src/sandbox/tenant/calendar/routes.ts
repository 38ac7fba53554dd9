import type { Route } from '../route.ts'
import { deleteAttachment, getAttachment, listAttachments, postAttachment } from './attachment-calls.ts'
import { categoryRoutes } from './category-calls.ts'
import { getCalendar, listCalendars, translateIds } from './calendar-calls.ts'
import { deleteEvent, getEvent, patchEvent, postEvent } from './event-calls.ts'
import {
  deleteExtension,
  getExtension,
  listExtensions,
  patchExtension,
  postExtension,
} from './extension-calls.ts'

import { findOnlineMeeting, getOnlineMeeting } from './online-meeting-calls.ts'
import { onlineMeetingChangeRoutes } from './online-meeting-changes.ts'
import { cancelEvent, forwardEvent, respond } from './respond-calls.ts'
import { getSchedule } from './schedule-calls.ts'
import { calendarView, eventInstances, listEvents } from './view-calls.ts'
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
    route('GET', one, read, getEvent),
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
    route('DELETE', `${one}/attachments/{attachment}`, write, deleteAttachment),
  ]
}

function answerRoutes(events: string): Route[] {
  return [
    route('POST', `${events}/{event}/accept`, writing, respond('accepted')),
    route('POST', `${events}/{event}/tentativelyAccept`, writing, respond('tentativelyAccepted')),
    // The page asks for less than the other answers do (pack: calendar--event-forward).
    route('POST', `${events}/{event}/forward`, reading, forwardEvent),
    route('POST', `${events}/{event}/decline`, writing, respond('declined')),
  ]
}

export const calendarRoutes: readonly Route[] = [
  route('GET', '/me/calendar', basic, getCalendar),
  route('GET', '/me/calendars', basic, listCalendars),
  route('GET', '/me/calendars/{calendar}', basic, getCalendar),
  route('GET', '/groups/{group}/calendar', groupReading, getCalendar),
  route('GET', '/me/calendarView', basic, calendarView),
  route('GET', '/me/calendar/calendarView', basic, calendarView),
  route('GET', '/me/calendarView/delta', basic, viewDelta),
  route('GET', '/me/calendar/calendarView/delta', basic, viewDelta),
  route('POST', '/me/calendar/getSchedule', basic, getSchedule),
  route('POST', '/me/translateExchangeIds', ['User.Read', 'User.ReadBasic.All', ...reading], translateIds),
  ...eventRoutes('/me/events', basic, reading, writing),
  ...answerRoutes('/me/events'),
  ...eventRoutes('/me/calendar/events', basic, reading, writing),
  ...answerRoutes('/me/calendar/events'),
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
  ...categoryRoutes,
]
