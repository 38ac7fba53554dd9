import { badRequest, GraphRefusal } from '../graph-error.ts'
import { allowOptions } from '../odata/query-options.ts'
import { findPerson } from '../people/person.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { calendarOfRequest } from './calendar-row.ts'
import { msOf } from './calendar-time.ts'
import { applyChange, refuseCrossing, removeSeen } from './change-event.ts'
import { createEvent } from './create-event.ts'
import { newEvent, oneEvent } from './event-answer.ts'
import { readEvent, refuseBadTimes, type SentEvent } from './event-body.ts'
import { changeKeyOf } from './event-id.ts'
import type { EventContent } from './event-row.ts'
import { events, eventsOfMailbox } from './event-row.ts'
import { outlookHtml } from './html-body.ts'
import { holdsJoinBlock, newMeeting, withJoinBlock } from './join-meeting.ts'
import { mailboxOf } from './mailbox.ts'
import { occurrenceParts } from './occurrence-parts.ts'
import { requireSeen, type Seen, wholeEvent } from './seen-event.ts'

/** A `transactionId` that this mailbox has seen answers with the event that it made. */
export function postEvent(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const { tenantId, userId } = request.caller
  const sent = readEvent(request.body, [])
  const { start, end } = sent.content
  if (start === undefined || end === undefined)
    throw badRequest('start and end are needed.', 'ErrorInvalidRequest')
  const { transactionId } = sent
  const before =
    transactionId === null
      ? undefined
      : eventsOfMailbox(world, mailbox.id).find((row) => row.transactionId === transactionId)
  if (before !== undefined) return newEvent(request, mailbox, wholeEvent(before))
  refuseBadTimes({ start, end, isAllDay: sent.content.isAllDay ?? false })
  const html = sent.content.html ?? outlookHtml('html', '')
  const person = findPerson(world, userId)
  const byDefault = person?.onlineByDefault === true && (sent.content.attendees ?? []).length > 0
  const wanted = sent.isOnlineMeeting ?? byDefault
  const flaggedOnline = wanted && person?.hasMeetingProvider === false
  const online = wanted && !flaggedOnline ? newMeeting(world, tenantId, userId) : null
  const row = createEvent(world, {
    mailbox,
    tenantId,
    content: {
      ...sent.content,
      start,
      end,
      html: online === null ? html : withJoinBlock(html, online),
      online,
      ...(flaggedOnline ? { flaggedOnline } : {}),
    },
    recurrence: sent.recurrence ?? null,
    transactionId,
    extensions: sent.extensions,
    calendarId: calendarOfRequest(request, world, mailbox)?.id,
    properties: sent.properties,
  })
  return newEvent(request, mailbox, wholeEvent(row))
}

export function getEvent(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  allowOptions(request, ['select', 'expand'])
  const seen = requireSeen(world, mailbox.id, request.params['event'] ?? '')
  const { body, ...answer } = oneEvent(request, mailbox, seen, 200)
  return { ...answer, body: { ...Object(body), ...occurrenceParts(request, world, seen) } }
}

export function patchEvent(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const seen = requireSeen(world, mailbox.id, request.params['event'] ?? '')
  refuseStale(request, seen)
  const sent = readEvent(request.body, seen.content.attendees)
  if (sent.isOnlineMeeting === false && seen.content.online !== null) {
    throw badRequest('An online meeting stays one.', 'ErrorInvalidRequest')
  }
  if (seen.originalStartMs !== null && sent.recurrence) {
    throw badRequest('The recurrence belongs to the series.', 'ErrorInvalidRequest')
  }
  const content = { ...sent.content, ...onlineAfter(world, request, seen, sent) }
  const after = { ...seen.content, ...content }
  refuseBadTimes(after)
  if (content.start !== undefined) refuseCrossing(world, seen, msOf(content.start))
  const recurrence = seen.originalStartMs === null ? sent.recurrence : undefined
  applyChange(world, seen, { content, recurrence }, request.caller.tenantId)
  keepProperties(world, seen, sent)
  return oneEvent(request, mailbox, requireSeen(world, mailbox.id, request.params['event'] ?? ''), 200)
}

/** What apps keep on the event stands beside what was there. */
function keepProperties(world: World, { row }: Seen, { properties }: SentEvent): void {
  const now = events(world).get(row.key)
  if (now === undefined || Object.keys(properties).length === 0) return
  events(world).set(row.key, { ...now, properties: { ...now.properties, ...properties } })
}

/**
 * A body without the join block ends the online meeting (contrib: event-update); asking for one where none is (any
 * more) makes a new one with a new address.
 */
function onlineAfter(
  world: World,
  request: GraphRequest,
  seen: Seen,
  { content, isOnlineMeeting }: SentEvent,
): Partial<EventContent> {
  const html = content.html ?? seen.content.html
  const { online } = seen.content
  const kept = online !== null && holdsJoinBlock(html, online.joinUrl) ? online : null
  if (kept !== null) return {}
  if (isOnlineMeeting !== true) return online === null ? {} : { online: null }
  const fresh = newMeeting(world, request.caller.tenantId, seen.row.mailboxId)
  return { online: fresh, html: withJoinBlock(html, fresh) }
}

/** Whether the real service honours If-Match here is to be checked on a tenant; this one does. */
function refuseStale(request: GraphRequest, { row, overlay }: Seen): void {
  const sent = request.headers.get('if-match')
  if (sent === null || sent === '*') return
  const key = changeKeyOf(row.key, Math.max(row.sequence, overlay?.sequence ?? 0))
  if (sent.replace(/^W\//, '').replaceAll('"', '') !== key) {
    throw new GraphRefusal(
      412,
      'ErrorIrresolvableConflict',
      'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
    )
  }
}

export function deleteEvent(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const seen = requireSeen(world, mailbox.id, request.params['event'] ?? '')
  refuseStale(request, seen)
  removeSeen(world, seen)
  return { status: 204 }
}
