import { zonedTime } from '#src/sandbox/tenant/calendar/calendar-time.ts'
import { createEvent } from '#src/sandbox/tenant/calendar/create-event.ts'
import { readEvent } from '#src/sandbox/tenant/calendar/event-body.ts'
import { eventId } from '#src/sandbox/tenant/calendar/event-id.ts'
import { copiesOfMeeting, storeEvent, type EventContent } from '#src/sandbox/tenant/calendar/event-row.ts'
import { outlookHtml } from '#src/sandbox/tenant/calendar/html-body.ts'
import { newMeeting } from '#src/sandbox/tenant/calendar/join-meeting.ts'
import { groupMailbox, personMailbox } from '#src/sandbox/tenant/calendar/mailbox.ts'
import { ianaZoneOf } from '#src/graph/calendar/outlook-zones.ts'
import { persons } from '#src/sandbox/tenant/people/person.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { idsIn, pathWith, type Example } from './examples.ts'
import { at, isJson, jsonAt, rowsOf, textAt, type Json } from './json.ts'
import { seedGroup, seedPerson, type Cue, type Stage } from './stage.ts'

/** The event of the example in Ana's or the group's calendar, as its answer shows it. */
export function stageCalendar(stage: Stage): Cue {
  const { world, example } = stage
  const place = example.template ?? ''
  const body = jsonAt(example.requestBody)
  if (place.endsWith('getSchedule')) {
    const wanted = at(body, 'schedules')
    for (const [index, mail] of (Array.isArray(wanted) ? wanted : []).entries()) {
      const id = index === 0 ? ANA : `aaaaaaaa-0000-4000-8000-00000000001${index}`
      const person = { ...seedPerson(world, id, { mail: String(mail) }), timeZone: 'America/Los_Angeles' }
      persons(world).set(id, person)
      const items = rowsOf(example.responseBody)[index]?.['scheduleItems']
      for (const item of Array.isArray(items) ? items.filter(isJson) : []) seedBusy(stage, id, item)
    }
    return { answer: withoutHours(example.responseBody) }
  }
  if (place.endsWith('translateExchangeIds')) {
    return { body: { ...body, inputIds: [eventId({ key: world.newGuid(), originalStartMs: null }, false)] } }
  }
  if (place.includes('masterCategories')) return categoryCue(stage)
  const groupId = place.startsWith('/groups') ? idsIn(example)[0] : undefined
  if (groupId !== undefined)
    seedGroup(world, groupId, textsOf(at(example.responseBody, 'organizer', 'emailAddress')))
  const posted = example.method === 'POST' && place.endsWith('/events')
  const person = persons(world).get(ANA)
  const onlineByDefault = at(example.responseBody, 'isOnlineMeeting') === true
  const hasMeetingProvider = at(example.responseBody, 'onlineMeetingProvider') !== 'unknown'
  if (person !== undefined) persons(world).set(ANA, { ...person, onlineByDefault, hasMeetingProvider })
  if (posted) return groupId === undefined ? {} : { path: pathWith(example, [groupId]) }
  const answered = /accept|decline|tentativelyAccept$/i.test(place)
  const ids = rowsOf(example.responseBody ?? {}).map((row) => seedExample(stage, row, groupId, answered))
  const last = eventId({ key: ids[0] ?? '', originalStartMs: null }, false)
  const path = pathWith(example, [...(groupId === undefined ? [] : [groupId]), last, 'Com.Contoso.Deal'])
  const start = new Date(Date.UTC(2026, 10, 1)).toISOString()
  const end = new Date(Date.UTC(2026, 11, 1)).toISOString()
  return {
    path: path.replace('{start_datetime}', start).replace('{end_datetime}', end),
    ...withoutFiller(example),
  }
}

/** Zones that somebody made up themselves are not in the tenant. */
function withoutHours(body: unknown): unknown {
  return JSON.parse(
    JSON.stringify(body, (name, value: unknown) => (name === 'workingHours' ? undefined : value)),
  )
}

function seedBusy({ world }: Stage, id: string, item: Json): void {
  const status = (['tentative', 'busy', 'oof', 'free'] as const).find((each) => each === item['status'])
  createEvent(world, {
    mailbox: personMailbox(world, id),
    tenantId: 'contoso',
    content: {
      subject: textAt(item, 'subject') ?? '',
      location: { displayName: textAt(item, 'location') ?? '' },
      start: timeFrom(at(item, 'start'), ''),
      end: timeFrom(at(item, 'end'), ''),
      showAs: status ?? 'busy',
    },
  })
}

/** Texts such as `originalStartTimeZone-value` are no values that anybody sends. */
function withoutFiller({ requestBody }: Example): { readonly body?: unknown } {
  if (!isJson(requestBody)) return {}
  const entries = Object.entries(requestBody).filter(
    ([, value]) => !JSON.stringify(value).includes('-value"'),
  )
  return { body: Object.fromEntries(entries) }
}

function textsOf(address: unknown): Json {
  return { displayName: textAt(address, 'name'), mail: textAt(address, 'address') }
}

function categoryCue({ world, example }: Stage): Cue {
  const table = world.table<Json>(`calendar.categories.${ANA}`)
  if (example.method !== 'POST') {
    for (const row of rowsOf(example.responseBody)) table.set(textAt(row, 'id') ?? '', row)
    const [id] = idsIn(example)
    if (id !== undefined && !table.has(id)) table.set(id, { id, displayName: 'Red', color: 'preset0' })
  }
  return {}
}

function seedExample(
  { world, example }: Stage,
  said: Json,
  groupId: string | undefined,
  invited: boolean,
): string {
  const asked = new URLSearchParams(example.path.split('?')[1] ?? '').get('startDateTime')
  const local =
    asked === null
      ? '2026-11-24T09:00:00'
      : new Date(Date.parse(asked) + 3_600_000).toISOString().slice(0, 19)
  const start = timeFrom(at(said, 'start'), local)
  const end = timeFrom(at(said, 'end'), `${local.slice(0, 11)}${local.slice(11, 13)}:30:00`)
  const organizer = textsOf(at(said, 'organizer', 'emailAddress'))
  if (groupId === undefined && !invited) seedPerson(world, ANA, organizer)
  const mailbox =
    groupId === undefined ? personMailbox(world, invited ? BEN : ANA) : groupMailbox(world, groupId)
  const attendees = at(said, 'attendees')
  const { address, name } = personMailbox(world, ANA)
  const none = { response: 'none' } as const
  const people = (Array.isArray(attendees) ? attendees : []).map((each) => attendeeFrom(each))
  const series = said['recurrence']
  const recurrence = isJson(series) ? readEvent({ recurrence: series }, []).recurrence : null
  const row = createEvent(world, {
    mailbox,
    recurrence: recurrence ?? null,
    tenantId: 'contoso',
    content: {
      ...contentFrom(said),
      start,
      end,
      attendees: invited ? [{ address, name, type: 'required', status: none }] : people,
    },
    extensions: { 'Com.Contoso.Deal': jsonAt(example.responseBody) },
  })
  const file = {
    id: 'file',
    name: 'a.txt',
    contentType: 'text/plain',
    contentBytes: 'YQ==',
    size: 1,
    isInline: false,
  }
  const copy = invited ? copiesOfMeeting(world, row.meetingId).find((each) => each.mailboxId === ANA) : row
  if (copy === undefined) throw new Error('The invitation did not arrive.')
  const files =
    example.template?.includes('/attachments') === true ? [{ ...file, modifiedMs: world.now() }] : []
  const online = at(said, 'isOnlineMeeting') === true ? newMeeting(world, 'contoso', ANA) : null
  storeEvent(world, { ...copy, attachments: files, content: { ...copy.content, online } })
  return copy.key
}

function timeFrom(said: unknown, otherwise: string) {
  const zone = textAt(said, 'timeZone') ?? 'UTC'
  const time = textAt(said, 'dateTime') ?? otherwise
  return zonedTime(/^\d/.test(time) ? time : otherwise, ianaZoneOf(zone) === undefined ? 'UTC' : zone)
}

function attendeeFrom(said: unknown) {
  const response = textAt(said, 'status', 'response')
  const known = (['accepted', 'declined', 'tentativelyAccepted', 'notResponded'] as const).find(
    (each) => each === response,
  )
  const type = textAt(said, 'type') === 'optional' ? 'optional' : 'required'
  const { emailAddress } = jsonAt(said)
  const address = textAt(emailAddress, 'address') ?? ''
  const name = textAt(emailAddress, 'name') ?? ''
  const proposal = jsonAt(said, 'proposedNewTime')
  const asked =
    'start' in proposal
      ? { proposed: { start: timeFrom(proposal['start'], ''), end: timeFrom(proposal['end'], '') } }
      : {}
  return {
    ...asked,
    address,
    name,
    type,
    status: { response: known ?? 'none', ...(known ? { atMs: 1 } : {}) },
  } as const
}

/** The plain properties of an event, where the example has a value that is one. */
function contentFrom(said: Json): Partial<EventContent> {
  const flags = [
    'isReminderOn',
    'hideAttendees',
    'responseRequested',
    'allowNewTimeProposals',
    'isAllDay',
  ] as const
  const kept = flags.flatMap((name) => (typeof said[name] === 'boolean' ? [[name, said[name]]] : []))
  const minutes = said['reminderMinutesBeforeStart']
  const place = jsonAt(said, 'location')
  const places = said['locations']
  const zones = [textAt(said, 'originalStartTimeZone'), textAt(said, 'originalEndTimeZone')]
  const [startZone, endZone] = zones.map((zone) =>
    zone === undefined || ianaZoneOf(zone) === undefined ? 'UTC' : zone,
  )
  const displayName = textAt(place, 'displayName') ?? ''
  const response = textAt(said, 'responseStatus', 'response')
  return {
    ...Object.fromEntries(kept),
    subject: textAt(said, 'subject') ?? 'An event',
    html: outlookHtml('html', textAt(said, 'body', 'content') ?? textAt(said, 'bodyPreview') ?? ''),
    location: { ...place, displayName },
    locations: (Array.isArray(places) ? places : []).map((each) => ({
      ...jsonAt(each),
      displayName: textAt(each, 'displayName') ?? '',
    })),
    ...(typeof minutes === 'number' ? { reminderMinutesBeforeStart: minutes } : {}),
    originalStartZone: startZone ?? 'UTC',
    originalEndZone: endZone ?? 'UTC',
    ...(response === 'accepted' ? { response: { response, atMs: 1 } } : {}),
  }
}
