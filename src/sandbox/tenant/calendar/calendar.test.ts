import { expect, test } from 'vitest'
import { groups } from '../people/group.ts'
import { persons } from '../people/person.ts'
import { ANA, BEN, CHO, testTenant, type Ask, type TestTenant, type Told } from '../test-tenant.ts'
import { meetingOnView } from './calendar-view.ts'
import {
  seedCancellation,
  seedEvent,
  type SeededEvent,
  seedException,
  seedMeetingSeries,
} from './seed-calendar.ts'
import { expireCalendarDeltas } from './view-delta.ts'

const GROUP = 'bbbbbbbb-0000-4000-8000-000000000001'
const BERLIN = 'outlook.timezone="W. Europe Standard Time"'
const IMMUTABLE = 'IdType="ImmutableId"'

/** Monday 2026-11-23, 09:00 UTC. Ana organizes, Ben is invited, Cho is not. */
function stage(): TestTenant {
  const tested = testTenant()
  const { world } = tested.tenant
  for (const [id, alias, timeZone] of [
    [ANA, 'ana', 'Europe/Berlin'],
    [BEN, 'ben', 'America/Los_Angeles'],
    [CHO, 'cho', 'Asia/Tokyo'],
  ] as const) {
    persons(world).set(id, {
      id,
      alias,
      displayName: alias,
      givenName: null,
      surname: null,
      mail: `${alias}@contoso.example`,
      userPrincipalName: `${alias}@contoso.example`,
      jobTitle: null,
      department: null,
      officeLocation: null,
      preferredLanguage: null,
      mobilePhone: null,
      businessPhones: [],
      userType: 'Member',
      accountEnabled: true,
      timeZone,
      hasMailbox: true,
      hasPhoto: false,
    })
  }
  groups(world).set(GROUP, {
    id: GROUP,
    displayName: 'Council',
    description: null,
    mail: 'council@contoso.example',
    mailNickname: 'council',
    visibility: 'Private',
    owners: [],
    members: [ANA, BEN],
    createdDateTime: '2026-01-01T00:00:00Z',
  })
  return tested
}

function weekly(on: TestTenant): SeededEvent {
  return seedMeetingSeries(on.tenant.world, {
    organizerId: ANA,
    attendeeIds: [BEN],
    tenantId: 'contoso',
    zone: 'Europe/Berlin',
    start: '2026-10-06T09:00',
    minutes: 45,
    subject: 'Weekly review',
  })
}

function value(told: Told, ...path: readonly (string | number)[]): unknown {
  let found: unknown = told.body
  for (const key of path) found = (found as Record<string | number, unknown> | undefined)?.[key]
  return found
}

interface Event {
  readonly id: string
  readonly subject: string
  readonly type: string
  readonly start: { readonly dateTime: string; readonly timeZone: string }
  readonly [name: string]: unknown
}

function eventsIn(told: Told): Event[] {
  expect(told.status, JSON.stringify(told.body)).toBe(200)
  return value(told, 'value') as Event[]
}

/** Everything between two UTC dates, page by page. */
async function view(on: TestTenant, from: string, to: string, ask: Ask = {}, more = ''): Promise<Event[]> {
  const found: Event[] = []
  let path: string | undefined =
    `/me/calendarView?startDateTime=${from}T00:00:00Z&endDateTime=${to}T00:00:00Z${more}`
  while (path !== undefined) {
    const told: Told = await on.ask('GET', path, ask)
    found.push(...eventsIn(told))
    path = value(told, '@odata.nextLink') as string | undefined
  }
  return found
}

const lunch = {
  subject: 'Lunch',
  body: { contentType: 'HTML', content: '<p id="x">Noon?</p><!-- mark -->' },
  start: { dateTime: '2026-11-24T12:00:00', timeZone: 'W. Europe Standard Time' },
  end: { dateTime: '2026-11-24T13:00:00', timeZone: 'W. Europe Standard Time' },
  location: { displayName: 'Bar' },
  attendees: [{ emailAddress: { address: 'ben@contoso.example', name: 'Ben' }, type: 'Required' }],
}

test('CAL-1 every mailbox has a copy with its own ids; iCalUId and the meeting are the same', async () => {
  const on = stage()
  const made = await on.ask('POST', '/me/events', { body: { ...lunch, isOnlineMeeting: true } })
  expect(made.status).toBe(201)
  const [mine] = await view(on, '2026-11-24', '2026-11-25')
  const [theirs] = await view(on, '2026-11-24', '2026-11-25', { as: BEN })
  expect(mine?.id).not.toBe(theirs?.id)
  expect([theirs?.['iCalUId'], theirs?.['onlineMeeting']]).toEqual([
    mine?.['iCalUId'],
    mine?.['onlineMeeting'],
  ])
  expect([mine?.['isOrganizer'], theirs?.['isOrganizer'], theirs?.['responseStatus']]).toMatchObject([
    true,
    false,
    { response: 'notResponded' },
  ])
  expect((await on.ask('GET', `/me/events/${theirs?.id ?? ''}`)).status).toBe(404)
  expect((await on.ask('GET', '/me/events/nonsense')).status).toBe(400)
  expect(await view(on, '2026-11-24', '2026-11-25', { as: CHO })).toEqual([])
})

test('CAL-2 immutable and usual ids differ, both are accepted, and one is translated into the other', async () => {
  const on = stage()
  const usual = String(value(await on.ask('POST', '/me/events', { body: lunch }), 'id'))
  const told = await on.ask('GET', `/me/events/${usual}`, { headers: { Prefer: IMMUTABLE } })
  const immutable = String(value(told, 'id'))
  expect(immutable).not.toBe(usual)
  expect(told.headers.get('Preference-Applied')).toContain('ImmutableId')
  expect(value(await on.ask('GET', `/me/events/${immutable}`), 'id')).toBe(usual)
  const body = { inputIds: [usual], sourceIdType: 'restId', targetIdType: 'restImmutableEntryId' }
  expect((await on.ask('POST', '/me/translateExchangeIds', { body })).body).toMatchObject({
    value: [{ sourceId: usual, targetId: immutable }],
  })
})

test("CAL-3 the organizer's change reaches every copy, an attendee's stays in the own one", async () => {
  const on = stage()
  const id = String(value(await on.ask('POST', '/me/events', { body: lunch }), 'id'))
  await on.ask('PATCH', `/me/events/${id}`, { body: { subject: 'Long lunch', categories: ['Red category'] } })
  const [theirs] = await view(on, '2026-11-24', '2026-11-25', { as: BEN })
  expect([theirs?.subject, theirs?.['categories']]).toEqual(['Long lunch', []])
  const patched = await on.ask('PATCH', `/me/events/${theirs?.id ?? ''}`, {
    as: BEN,
    body: { subject: 'My lunch' },
  })
  expect([patched.status, value(patched, 'subject')]).toEqual([200, 'My lunch'])
  expect(value(await on.ask('GET', `/me/events/${id}`), 'subject')).toBe('Long lunch')
})

test('CAL-3 attendees may come and go: a newcomer gets a copy, who is left out keeps a cancelled one', async () => {
  const on = stage()
  const id = String(value(await on.ask('POST', '/me/events', { body: lunch }), 'id'))
  const attendees = [{ emailAddress: { address: 'cho@contoso.example' } }]
  await on.ask('PATCH', `/me/events/${id}`, { body: { attendees } })
  expect((await view(on, '2026-11-24', '2026-11-25', { as: CHO })).map((each) => each.subject)).toEqual([
    'Lunch',
  ])
  const [old] = await view(on, '2026-11-24', '2026-11-25', { as: BEN })
  expect([old?.subject, old?.['isCancelled']]).toEqual(['Canceled: Lunch', true])
})

test('CAL-4 a transactionId makes a repeated POST safe; without one there are two events', async () => {
  const on = stage()
  const first = await on.ask('POST', '/me/events', { body: { ...lunch, transactionId: 'T-1' } })
  const again = await on.ask('POST', '/me/events', { body: { ...lunch, transactionId: 'T-1' } })
  expect([again.status, value(again, 'id')]).toEqual([201, value(first, 'id')])
  await on.ask('POST', '/me/events', { body: lunch })
  expect(await view(on, '2026-11-24', '2026-11-25')).toHaveLength(2)
})

test('CAL-5 a weekly series keeps its wall clock over the end of summer time, in every zone it is seen in', async () => {
  const on = stage()
  weekly(on)
  const inBerlin = await view(on, '2026-10-19', '2026-11-04', { headers: { Prefer: BERLIN } })
  expect(inBerlin.map((each) => each.start.dateTime)).toEqual([
    '2026-10-20T09:00:00.0000000',
    '2026-10-27T09:00:00.0000000',
    '2026-11-03T09:00:00.0000000',
  ])
  const prefer = { as: BEN, headers: { Prefer: 'outlook.timezone="Pacific Standard Time"' } }
  expect((await view(on, '2026-10-19', '2026-11-04', prefer)).map((each) => each.start.dateTime)).toEqual([
    '2026-10-20T00:00:00.0000000',
    // Europe has left summer time, California has not.
    '2026-10-27T01:00:00.0000000',
    '2026-11-03T00:00:00.0000000',
  ])
  const utc = await view(on, '2026-10-19', '2026-11-04')
  expect(utc.map((each) => each['originalStart'])).toEqual([
    '2026-10-20T07:00:00Z',
    '2026-10-27T08:00:00Z',
    '2026-11-03T08:00:00Z',
  ])
  expect(new Set(utc.map((each) => each['iCalUId'])).size).toBe(3)
  expect(new Set(utc.map((each) => each['seriesMasterId'])).size).toBe(1)
})

test('CAL-7 the bounds of a view use their own offset, UTC where there is none', async () => {
  const on = stage()
  weekly(on)
  const count = async (start: string, end: string) => {
    const query = `startDateTime=${start}&endDateTime=${end}`
    return eventsIn(await on.ask('GET', `/me/calendarView?${query}`, { headers: { Prefer: BERLIN } })).length
  }
  // The occurrence of 24 November lasts from 08:00 to 08:45 UTC.
  expect(await count('2026-11-24T08:45:00', '2026-11-24T20:00:00')).toBe(0)
  expect(await count('2026-11-24T08:45:00%2B01:00', '2026-11-24T20:00:00%2B01:00')).toBe(1)
  expect(await count('2026-11-24T08:45:00+01:00', '2026-11-24T20:00:00+01:00')).toBe(1)
  expect((await on.ask('GET', '/me/calendarView')).status).toBe(400)
})

test('CAL-8 a view comes in pages of 10 and takes $top up to 1,000', async () => {
  const on = stage()
  for (let hour = 0; hour < 12; hour += 1) {
    seedEvent(on.tenant.world, {
      organizerId: ANA,
      tenantId: 'contoso',
      zone: 'UTC',
      start: `2026-11-24T${String(hour + 6).padStart(2, '0')}:00`,
      minutes: 30,
      subject: `At ${hour}`,
    })
  }
  const first = await on.ask('GET', '/me/calendarView?startDateTime=2026-11-24&endDateTime=2026-11-25')
  expect(eventsIn(first)).toHaveLength(10)
  expect(await view(on, '2026-11-24', '2026-11-25')).toHaveLength(12)
  expect(await view(on, '2026-11-24', '2026-11-25', {}, '&$top=1000')).toHaveLength(12)
})

test('CAL-9 onlineMeeting selected without its flag is null, a filter on the flag 400, created cannot be selected', async () => {
  const on = stage()
  weekly(on)
  const [alone] = await view(on, '2026-11-24', '2026-11-25', {}, '&$select=subject,onlineMeeting')
  expect(alone).toMatchObject({ subject: 'Weekly review', onlineMeeting: null })
  const [both] = await view(on, '2026-11-24', '2026-11-25', {}, '&$select=isOnlineMeeting,onlineMeeting')
  expect(both?.['onlineMeeting']).toMatchObject({ joinUrl: expect.stringContaining('meetup-join') })
  const base = '/me/calendarView?startDateTime=2026-11-24&endDateTime=2026-11-25'
  expect((await on.ask('GET', `${base}&$filter=isOnlineMeeting eq true`)).status).toBe(400)
  expect((await on.ask('GET', `${base}&$select=createdDateTime`)).status).toBe(400)
  expect(eventsIn(await on.ask('GET', `${base}&$filter=startswith(subject,'Weekly')`))).toHaveLength(1)
})

test('CAL-10 an occurrence that is changed becomes an exception, its series and its neighbours stay', async () => {
  const on = stage()
  weekly(on)
  const [occurrence] = await view(on, '2026-11-24', '2026-11-25')
  const zone = 'W. Europe Standard Time'
  const body = {
    subject: 'Longer review',
    start: { dateTime: '2026-11-25T10:00:00', timeZone: zone },
    end: { dateTime: '2026-11-25T11:00:00', timeZone: zone },
  }
  const patched = await on.ask('PATCH', `/me/events/${occurrence?.id ?? ''}`, { body })
  expect(patched.body).toMatchObject({
    type: 'exception',
    id: occurrence?.id,
    originalStart: '2026-11-24T08:00:00Z',
  })
  for (const as of [ANA, BEN]) {
    const seen = await view(on, '2026-11-16', '2026-12-02', { as })
    expect(seen.map((each) => [each.type, each.subject, each.start.dateTime.slice(0, 10)])).toEqual([
      ['occurrence', 'Weekly review', '2026-11-17'],
      ['exception', 'Longer review', '2026-11-25'],
      ['occurrence', 'Weekly review', '2026-12-01'],
    ])
  }
})

test('CAL-10 an occurrence may not reach the day of a neighbour', async () => {
  const on = stage()
  weekly(on)
  const [occurrence] = await view(on, '2026-11-24', '2026-11-25')
  for (const day of ['2026-11-17', '2026-12-01', '2026-12-05']) {
    const told = await on.ask('PATCH', `/me/events/${occurrence?.id ?? ''}`, {
      body: {
        start: { dateTime: `${day}T15:00:00`, timeZone: 'UTC' },
        end: { dateTime: `${day}T16:00:00`, timeZone: 'UTC' },
      },
    })
    expect([told.status, value(told, 'error', 'code')], day).toEqual([400, 'ErrorOccurrenceCrossingBoundary'])
  }
})

test('CAL-10 a change of the series shows in exceptions that do not say otherwise; a new time ends them', async () => {
  const on = stage()
  const series = weekly(on)
  seedException(on.tenant.world, {
    meetingId: series.meetingId,
    originalStart: '2026-11-24T09:00',
    start: '2026-11-24T14:00',
  })
  const master = `/me/events/${series.eventIds[ANA] ?? ''}`
  await on.ask('PATCH', master, { body: { subject: 'Council review' } })
  const [exception] = await view(on, '2026-11-24', '2026-11-25', { as: BEN })
  expect([exception?.type, exception?.subject]).toEqual(['exception', 'Council review'])
  const zone = 'W. Europe Standard Time'
  await on.ask('PATCH', master, {
    body: {
      start: { dateTime: '2026-10-06T08:00:00', timeZone: zone },
      end: { dateTime: '2026-10-06T09:00:00', timeZone: zone },
    },
  })
  const [regular] = await view(on, '2026-11-24', '2026-11-25', { as: BEN, headers: { Prefer: BERLIN } })
  expect([regular?.type, regular?.start.dateTime]).toEqual(['occurrence', '2026-11-24T08:00:00.0000000'])
})

test('CAL-11 an occurrence that the organizer removes is gone there and cancelled in the other copies', async () => {
  const on = stage()
  const series = weekly(on)
  seedCancellation(on.tenant.world, series.meetingId, '2026-11-24T09:00')
  expect(await view(on, '2026-11-24', '2026-11-25')).toEqual([])
  expect((await view(on, '2026-11-24', '2026-11-25', { as: BEN }))[0]).toMatchObject({ isCancelled: true })
  expect(await view(on, '2026-12-01', '2026-12-02')).toHaveLength(1)
})

test('CAL-11 only the organizer cancels; an attendee who deletes loses the own copy alone', async () => {
  const on = stage()
  const { eventIds } = weekly(on)
  const theirs = `/me/events/${eventIds[BEN] ?? ''}`
  expect((await on.ask('POST', `${theirs}/cancel`, { as: BEN, body: {} })).status).toBe(400)
  expect((await on.ask('DELETE', theirs, { as: BEN })).status).toBe(204)
  expect(await view(on, '2026-11-24', '2026-11-25', { as: BEN })).toEqual([])
  expect(await view(on, '2026-11-24', '2026-11-25')).toHaveLength(1)
  const mine = `/me/events/${eventIds[ANA] ?? ''}`
  expect((await on.ask('POST', `${mine}/cancel`, { body: { Comment: 'Off' } })).status).toBe(202)
  expect((await on.ask('GET', mine)).status).toBe(404)
})

test('CAL-12 answers stay in the own copy and reach the organizer, of a series and of one occurrence', async () => {
  const on = stage()
  const { eventIds } = weekly(on)
  const told = await on.ask('POST', `/me/events/${eventIds[BEN] ?? ''}/accept`, {
    as: BEN,
    body: { sendResponse: true },
  })
  expect(told.status).toBe(202)
  const master = await on.ask('GET', `/me/events/${eventIds[ANA] ?? ''}`)
  expect(value(master, 'attendees', 0, 'status')).toMatchObject({ response: 'accepted' })
  const [occurrence] = await view(on, '2026-11-24', '2026-11-25', { as: BEN })
  expect(occurrence).toMatchObject({
    type: 'occurrence',
    responseStatus: { response: 'accepted' },
    showAs: 'busy',
  })
  await on.ask('POST', `/me/events/${occurrence?.id ?? ''}/tentativelyAccept`, { as: BEN })
  const [mine] = await view(on, '2026-11-24', '2026-11-25')
  expect(mine).toMatchObject({
    type: 'occurrence',
    attendees: [{ status: { response: 'tentativelyAccepted' } }],
  })
  const mineToo = await on.ask('POST', `/me/events/${eventIds[ANA] ?? ''}/accept`, { body: {} })
  expect(mineToo.status).toBe(400)
  await on.ask('POST', `/me/events/${eventIds[BEN] ?? ''}/decline`, { as: BEN, body: {} })
  expect(await view(on, '2026-11-24', '2026-11-25', { as: BEN })).toEqual([])
})

test('CAL-13 an online meeting has a join address with its thread, a block in its body, and a chat', async () => {
  const on = stage()
  const made = await on.ask('POST', '/me/events', { body: { ...lunch, isOnlineMeeting: true } })
  const joinUrl = String(value(made, 'onlineMeeting', 'joinUrl'))
  const found =
    /^https:\/\/teams\.microsoft\.com\/l\/meetup-join\/(19%3ameeting_[^/]+%40thread\.v2)\/0\?context=(.+)$/.exec(
      joinUrl,
    )
  expect(JSON.parse(decodeURIComponent(found?.[2] ?? ''))).toEqual({ Tid: 'contoso', Oid: ANA })
  expect(value(made, 'body', 'content')).toContain(joinUrl)
  const chat = await on.ask('GET', `/chats/${found?.[1] ?? ''}`, { as: BEN })
  expect(chat.body).toMatchObject({
    chatType: 'meeting',
    topic: 'Lunch',
    onlineMeetingInfo: { joinWebUrl: joinUrl, calendarEventId: null, organizer: { id: ANA } },
  })
})

test('CAL-14 a body without the join block ends the online meeting, in the copies too; with it the meeting stays', async () => {
  const on = stage()
  const made = await on.ask('POST', '/me/events', { body: { ...lunch, isOnlineMeeting: true } })
  const path = `/me/events/${String(value(made, 'id'))}`
  const content = String(value(made, 'body', 'content'))
  const kept = content.replace('<p>Noon?</p>', '<p>Agenda</p>')
  const whole = await on.ask('PATCH', path, { body: { body: { contentType: 'html', content: kept } } })
  expect(whole.body).toMatchObject({ isOnlineMeeting: true, onlineMeeting: value(made, 'onlineMeeting') })
  expect(value(whole, 'body', 'content')).toContain('<p>Agenda</p>')
  const lost = await on.ask('PATCH', path, {
    body: { body: { contentType: 'html', content: '<p>Agenda</p>' } },
  })
  expect(lost.body).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null })
  const [theirs] = await view(on, '2026-11-24', '2026-11-25', { as: BEN })
  expect(theirs?.['isOnlineMeeting']).toBe(false)
})

test('CAL-14 an attendee who drops the block loses the meeting in the own copy only', async () => {
  const on = stage()
  const { eventIds } = weekly(on)
  const body = { body: { contentType: 'html', content: '<p>Gone</p>' } }
  await on.ask('PATCH', `/me/events/${eventIds[BEN] ?? ''}`, { as: BEN, body })
  expect(
    value(await on.ask('GET', `/me/events/${eventIds[BEN] ?? ''}`, { as: BEN }), 'isOnlineMeeting'),
  ).toBe(false)
  expect(value(await on.ask('GET', `/me/events/${eventIds[ANA] ?? ''}`), 'isOnlineMeeting')).toBe(true)
})

test('CAL-15 Outlook wraps a body in a document, drops comments and ids, and answers text when asked', async () => {
  const on = stage()
  const made = await on.ask('POST', '/me/events', { body: lunch })
  const content = String(value(made, 'body', 'content'))
  expect(content).toMatch(/^<html>\r\n<head>\r\n/)
  expect(content).toContain('<p>Noon?</p>')
  expect(content).not.toContain('mark')
  const path = `/me/events/${String(value(made, 'id'))}`
  const again = await on.ask('PATCH', path, { body: { body: { contentType: 'html', content } } })
  expect(value(again, 'body', 'content')).toBe(content)
  const text = await on.ask('GET', path, { headers: { Prefer: 'outlook.body-content-type="text"' } })
  expect(value(text, 'body')).toEqual({ contentType: 'text', content: 'Noon?' })
  expect(value(made, 'bodyPreview')).toBe('Noon?')
})

test('CAL-16 a change key that is no longer the newest is 412; a changed time asks the attendees again', async () => {
  const on = stage()
  const { eventIds } = weekly(on)
  const path = `/me/events/${eventIds[ANA] ?? ''}`
  const etag = String(value(await on.ask('GET', path), '@odata.etag'))
  await on.ask('POST', `/me/events/${eventIds[BEN] ?? ''}/accept`, { as: BEN, body: {} })
  const stale = await on.ask('PATCH', path, { headers: { 'If-Match': etag }, body: { subject: 'Late' } })
  expect([stale.status, value(stale, 'error', 'code')]).toEqual([412, 'ErrorIrresolvableConflict'])
  const end = { dateTime: '2026-10-06T10:00:00', timeZone: 'W. Europe Standard Time' }
  const moved = await on.ask('PATCH', path, { body: { end } })
  expect(value(moved, 'attendees', 0, 'status', 'response')).toBe('none')
  const theirs = await on.ask('GET', `/me/events/${eventIds[BEN] ?? ''}`, { as: BEN })
  expect(value(theirs, 'responseStatus', 'response')).toBe('notResponded')
})

test('CAL-17 times that make no event are 400', async () => {
  const on = stage()
  const bad = [
    { ...lunch, end: { dateTime: '2026-11-24T11:00:00', timeZone: 'W. Europe Standard Time' } },
    { ...lunch, start: { dateTime: '2026-11-24T12:00:00', timeZone: 'Neverland' } },
    { ...lunch, start: { dateTime: 'noon', timeZone: 'UTC' } },
    { ...lunch, isAllDay: true },
    { subject: 'No time' },
  ]
  for (const body of bad)
    expect((await on.ask('POST', '/me/events', { body })).status, JSON.stringify(body)).toBe(400)
})

test('CAL-18 delta tells the window once, then changes and removals; an old token is syncStateNotFound', async () => {
  const on = stage()
  const series = weekly(on)
  const prefer = { headers: { Prefer: 'odata.maxpagesize=2' } }
  const seen: Event[] = []
  let path: string | undefined = '/me/calendarView/delta?startDateTime=2026-11-23&endDateTime=2026-12-09'
  let link = ''
  while (path !== undefined) {
    const told: Told = await on.ask('GET', path, prefer)
    seen.push(...eventsIn(told))
    link = String(value(told, '@odata.deltaLink'))
    path = value(told, '@odata.nextLink') as string | undefined
  }
  expect(seen.map((each) => each.type)).toEqual(['seriesMaster', 'occurrence', 'occurrence', 'occurrence'])
  expect(eventsIn(await on.ask('GET', link))).toEqual([])
  seedCancellation(on.tenant.world, series.meetingId, '2026-12-01T09:00')
  await on.ask('POST', '/me/events', { body: lunch })
  const next = await on.ask('GET', link)
  expect(eventsIn(next)).toMatchObject([
    { id: seen[2]?.id, '@removed': { reason: 'deleted' } },
    { subject: 'Lunch' },
  ])
  const after = String(value(next, '@odata.deltaLink'))
  await on.ask('DELETE', `/me/events/${series.eventIds[ANA] ?? ''}`)
  const gone = eventsIn(await on.ask('GET', after))
  expect(gone.map((each) => each.id)).toEqual(expect.arrayContaining([seen[0]?.id, seen[1]?.id, seen[3]?.id]))
  expect((await on.ask('GET', `${link}&$select=id`)).status).toBe(400)
  expireCalendarDeltas(on.tenant.world)
  const old = await on.ask('GET', after)
  expect([old.status, value(old, 'error', 'code')]).toEqual([410, 'syncStateNotFound'])
})

test('CAL-18 what changes while delta is paged is told in the next round', async () => {
  const on = stage()
  for (const subject of ['one', 'two', 'three'])
    await on.ask('POST', '/me/events', { body: { ...lunch, subject } })
  const prefer = { headers: { Prefer: 'odata.maxpagesize=1' } }
  const first = await on.ask(
    'GET',
    '/me/calendarView/delta?startDateTime=2026-11-23&endDateTime=2026-12-09',
    prefer,
  )
  const [one] = eventsIn(first)
  await on.ask('DELETE', `/me/events/${one?.id ?? ''}`)
  const second = await on.ask('GET', String(value(first, '@odata.nextLink')))
  expect(eventsIn(second).map((each) => each.subject)).toEqual(['two', 'three'])
  const third = eventsIn(await on.ask('GET', String(value(second, '@odata.deltaLink'))))
  expect(third).toMatchObject([{ id: one?.id, '@removed': { reason: 'deleted' } }])
})

test('CAL-19 open extensions live in one mailbox, are expanded by name and are no change for delta', async () => {
  const on = stage()
  const { eventIds } = weekly(on)
  const path = `/me/events/${eventIds[ANA] ?? ''}`
  const before = value(await on.ask('GET', path), '@odata.etag')
  const body = {
    '@odata.type': 'microsoft.graph.openTypeExtension',
    extensionName: 'com.contoso.weft',
    council: 'north',
  }
  const made = await on.ask('POST', `${path}/extensions`, { body })
  expect([made.status, value(made, 'id')]).toEqual([
    201,
    'Microsoft.OutlookServices.OpenTypeExtension.com.contoso.weft',
  ])
  expect(
    (await on.ask('PATCH', `${path}/extensions/com.contoso.weft`, { body: { session: 7 } })).status,
  ).toBe(200)
  const expanded = await on.ask('GET', `${path}?$expand=extensions($filter=id eq 'com.contoso.weft')`)
  expect(value(expanded, 'extensions')).toMatchObject([{ council: 'north', session: 7 }])
  expect(value(expanded, '@odata.etag')).toBe(before)
  const theirs = await on.ask('GET', `/me/events/${eventIds[BEN] ?? ''}/extensions`, { as: BEN })
  expect(theirs.body).toMatchObject({ value: [] })
  expect((await on.ask('DELETE', `${path}/extensions/com.contoso.weft`)).status).toBe(204)
  expect((await on.ask('GET', `${path}/extensions/com.contoso.weft`)).status).toBe(404)
})

test('CAL-20 a small file is attached in one request, 3 MB are 413', async () => {
  const on = stage()
  const { eventIds } = weekly(on)
  const path = `/me/events/${eventIds[ANA] ?? ''}`
  const file = {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: 'a.txt',
    contentBytes: btoa('hello'),
  }
  const made = await on.ask('POST', `${path}/attachments`, { body: file })
  expect([made.status, value(made, 'size')]).toEqual([201, 5])
  expect(value(await on.ask('GET', path), 'hasAttachments')).toBe(true)
  const large = { ...file, contentBytes: 'A'.repeat(4_194_304) }
  expect((await on.ask('POST', `${path}/attachments`, { body: large })).status).toBe(413)
})

test('CAL-21 getSchedule tells when people are busy, not what with, in slots', async () => {
  const on = stage()
  seedEvent(on.tenant.world, {
    organizerId: BEN,
    tenantId: 'contoso',
    zone: 'UTC',
    start: '2026-11-24T10:00',
    minutes: 60,
    subject: 'Secret',
  })
  const body = {
    schedules: ['ben@contoso.example', 'nobody@contoso.example'],
    startTime: { dateTime: '2026-11-24T09:00:00', timeZone: 'UTC' },
    endTime: { dateTime: '2026-11-24T12:00:00', timeZone: 'UTC' },
    availabilityViewInterval: 60,
  }
  const told = await on.ask('POST', '/me/calendar/getSchedule', { body })
  expect(told.body).toMatchObject({
    value: [
      {
        availabilityView: '020',
        scheduleItems: [{ status: 'busy' }],
        workingHours: { timeZone: { name: 'Pacific Standard Time' } },
      },
      { error: { responseCode: 'ErrorMailRecipientNotFound' } },
    ],
  })
  expect(JSON.stringify(told.body)).not.toContain('Secret')
  const many = { ...body, schedules: Array.from({ length: 21 }, () => 'ben@contoso.example') }
  expect((await on.ask('POST', '/me/calendar/getSchedule', { body: many })).status).toBe(400)
  const long = { ...body, endTime: { dateTime: '2027-01-24T12:00:00', timeZone: 'UTC' } }
  expect((await on.ask('POST', '/me/calendar/getSchedule', { body: long })).status).toBe(400)
})

test('CAL-22 an online meeting is found by its join address by the organizer, attendees are refused', async () => {
  const on = stage()
  const { joinUrl } = weekly(on)
  const path = `/me/onlineMeetings?$filter=JoinWebUrl eq '${encodeURIComponent(joinUrl ?? '')}'`
  const mine = await on.ask('GET', path)
  expect(mine.body).toMatchObject({ value: [{ joinWebUrl: joinUrl, subject: 'Weekly review' }] })
  expect((await on.ask('GET', path, { as: BEN })).status).toBe(403)
  const byId = `/me/onlineMeetings/${String(value(mine, 'value', 0, 'id'))}`
  expect((await on.ask('GET', byId, { as: BEN })).status).toBe(200)
  expect((await on.ask('GET', '/me/onlineMeetings')).status).toBe(400)
})

test("CAL-23 a channel meeting lives in the group's calendar and may be missing from a member's", async () => {
  const on = stage()
  const channelId = '19:general@thread.tacv2'
  const meeting = seedEvent(on.tenant.world, {
    organizerId: ANA,
    attendeeIds: [ANA],
    tenantId: 'contoso',
    zone: 'Europe/Berlin',
    start: '2026-11-24T15:00',
    minutes: 30,
    subject: 'In the channel',
    channel: { groupId: GROUP, channelId },
  })
  expect(meeting.joinUrl).toContain('/19%3ageneral%40thread.tacv2/')
  const path = `/groups/${GROUP}/calendarView?startDateTime=2026-11-24&endDateTime=2026-11-25`
  expect(eventsIn(await on.ask('GET', path, { as: BEN, scopes: ['Group.Read.All'] }))).toHaveLength(1)
  expect(await view(on, '2026-11-24', '2026-11-25', { as: BEN })).toEqual([])
  expect(await view(on, '2026-11-24', '2026-11-25')).toHaveLength(1)
  expect((await on.ask('GET', path, { as: CHO })).status).toBe(403)
})

test('CAL-24 Calendars.ReadBasic leaves out body, attachments and extensions', async () => {
  const on = stage()
  const { eventIds } = weekly(on)
  const scopes = ['Calendars.ReadBasic']
  const told = await on.ask('GET', `/me/events/${eventIds[ANA] ?? ''}`, { scopes })
  expect([told.status, value(told, 'body'), value(told, 'subject')]).toEqual([
    200,
    undefined,
    'Weekly review',
  ])
  expect((await on.ask('GET', `/me/events/${eventIds[ANA] ?? ''}/extensions`, { scopes })).status).toBe(403)
  const body = { subject: 'x' }
  expect((await on.ask('PATCH', `/me/events/${eventIds[ANA] ?? ''}`, { scopes, body })).status).toBe(403)
})

test('CAL-25 a list of events holds singles and masters; instances of a series are asked for by window', async () => {
  const on = stage()
  const { eventIds, meetingId } = weekly(on)
  await on.ask('POST', '/me/events', { body: lunch })
  const types = eventsIn(await on.ask('GET', '/me/events?$orderby=subject')).map((each) => each.type)
  expect(types).toEqual(['singleInstance', 'seriesMaster'])
  const path = `/me/events/${eventIds[ANA] ?? ''}/instances?startDateTime=2026-11-23&endDateTime=2026-12-09`
  expect(eventsIn(await on.ask('GET', path))).toHaveLength(3)
  expect(meetingOnView(on.tenant.world, meetingId).map((each) => each.mailboxId)).toEqual([ANA, BEN])
})

test('CAL-26 forwarding an invitation gives the new people a copy', async () => {
  const on = stage()
  const { eventIds } = weekly(on)
  const body = { ToRecipients: [{ emailAddress: { address: 'cho@contoso.example' } }] }
  expect((await on.ask('POST', `/me/events/${eventIds[BEN] ?? ''}/forward`, { as: BEN, body })).status).toBe(
    202,
  )
  expect(await view(on, '2026-11-24', '2026-11-25', { as: CHO })).toHaveLength(1)
})

test('CAL-35 a mailbox says whether a body was written as text or as HTML, to whoever names the property', async () => {
  const on = stage()
  const native = 'Integer 0x1016'
  const made = await on.ask('POST', '/me/events', { body: lunch })
  const path = `/me/events/${String(value(made, 'id'))}`
  const expand = `$expand=singleValueExtendedProperties($filter=id eq '${native}')`
  const told = async () =>
    value(await on.ask('GET', `${path}?${expand}`), 'singleValueExtendedProperties', 0, 'value')
  expect(await told()).toBe('3')
  await on.ask('PATCH', path, { body: { body: { contentType: 'text', content: 'Noon?' } } })
  expect(await told()).toBe('1')
  await on.ask('PATCH', path, { body: { subject: 'Lunch, later' } })
  expect(await told()).toBe('1')
  await on.ask('PATCH', path, { body: { body: { contentType: 'html', content: '<p>Noon?</p>' } } })
  expect(await told()).toBe('3')
  expect(value(await on.ask('GET', path), 'singleValueExtendedProperties')).toBeUndefined()
})
