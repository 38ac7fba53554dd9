import { expect, test } from 'vitest'
import { seedOrganisation, TEAM } from './test-organisation.ts'
import { ANA, BEN, CHO, testTenant, type Told } from './test-tenant.ts'

function seeded() {
  const tested = testTenant()
  const scopes = [
    'User.ReadWrite.All',
    'Directory.ReadWrite.All',
    'Team.Create',
    'TeamMember.ReadWrite.All',
    'TeamSettings.ReadWrite.All',
    'Group.ReadWrite.All',
    'Chat.Create',
    'Chat.ReadWrite',
    'ChatMessage.Send',
    'ChannelMessage.ReadWrite',
    'Calendars.ReadWrite',
    'Calendars.ReadWrite.Shared',
    'MailboxSettings.ReadWrite',
    'OnlineMeetings.ReadWrite',
    'OnlineMeetingArtifact.Read.All',
    'Sites.FullControl.All',
    'Tasks.ReadWrite',
  ]
  const ask: typeof tested.ask = (method, path, more) => tested.ask(method, path, { scopes, ...more })
  return { ...tested, ...seedOrganisation(tested.tenant.world), ask }
}

function value(told: Told): Record<string, unknown>[] {
  return (told.body as { value: Record<string, unknown>[] }).value
}

function field(told: Told, name: string): string {
  return String((told.body as Record<string, unknown>)[name])
}

const day = { start: { dateTime: '2026-11-24T09:00:00' }, end: { dateTime: '2026-11-24T10:00:00' } }

test('CAL-27 an event of a further calendar stands in that calendar alone and goes with it', async () => {
  const { ask } = seeded()
  const made = await ask('POST', '/me/calendars', { body: { name: 'Volunteers' } })
  expect(made.status).toBe(201)
  expect((await ask('POST', '/me/calendars', { body: { name: 'volunteers' } })).status).toBe(409)
  const one = `/me/calendars/${field(made, 'id')}`
  await ask('POST', `${one}/events`, { body: { subject: 'Help', ...day } })
  expect(value(await ask('GET', `${one}/events`))).toHaveLength(1)
  expect(value(await ask('GET', '/me/events'))).toHaveLength(0)
  expect((await ask('DELETE', one)).status).toBe(204)
  expect((await ask('GET', one)).status).toBe(404)
  expect((await ask('DELETE', '/me/calendar')).status).toBe(400)
})

test('CAL-28 suggested times are free for who must come, within working hours, the surest first', async () => {
  const { ask } = seeded()
  await ask('POST', '/me/events', { as: BEN, body: { subject: 'Busy', ...day } })
  const slot = { start: { dateTime: '2026-11-24T07:00:00' }, end: { dateTime: '2026-11-24T11:00:00' } }
  const body = {
    attendees: [{ emailAddress: { address: 'ben@weft.test' } }],
    timeConstraint: { timeslots: [slot] },
    meetingDuration: 'PT1H',
  }
  const told = (await ask('POST', '/me/findMeetingTimes', { body })).body as {
    meetingTimeSuggestions: { meetingTimeSlot: { start: { dateTime: string } } }[]
  }
  const starts = told.meetingTimeSuggestions.map((each) => each.meetingTimeSlot.start.dateTime.slice(11, 16))
  expect(starts).toEqual(['08:00', '10:00'])
})

test('CAL-29 below /users/{id} stands what is one’s own; somebody else’s is refused', async () => {
  const { ask } = seeded()
  expect((await ask('GET', `/users/${ANA}/events`)).status).toBe(200)
  expect((await ask('GET', '/users/ana@weft.test/calendars')).status).toBe(200)
  const other = await ask('GET', `/users/${BEN}/events`)
  expect([other.status, other.body]).toMatchObject([403, { error: { code: 'ErrorAccessDenied' } }])
  expect((await ask('GET', '/users/nobody/events')).status).toBe(404)
})

test('CAL-36 a shared calendar is read and changed as far as its owner lets, in the owner’s mailbox', async () => {
  const { ask } = seeded()
  const made = await ask('POST', '/me/events', { body: { subject: 'Mine', ...day } })
  const one = `/users/ana@weft.test/events/${field(made, 'id')}`
  const asBen = async (method: 'GET' | 'PATCH', body?: object) =>
    (await ask(method, one, { as: BEN, ...(body ? { body } : {}) })).status
  expect(await asBen('GET')).toBe(403)
  const share = { emailAddress: { address: 'Ben@weft.test' }, role: 'read' }
  const shared = await ask('POST', '/me/calendar/calendarPermissions', { body: share })
  expect(await asBen('GET')).toBe(200)
  expect(await asBen('PATCH', { subject: 'Ours' })).toBe(403)
  const permission = `/me/calendar/calendarPermissions/${encodeURIComponent(field(shared, 'id'))}`
  await ask('PATCH', permission, { body: { role: 'delegateWithoutPrivateEventAccess' } })
  expect(await asBen('PATCH', { subject: 'Ours' })).toBe(200)
  expect(field(await ask('GET', `/me/events/${field(made, 'id')}`), 'subject')).toBe('Ours')
  expect((await ask('GET', one, { as: BEN, scopes: ['Calendars.ReadWrite'] })).status).toBe(403)
  expect((await ask('GET', one, { scopes: ['Calendars.ReadWrite'] })).status).toBe(200)
  expect((await ask('GET', one, { as: CHO })).status).toBe(403)
})

test('CAL-30 MAPI properties are kept in one mailbox, shown when expanded and found by a filter', async () => {
  const { ask } = seeded()
  const id = 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name Color'
  const attendees = [{ emailAddress: { address: 'ben@weft.test' } }]
  const body = { subject: 'a', attendees, ...day, singleValueExtendedProperties: [{ id, value: 'Green' }] }
  const made = await ask('POST', '/me/events', { body })
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${id}' and ep/value eq 'Green')`
  expect(value(await ask('GET', `/me/events?$filter=${filter}`))).toHaveLength(1)
  expect(value(await ask('GET', `/me/events?$filter=${filter}`, { as: BEN }))).toHaveLength(0)
  const expand = `$expand=singleValueExtendedProperties($filter=id eq '${id}')`
  const shown = await ask('GET', `/me/events/${field(made, 'id')}?${expand}`)
  expect(shown.body).toMatchObject({ singleValueExtendedProperties: [{ id, value: 'Green' }] })
})

test('CAL-31 a large file comes in pieces that continue each other', async () => {
  const { ask } = seeded()
  const made = await ask('POST', '/me/events', { body: { subject: 'a', ...day } })
  const all = `/me/events/${field(made, 'id')}/attachments`
  const item = { AttachmentItem: { attachmentType: 'file', name: 'a.bin', size: 4 } }
  const session = await ask('POST', `${all}/createUploadSession`, { body: item })
  const put = (range: string, bytes: Uint8Array) =>
    ask('PUT', field(session, 'uploadUrl'), { headers: { 'Content-Range': `bytes ${range}/4` }, body: bytes })
  expect((await put('0-1', Uint8Array.of(1, 2))).body).toEqual({ nextExpectedRanges: ['2-'] })
  expect((await put('0-1', Uint8Array.of(1, 2))).status).toBe(400)
  expect((await put('2-3', Uint8Array.of(3, 4))).status).toBe(201)
  expect(value(await ask('GET', all))[0]).toMatchObject({ name: 'a.bin', contentBytes: 'AQIDBA==' })
})

test('CAL-32 a meeting that is over has one attendance report; one to come has none', async () => {
  const { ask, clock } = seeded()
  const made = await ask('POST', '/me/onlineMeetings', { body: { subject: 'Council' } })
  const reports = `/me/onlineMeetings/${field(made, 'id')}/attendanceReports`
  expect(value(await ask('GET', reports))).toHaveLength(0)
  clock.ms += 2 * 3_600_000
  const [report] = value(await ask('GET', reports))
  expect(report).toMatchObject({ totalParticipantCount: 1 })
  const single = await ask('GET', `${reports}/${String(report?.['id'])}?$expand=attendanceRecords`)
  expect(single.body).toMatchObject({ attendanceRecords: [{ totalAttendanceInSeconds: 3600 }] })
})

test('DIR-11 a team is made by and by with its channel and site; owners alone change who is in it', async () => {
  const { ask } = seeded()
  const made = await ask('POST', '/teams', { body: { displayName: 'Pilots' } })
  expect(made.status).toBe(202)
  const operation = await ask('GET', made.headers.get('Location') ?? '')
  expect(operation.body).toMatchObject({ status: 'succeeded' })
  const teamId = field(operation, 'targetResourceId')
  expect((await ask('GET', `/groups/${teamId}/sites/root`)).status).toBe(200)
  const body = { roles: ['owner'], 'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${CHO}')` }
  expect((await ask('POST', `/teams/${TEAM}/members`, { as: BEN, body })).status).toBe(403)
  const added = await ask('POST', `/teams/${teamId}/members`, { body })
  expect(added.body).toMatchObject({ userId: CHO, roles: ['owner'] })
  const one = `/teams/${teamId}/members/${field(added, 'id')}`
  expect((await ask('PATCH', one, { body: { roles: [] } })).body).toMatchObject({ roles: [] })
  expect((await ask('DELETE', one)).status).toBe(204)
  const [me] = value(await ask('GET', `/teams/${teamId}/members`))
  expect((await ask('DELETE', `/teams/${teamId}/members/${String(me?.['id'])}`)).status).toBe(400)
})

test('DIR-12 delta of users tells everybody, then who changed, and who is gone as @removed', async () => {
  const { ask } = seeded()
  const first = await ask('GET', '/users/delta?$select=displayName')
  expect(value(first)).toHaveLength(4)
  await ask('PATCH', `/users/${BEN}`, { body: { jobTitle: 'Head' } })
  await ask('DELETE', `/users/${CHO}`)
  const next = await ask('GET', field(first, '@odata.deltaLink'))
  expect(value(next).map((row) => row['id'])).toEqual([BEN, CHO])
  expect(value(next)[1]).toMatchObject({ '@removed': { reason: 'changed' } })
  expect(value(await ask('GET', field(next, '@odata.deltaLink')))).toEqual([])
})

test('DIR-13 a name that no user has cannot be selected; one that this tenant leaves empty can', async () => {
  const { ask } = seeded()
  expect((await ask('GET', '/me?$select=id,nickname')).status).toBe(400)
  expect((await ask('GET', '/me?$select=id,aboutMe')).body).toMatchObject({ id: ANA, aboutMe: null })
})

test('MSG-14 two people have one chat; a deleted message comes back; a person reacts once in each way', async () => {
  const { ask } = seeded()
  const member = (id: string) => ({ roles: ['owner'], 'user@odata.bind': `users('${id}')` })
  const body = { chatType: 'oneOnOne', members: [member(ANA), member(BEN)] }
  const chat = await ask('POST', '/chats', { body })
  expect(field(await ask('POST', '/chats', { body }), 'id')).toBe(field(chat, 'id'))
  const all = `/chats/${field(chat, 'id')}/messages`
  const made = await ask('POST', all, { body: { body: { content: 'Hello' } } })
  const one = `${all}/${field(made, 'id')}`
  for (let round = 0; round < 2; round++) {
    await ask('POST', `${one}/setReaction`, { as: BEN, body: { reactionType: 'like' } })
  }
  expect((await ask('GET', one)).body).toMatchObject({ reactions: [{ reactionType: 'like' }] })
  expect((await ask('POST', `${one}/softDelete`, { as: BEN })).status).toBe(403)
  await ask('POST', `${one}/softDelete`)
  expect((await ask('GET', one)).body).toMatchObject({ body: { content: '' } })
  await ask('POST', `${one}/undoSoftDelete`)
  expect((await ask('GET', one)).body).toMatchObject({ body: { content: 'Hello' } })
})

test('LIST-22 a site keeps columns and content types of its own; what is built in stays', async () => {
  const { ask, site } = seeded()
  const at = `/sites/${site.id}`
  const column = await ask('POST', `${at}/columns`, { body: { name: 'Colour', text: {} } })
  expect(column.status).toBe(201)
  const type = await ask('POST', `${at}/contentTypes`, { body: { name: 'Deal', base: { id: '0x01' } } })
  expect(field(type, 'id').startsWith('0x0100')).toBe(true)
  const one = `${at}/contentTypes/${field(type, 'id')}`
  const bind = {
    'sourceColumn@odata.bind': `https://graph.microsoft.com/v1.0/sites/root/columns/${field(column, 'id')}`,
  }
  expect((await ask('POST', `${one}/columns`, { body: bind })).body).toMatchObject({ name: 'Colour' })
  expect((await ask('DELETE', `${at}/contentTypes/0x01`)).status).toBe(403)
  expect((await ask('DELETE', one)).status).toBe(204)
})

test('SUB-1 a subscription lives as long as its resource allows, is renewed, and is its maker’s alone', async () => {
  const { ask, clock } = seeded()
  const until = (hours: number) => new Date(clock.ms + hours * 3_600_000).toISOString()
  const body = {
    changeType: 'created,updated',
    notificationUrl: 'https://weft.test/told',
    resource: 'me/events',
    expirationDateTime: until(1),
  }
  const made = await ask('POST', '/subscriptions', { body })
  expect(made.status).toBe(201)
  expect(
    (await ask('POST', '/subscriptions', { body: { ...body, expirationDateTime: until(72) } })).status,
  ).toBe(400)
  const one = `/subscriptions/${field(made, 'id')}`
  expect((await ask('GET', one, { as: BEN })).status).toBe(404)
  expect((await ask('PATCH', one, { body: { expirationDateTime: until(2) } })).status).toBe(200)
  clock.ms += 2 * 3_600_000
  expect((await ask('GET', one)).status).toBe(404)
})
