import { expect, test } from 'vitest'
import { groups } from '../people/group.ts'
import { channels, teams } from '../people/team.ts'
import { ANA, BEN, CHO, testTenant, type TestTenant, type Told } from '../test-tenant.ts'
import { openMeetingChat } from './chat-row.ts'
import { channelOnView, seedChannelMessage } from './seed-messages.ts'

const TEAM = 'bbbbbbbb-0000-4000-8000-000000000001'
const GENERAL = '19:general@thread.tacv2'
const BOARD = '19:board@thread.tacv2'
const THREAD = '19:meeting_abc@thread.v2'
const FEED = `/teams/${TEAM}/channels/${GENERAL}/messages`

/** Ana and Ben are in the team, Ana alone in its private channel, Cho nowhere. */
function stage(): TestTenant {
  const tested = testTenant()
  const { world } = tested.tenant
  const createdDateTime = '2026-01-01T00:00:00Z'
  groups(world).set(TEAM, {
    id: TEAM,
    displayName: 'Council',
    description: null,
    mail: 'council@contoso.example',
    mailNickname: 'council',
    visibility: 'Private',
    owners: [],
    members: [ANA, BEN],
    createdDateTime,
  })
  teams(world).set(TEAM, {
    id: TEAM,
    displayName: 'Council',
    description: null,
    isArchived: false,
    createdDateTime,
  })
  const channel = { teamId: TEAM, description: null, createdDateTime, owners: [] }
  channels(world).set(GENERAL, {
    ...channel,
    id: GENERAL,
    displayName: 'General',
    membershipType: 'standard',
    isPrimary: true,
    members: [],
  })
  channels(world).set(BOARD, {
    ...channel,
    id: BOARD,
    displayName: 'Board',
    membershipType: 'private',
    isPrimary: false,
    members: [ANA],
  })
  return tested
}

function value(told: Told, ...path: readonly (string | number)[]): unknown {
  let found: unknown = told.body
  for (const key of path) found = (found as Record<string | number, unknown> | undefined)?.[key]
  return found
}

function contents(told: Told): unknown[] {
  return (value(told, 'value') as { body: { content: string } }[]).map((each) => each.body.content)
}

test('MSG-1 a message needs a body only, answers 201 with its address, and posting again is a second one', async () => {
  const on = stage()
  const told = await on.ask('POST', FEED, { body: { body: { content: 'Hello' } } })
  expect(told.status).toBe(201)
  expect(told.body).toMatchObject({
    replyToId: null,
    body: { contentType: 'text', content: 'Hello' },
    from: { user: { id: ANA } },
    channelIdentity: { teamId: TEAM, channelId: GENERAL },
  })
  expect(value(told, 'webUrl')).toBe(
    `https://teams.microsoft.com/l/message/19%3Ageneral%40thread.tacv2/${String(value(told, 'id'))}` +
      `?groupId=${TEAM}&tenantId=contoso&createdTime=${String(value(told, 'id'))}&parentMessageId=${String(value(told, 'id'))}`,
  )
  await on.ask('POST', FEED, { body: { body: { content: 'Hello' } } })
  expect(channelOnView(on.tenant.world, GENERAL)).toHaveLength(2)
})

test('MSG-2 sending needs ChannelMessage.Send and reading ChannelMessage.Read.All', async () => {
  const on = stage()
  const send = { scopes: ['ChannelMessage.Send'], body: { body: { content: 'Hello' } } }
  expect((await on.ask('POST', FEED, send)).status).toBe(201)
  const refused = await on.ask('GET', FEED, { scopes: ['ChannelMessage.Send'] })
  expect(refused.status).toBe(403)
  expect(String(value(refused, 'error', 'message'))).toContain('ChannelMessage.Read.All')
})

test('MSG-3 only people of the team read a channel, only its members a private one', async () => {
  const on = stage()
  expect((await on.ask('GET', FEED, { as: CHO })).status).toBe(403)
  const board = `/teams/${TEAM}/channels/${BOARD}/messages`
  expect((await on.ask('GET', board, { as: ANA })).status).toBe(200)
  expect((await on.ask('GET', board, { as: BEN })).status).toBe(404)
  expect((await on.ask('POST', board, { as: BEN, body: { body: { content: 'Hi' } } })).status).toBe(404)
})

test('MSG-4 beyond about 28 KB with all markup a message is 413 and nothing lands', async () => {
  const on = stage()
  const card = {
    id: 'a',
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: 'x'.repeat(27_000),
  }
  const body = { contentType: 'html', content: `<p>Minutes</p><attachment id="a"></attachment>` }
  expect((await on.ask('POST', FEED, { body: { body, attachments: [card] } })).status).toBe(201)
  const larger = { ...card, content: 'x'.repeat(29_000) }
  expect((await on.ask('POST', FEED, { body: { body, attachments: [larger] } })).status).toBe(413)
  const umlauts = { contentType: 'html', content: `<p>${'ä'.repeat(15_000)}</p>` }
  expect((await on.ask('POST', FEED, { body: { body: umlauts } })).status).toBe(413)
  expect(channelOnView(on.tenant.world, GENERAL)).toHaveLength(1)
})

test('MSG-5 every attachment has its mark in the HTML, every mark its attachment, cards are strings', async () => {
  const on = stage()
  const card = { id: 'a', contentType: 'application/vnd.microsoft.card.adaptive', content: '{}' }
  const marked = { contentType: 'html', content: '<attachment id="a"></attachment>' }
  const cases = [
    [201, { body: marked, attachments: [card] }],
    [400, { body: marked }],
    [400, { body: { contentType: 'html', content: '<p>No mark</p>' }, attachments: [card] }],
    [400, { body: marked, attachments: [{ ...card, content: { type: 'AdaptiveCard' } }] }],
    [400, { body: {} }],
    [400, undefined],
  ] as const
  for (const [status, body] of cases) {
    expect((await on.ask('POST', FEED, { body })).status, JSON.stringify(body)).toBe(status)
  }
})

test('MSG-6 a mention needs HTML with its mark', async () => {
  const on = stage()
  const mentions = [{ id: 0, mentionText: 'Ben', mentioned: { user: { id: BEN, displayName: 'Ben' } } }]
  const html = { contentType: 'html', content: '<at id="0">Ben</at> please read' }
  const told = await on.ask('POST', FEED, { body: { body: html, mentions } })
  expect([told.status, value(told, 'mentions', 0, 'mentioned', 'user')]).toMatchObject([201, { id: BEN }])
  const plain = { contentType: 'text', content: '<at id="0">Ben</at>' }
  expect((await on.ask('POST', FEED, { body: { body: plain, mentions } })).status).toBe(400)
})

test('MSG-7 a list holds root messages, newest first, 20 unless asked and 50 at most, and refuses other options', async () => {
  const on = stage()
  const { world } = on.tenant
  for (let index = 0; index < 25; index += 1) {
    seedChannelMessage(world, {
      channelId: GENERAL,
      fromId: ANA,
      content: `m${index}`,
      createdMs: 1_000 + index,
    })
  }
  seedChannelMessage(world, { channelId: GENERAL, fromId: BEN, content: 'reply', replyToId: '1024' })
  const first = await on.ask('GET', FEED)
  expect(contents(first)).toHaveLength(20)
  expect(contents(first)[0]).toBe('m24')
  const rest = await on.ask('GET', String(value(first, '@odata.nextLink')))
  expect(contents(rest)).toEqual(['m4', 'm3', 'm2', 'm1', 'm0'])
  expect(value(rest, '@odata.nextLink')).toBeUndefined()
  expect((await on.ask('GET', `${FEED}?$top=51`)).status).toBe(400)
  for (const option of ['$filter=id eq 1', '$orderby=createdDateTime', '$select=id', '$search=x']) {
    expect((await on.ask('GET', `${FEED}?${option}`)).status, option).toBe(400)
  }
  const expanded = await on.ask('GET', `${FEED}?$top=1&$expand=replies`)
  expect(value(expanded, 'value', 0, 'replies', 0)).toMatchObject({
    replyToId: '1024',
    body: { content: 'reply' },
  })
})

test('MSG-8 replies hang below their root message and are found only there', async () => {
  const on = stage()
  const root = await on.ask('POST', FEED, { body: { body: { content: 'Root' } } })
  const path = `${FEED}/${String(value(root, 'id'))}/replies`
  const reply = await on.ask('POST', path, { as: BEN, body: { body: { content: 'Reply' } } })
  expect([reply.status, value(reply, 'replyToId')]).toEqual([201, value(root, 'id')])
  expect(contents(await on.ask('GET', path))).toEqual(['Reply'])
  expect((await on.ask('GET', `${path}/${String(value(reply, 'id'))}`)).status).toBe(200)
  expect((await on.ask('GET', `${FEED}/${String(value(reply, 'id'))}`)).status).toBe(404)
  expect((await on.ask('POST', `${FEED}/404/replies`, { body: { body: { content: 'x' } } })).status).toBe(404)
})

test('MSG-9 the sender changes a message with ChannelMessage.ReadWrite, nobody else does', async () => {
  const on = stage()
  const made = await on.ask('POST', FEED, { body: { body: { contentType: 'html', content: '<p>Old</p>' } } })
  const path = `${FEED}/${String(value(made, 'id'))}`
  const body = { body: { contentType: 'html', content: '<p>New</p>' } }
  expect((await on.ask('PATCH', path, { as: BEN, body })).status).toBe(403)
  expect((await on.ask('PATCH', path, { scopes: ['ChannelMessage.Send'], body })).status).toBe(403)
  expect((await on.ask('PATCH', path, { body })).status).toBe(204)
  const read = await on.ask('GET', path)
  expect(read.body).toMatchObject({ id: value(made, 'id'), body: { content: '<p>New</p>' } })
  expect(value(read, 'lastEditedDateTime')).not.toBeNull()
  expect(value(read, 'etag')).not.toBe(value(made, 'etag'))
})

test('MSG-10 delta brings each changed chain once, then only what changed since', async () => {
  const on = stage()
  for (const content of ['one', 'two', 'three']) await on.ask('POST', FEED, { body: { body: { content } } })
  const first = await on.ask('GET', `${FEED}/delta?$top=2`)
  expect(contents(first)).toEqual(['one', 'two'])
  const second = await on.ask('GET', String(value(first, '@odata.nextLink')))
  expect(contents(second)).toEqual(['three'])
  const link = String(value(second, '@odata.deltaLink'))
  expect(contents(await on.ask('GET', link))).toEqual([])
  const [root] = channelOnView(on.tenant.world, GENERAL)
  await on.ask('POST', `${FEED}/${root?.root.id ?? ''}/replies`, {
    as: BEN,
    body: { body: { content: 'late' } },
  })
  expect(contents(await on.ask('GET', link))).toEqual(['one'])
})

test('MSG-10 delta can be asked for what came after an instant, and for nothing else', async () => {
  const on = stage()
  const at = new Date(on.clock.ms).toISOString()
  seedChannelMessage(on.tenant.world, {
    channelId: GENERAL,
    fromId: ANA,
    content: 'old',
    createdMs: on.clock.ms - 5,
  })
  seedChannelMessage(on.tenant.world, {
    channelId: GENERAL,
    fromId: ANA,
    content: 'new',
    createdMs: on.clock.ms + 5,
  })
  const told = await on.ask('GET', `${FEED}/delta?$filter=lastModifiedDateTime gt ${at}`)
  expect(contents(told)).toEqual(['new'])
  expect((await on.ask('GET', `${FEED}/delta?$filter=subject eq 'x'`)).status).toBe(400)
})

test('MSG-11 script, style and comments do not survive a post', async () => {
  const on = stage()
  const content = '<p>Kept</p><!-- lost --><script>lost()</script><style>p{}</style>'
  const told = await on.ask('POST', FEED, { body: { body: { contentType: 'html', content } } })
  expect(value(told, 'body', 'content')).toBe('<p>Kept</p>')
})

test('MSG-12 the chat of a meeting is read by its members, with join address and organizer', async () => {
  const on = stage()
  openMeetingChat(on.tenant.world, {
    id: THREAD,
    topic: 'Weekly',
    memberIds: [ANA, BEN],
    tenantId: 'contoso',
    meeting: {
      joinWebUrl: 'https://teams.microsoft.com/l/meetup-join/x',
      organizerId: ANA,
      calendarEventId: null,
    },
  })
  expect((await on.ask('GET', `/chats/${THREAD}`, { as: BEN })).body).toMatchObject({
    chatType: 'meeting',
    onlineMeetingInfo: { calendarEventId: null, organizer: { id: ANA } },
  })
  expect((await on.ask('GET', `/chats/${encodeURIComponent(THREAD)}/members`)).body).toMatchObject({
    value: [{ userId: ANA }, { userId: BEN }],
  })
  const members = await on.ask('GET', `/chats/${THREAD}/members`)
  const one = await on.ask('GET', `/chats/${THREAD}/members/${String(value(members, 'value', 1, 'id'))}`)
  expect(value(one, 'userId')).toBe(BEN)
  expect((await on.ask('GET', `/chats/${THREAD}`, { as: CHO })).status).toBe(403)
  expect((await on.ask('GET', "/me/chats?$filter=chatType eq 'meeting'")).body).toMatchObject({
    value: [{ id: THREAD }],
  })
  expect((await on.ask('GET', '/me/chats', { as: CHO })).body).toMatchObject({ value: [] })
})

test('MSG-13 messages of a chat are posted and read by its members', async () => {
  const on = stage()
  openMeetingChat(on.tenant.world, {
    id: THREAD,
    topic: null,
    memberIds: [ANA],
    tenantId: 'contoso',
    meeting: null,
  })
  const scopes = ['Chat.ReadWrite']
  const path = `/chats/${THREAD}/messages`
  const made = await on.ask('POST', path, { scopes, body: { body: { content: 'In the meeting' } } })
  expect([made.status, value(made, 'chatId')]).toEqual([201, THREAD])
  expect(contents(await on.ask('GET', `${path}?$orderby=createdDateTime desc`, { scopes }))).toEqual([
    'In the meeting',
  ])
  expect((await on.ask('GET', path, { scopes, as: BEN })).status).toBe(403)
})
