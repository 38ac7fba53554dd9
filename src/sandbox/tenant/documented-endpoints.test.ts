import { expect, test } from 'vitest'
import { seedOrganisation, TEAM } from './test-organisation.ts'
import { ANA, BEN, CHO, testTenant, type Told } from './test-tenant.ts'

function seeded() {
  const tested = testTenant()
  const scopes = [
    'User.ReadWrite.All',
    'User.Read.All',
    'Directory.ReadWrite.All',
    'Group.ReadWrite.All',
    'ChannelSettings.ReadWrite.All',
    'ChannelMember.Read.All',
    'Chat.Create',
    'Chat.ReadWrite',
    'ChatMessage.Send',
    'ChannelMessage.Read.All',
    'Calendars.ReadWrite',
    'Sites.FullControl.All',
    'Sites.ReadWrite.All',
    'Files.ReadWrite.All',
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

const eventual = { headers: { ConsistencyLevel: 'eventual' } }
const newGroup = { mailEnabled: false, securityEnabled: true, groupTypes: [] }

test('DIR-16 memberships are found through groups in groups, for people, groups and whatever an id belongs to', async () => {
  const { ask, tenant } = seeded()
  const outer = await ask('POST', '/groups', {
    body: { ...newGroup, displayName: 'Outer', mailNickname: 'outer' },
  })
  const id = field(outer, 'id')
  const table = tenant.world.table<{ members: readonly string[] }>('people.groups')
  const row = table.get(id)
  if (row === undefined) throw new Error('The group was not made.')
  table.set(id, { ...row, members: [TEAM] })
  for (const place of ['/me', `/users/${ANA}`, `/groups/${TEAM}`, `/directoryObjects/${ANA}`]) {
    const inside = await ask('POST', `${place}/checkMemberObjects`, { body: { ids: [id, 'nowhere'] } })
    expect(inside.body, place).toMatchObject({ value: [id] })
    const listed = await ask('POST', `${place}/getMemberGroups`, { body: { securityEnabledOnly: true } })
    expect(listed.body, place).toMatchObject({ value: [id] })
  }
  expect(value(await ask('GET', '/me/transitiveMemberOf')).map((each) => each['id'])).toContain(id)
  expect(value(await ask('GET', '/me/memberOf')).map((each) => each['id'])).not.toContain(id)
  expect(value(await ask('GET', '/me/ownedObjects')).map((each) => each['id'])).toContain(id)
})

test('DIR-17 a deleted group waits in the bin with its team and comes back as it was, for its owner alone', async () => {
  const { ask } = seeded()
  const channels = value(await ask('GET', `/teams/${TEAM}/channels`)).length
  expect((await ask('DELETE', `/groups/${TEAM}`)).status).toBe(204)
  expect((await ask('GET', `/teams/${TEAM}`)).status).toBe(404)
  const one = `/directory/deletedItems/${TEAM}`
  expect(field(await ask('GET', one), 'deletedDateTime')).toBe('2026-11-23T09:00:00.000Z')
  expect(value(await ask('GET', '/directory/deletedItems/microsoft.graph.group', { as: CHO }))).toEqual([])
  expect((await ask('POST', `${one}/restore`, { as: CHO })).status).toBe(403)
  expect((await ask('POST', `${one}/restore`)).status).toBe(200)
  expect(value(await ask('GET', `/teams/${TEAM}/channels`))).toHaveLength(channels)
  expect((await ask('GET', one)).status).toBe(404)
})

test('DIR-18 what a person marks on a group is theirs alone and shown when it is selected', async () => {
  const { ask } = seeded()
  const shown = `/groups/${TEAM}?$select=id,isFavorite`
  await ask('POST', `/groups/${TEAM}/addFavorite`)
  expect((await ask('GET', shown)).body).toMatchObject({ isFavorite: true })
  expect((await ask('GET', shown, { as: BEN })).body).toMatchObject({ isFavorite: false })
  expect((await ask('GET', `/groups/${TEAM}`)).body).not.toHaveProperty('isFavorite')
  await ask('POST', `/groups/${TEAM}/removeFavorite`)
  expect((await ask('GET', shown)).body).toMatchObject({ isFavorite: false })
})

test('DIR-19 rows are counted in filters, unknown names in them are refused, and a page over 999 too', async () => {
  const { ask } = seeded()
  const owned = '/groups?$filter=owners/$count ge 1&$count=true'
  expect(value(await ask('GET', owned, eventual)).length).toBeGreaterThan(0)
  expect((await ask('GET', owned)).status).toBe(400)
  expect(value(await ask('GET', '/groups?$filter=owners/$count eq 99&$count=true', eventual))).toEqual([])
  expect((await ask('GET', "/users?$filter=nickname eq 'x'")).status).toBe(400)
  expect((await ask('GET', '/users?$orderby=nickname')).status).toBe(400)
  expect((await ask('GET', '/users?$top=1000')).status).toBe(400)
  expect(value(await ask('GET', '/groups?$expand=owners($select=id)'))[0]).toHaveProperty('owners')
})

test('DIR-20 members are added in one PATCH, and a member who is there already is refused', async () => {
  const { ask } = seeded()
  const made = await ask('POST', '/groups', {
    body: { ...newGroup, displayName: 'New', mailNickname: 'new' },
  })
  const one = `/groups/${field(made, 'id')}`
  const bind = { 'members@odata.bind': [`https://graph.microsoft.com/v1.0/directoryObjects/${BEN}`] }
  expect((await ask('PATCH', one, { body: bind })).status).toBe(204)
  expect(value(await ask('GET', `${one}/members`)).map((each) => each['id'])).toEqual([BEN])
  expect((await ask('PATCH', one, { body: bind })).status).toBe(400)
  const taken = { entityType: 'Group', mailNickname: 'NEW' }
  expect((await ask('POST', '/directoryObjects/validateProperties', { body: taken })).status).toBe(422)
})

test('DIR-21 a channel is archived and has an address by its owner; a shared one is shared with its own team', async () => {
  const { ask } = seeded()
  const all = `/teams/${TEAM}/channels`
  const made = await ask('POST', all, {
    body: { displayName: 'Shared', membershipType: 'shared' },
    scopes: ['Channel.Create'],
  })
  const one = `${all}/${encodeURIComponent(field(made, 'id'))}`
  expect((await ask('POST', `${one}/archive`)).status).toBe(202)
  expect((await ask('GET', one)).body).toMatchObject({ isArchived: true, email: '' })
  const first = field(await ask('POST', `${one}/provisionEmail`), 'email')
  expect(field(await ask('POST', `${one}/provisionEmail`), 'email')).toBe(first)
  expect((await ask('GET', one)).body).toMatchObject({ email: first })
  expect((await ask('POST', `${one}/removeEmail`)).status).toBe(204)
  expect((await ask('GET', one)).body).toMatchObject({ email: '' })
  expect(value(await ask('GET', `${one}/sharedWithTeams`))).toMatchObject([{ id: TEAM, isHostTeam: true }])
  expect((await ask('GET', `${one}/doesUserHaveAccess(userId='${ANA}')`)).body).toMatchObject({ value: true })
})

test('LIST-23 a content type shows what it grew from, and what the hub published can be taken', async () => {
  const { ask, site } = seeded()
  const at = `/sites/${site.id}`
  const made = await ask('POST', `${at}/contentTypes`, { body: { name: 'Deal', base: { id: '0x0101' } } })
  const one = `${at}/contentTypes/${field(made, 'id')}`
  expect(value(await ask('GET', `${one}/baseTypes`)).map((type) => type['id'])).toEqual([
    '0x0101',
    '0x01',
    '0x',
  ])
  expect(field(await ask('GET', `${one}/base`), 'id')).toBe('0x0101')
  expect(value(await ask('GET', `${at}/contentTypes?$expand=columns`))[0]).toHaveProperty('columns')
  expect((await ask('GET', `${one}/isPublished`)).body).toMatchObject({ value: false })
  await ask('POST', `${one}/publish`)
  expect((await ask('GET', `${one}/isPublished`)).body).toMatchObject({ value: true })
  const unknown = { contentTypeId: '0x0199' }
  expect((await ask('POST', `${at}/contentTypes/addCopyFromContentTypeHub`, { body: unknown })).status).toBe(
    404,
  )
  await ask('POST', `${at}/contentTypes/addCopyFromContentTypeHub`, { body: { contentTypeId: '0x0120' } })
  expect(value(await ask('GET', `${at}/operations`))).toMatchObject([{ status: 'succeeded' }])
})

test('LIST-24 an item is shared by one link of a kind, and says who made it and how it was', async () => {
  const { ask, site } = seeded()
  const list = await ask('POST', `/sites/${site.id}/lists`, { body: { displayName: 'Kept' } })
  const all = `/sites/${site.id}/lists/${field(list, 'id')}/items`
  const one = `${all}/${field(await ask('POST', all, { body: { fields: { Title: 'a' } } }), 'id')}`
  await ask('PATCH', `${one}/fields`, { body: { Title: 'b' } })
  expect((await ask('GET', `${one}/versions/1.0/fields`)).body).toMatchObject({ Title: 'a' })
  expect(field(await ask('GET', `${one}/createdByUser`), 'id')).toBe(ANA)
  const body = { type: 'edit', scope: 'organization' }
  const first = await ask('POST', `${one}/createLink`, { body })
  const again = await ask('POST', `${one}/createLink`, { body })
  expect([first.status, again.status, field(again, 'id')]).toEqual([201, 200, field(first, 'id')])
  expect(first.body).toMatchObject({ roles: ['write'], link: { type: 'edit' } })
  const state = await ask('POST', `${one}/documentSetVersions`, { body: { comment: 'first' } })
  expect(value(await ask('GET', `${one}/documentSetVersions`))).toMatchObject([{ id: field(state, 'id') }])
})

test('FILE-6 a drive is the same by its id, its site and its group; folders are made, renamed and moved', async () => {
  const { ask, site } = seeded()
  const drive = field(await ask('GET', `/sites/${site.id}/drive`), 'id')
  expect(field(await ask('GET', `/groups/${TEAM}/drive`), 'id')).toBe(drive)
  const all = `/sites/${site.id}/drive/root/children`
  const folder = await ask('POST', all, { body: { name: 'A', folder: {} } })
  expect(folder.status).toBe(201)
  expect((await ask('POST', all, { body: { name: 'a', folder: {} } })).status).toBe(409)
  const renamed = { name: 'a', folder: {}, '@microsoft.graph.conflictBehavior': 'rename' }
  const other = await ask('POST', all, { body: renamed })
  expect(field(other, 'name')).toBe('a 1')
  const one = `/drives/${drive}/items/${field(other, 'id')}`
  expect((await ask('PATCH', one, { body: { name: 'A' } })).status).toBe(409)
  const moved = await ask('PATCH', one, { body: { name: 'B', parentReference: { id: field(folder, 'id') } } })
  expect(moved.body).toMatchObject({ name: 'B', parentReference: { id: field(folder, 'id') } })
})

test('CAL-33 a series says which of its occurrences were changed and which are no more, when it is asked', async () => {
  const { ask } = seeded()
  const day = { start: { dateTime: '2026-11-24T09:00:00' }, end: { dateTime: '2026-11-24T10:00:00' } }
  const recurrence = {
    pattern: { type: 'daily', interval: 1 },
    range: { type: 'numbered', startDate: '2026-11-24', numberOfOccurrences: 4 },
  }
  const made = await ask('POST', '/me/events', { body: { subject: 'Daily', ...day, recurrence } })
  const one = `/me/events/${field(made, 'id')}`
  const window = '?startDateTime=2026-11-24T00:00:00Z&endDateTime=2026-12-01T00:00:00Z'
  const [, second, third] = value(await ask('GET', `${one}/instances${window}`))
  await ask('PATCH', `/me/events/${String(second?.['id'])}`, { body: { subject: 'Changed' } })
  await ask('DELETE', `/me/events/${String(third?.['id'])}`)
  const asked = '?$select=subject,cancelledOccurrences&$expand=exceptionOccurrences($select=subject)'
  const { body } = await ask('GET', one + asked)
  expect(body).toMatchObject({ exceptionOccurrences: [{ subject: 'Changed' }] })
  expect(field({ body } as Told, 'cancelledOccurrences')).toMatch(/^OID\..*\.2026-11-26$/)
  expect(value(await ask('GET', `${one}/exceptionOccurrences`))).toHaveLength(1)
  expect((await ask('GET', `/me/calendarView/$count${window}`)).body).toBe('3')
  expect((await ask('GET', one)).body).not.toHaveProperty('cancelledOccurrences')
})

test('CAL-34 Outlook takes names in either case of their first letter, but not in what an app keeps', async () => {
  const { ask } = seeded()
  const times = { Start: { DateTime: '2026-11-24T09:00:00' }, End: { DateTime: '2026-11-24T10:00:00' } }
  const extensions = [{ extensionName: 'com.example.a', Size: 3 }]
  const made = await ask('POST', '/me/events', { body: { Subject: 'Named', ...times, extensions } })
  expect(made.body).toMatchObject({ subject: 'Named' })
  const one = `/me/events/${field(made, 'id')}`
  expect((await ask('GET', `${one}/extensions/com.example.a`)).body).toMatchObject({ Size: 3 })
  const to = { ToRecipients: [{ EmailAddress: { Address: 'ben@weft.test' } }] }
  expect((await ask('POST', `${one}/forward`, { body: to })).status).toBe(202)
})

test('MSG-15 a chat pins a message once and is found by its members and its last message', async () => {
  const { ask } = seeded()
  const member = (id: string) => ({ roles: ['owner'], 'user@odata.bind': `users('${id}')` })
  const chat = await ask('POST', '/chats', {
    body: { chatType: 'group', topic: 'Pins', members: [member(ANA), member(BEN)] },
  })
  const one = `/chats/${field(chat, 'id')}`
  const said = await ask('POST', `${one}/messages`, { body: { body: { content: 'Keep' } } })
  const bind = {
    'message@odata.bind': `https://graph.microsoft.com/v1.0${one}/messages/${field(said, 'id')}`,
  }
  expect((await ask('POST', `${one}/pinnedMessages`, { body: bind })).status).toBe(201)
  expect((await ask('POST', `${one}/pinnedMessages`, { body: bind })).status).toBe(409)
  const pinned = await ask('GET', `${one}/pinnedMessages?$expand=message`)
  expect(value(pinned)).toMatchObject([{ message: { body: { content: 'Keep' } } }])
  expect((await ask('DELETE', `${one}/pinnedMessages/${field(said, 'id')}`)).status).toBe(204)
  const byMember = "/me/chats?$filter=members/any(m:m/userId eq '" + BEN + "')"
  expect(value(await ask('GET', byMember)).map((each) => each['id'])).toContain(field(chat, 'id'))
  const late = '/me/chats?$filter=lastMessagePreview/createdDateTime gt 2027-01-01T00:00:00Z'
  expect(value(await ask('GET', late))).toEqual([])
})
