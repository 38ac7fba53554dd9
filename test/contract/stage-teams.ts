import { channels } from '#src/sandbox/tenant/people/team.ts'
import { groups } from '#src/sandbox/tenant/people/group.ts'
import { createSite } from '#src/sandbox/tenant/lists/site.ts'
import { chats, type ChatRow } from '#src/sandbox/tenant/teams-messages/chat-row.ts'
import { messages, type MessageContent } from '#src/sandbox/tenant/teams-messages/message-row.ts'
import { addMessage, findMessage } from '#src/sandbox/tenant/teams-messages/message-row.ts'
import { tabs } from '#src/sandbox/tenant/teams-messages/tab-calls.ts'
import { CHANNEL, TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { ANA } from '#src/sandbox/tenant/test-tenant.ts'
import { idsIn, isPlaceholder, pathWith, type Example } from './examples.ts'
import { at, isJson, rowsOf, textAt, type Json } from './json.ts'
import { seedGroup, seedPerson, type Cue, type Stage } from './stage.ts'

/** The team, its channel and the messages of the answer. */
export function stageTeams(stage: Stage): Cue {
  const { world, example } = stage
  const place = example.template ?? ''
  const rows = rowsOf(example.responseBody)
  if (place === '/me/joinedTeams') {
    for (const row of rows) seedGroup(world, textAt(row, 'id') ?? '', row, true)
    return {}
  }
  const [teamId = TEAM, channelId = CHANNEL, messageId, replyId] = idsIn(example).map((id, index) =>
    isPlaceholder(id) ? ([TEAM, CHANNEL][index] ?? id) : id,
  )
  if (teamId !== TEAM) seedGroup(world, teamId, {}, true)
  createSite(world, { host: 'weft.sharepoint.com', name: 'team', displayName: 'Team', groupId: teamId })
  const shown = /channels$|Channel$|\{id\}$/.test(place) ? (rows[0] ?? {}) : {}
  const known = channels(world).get(CHANNEL)
  if (known === undefined) throw new Error('The organisation was not seeded.')
  const id = place.endsWith('/channels') ? (textAt(shown, 'id') ?? channelId) : channelId
  const isPrivate = textAt(shown, 'membershipType') === 'private'
  const displayName = textAt(shown, 'displayName') ?? textAt(rows[0], 'name') ?? 'General'
  const description = textAt(shown, 'description') ?? null
  const owners = isPrivate ? [ANA] : []
  const membershipType = isPrivate ? 'private' : 'standard'
  const isPrimary = !/^\/teams\/\{id\}\/channels\/\{id\}$/.test(place) || example.method !== 'DELETE'
  channels(world).set(id, {
    ...known,
    id,
    isPrimary,
    teamId,
    displayName,
    description,
    membershipType,
    owners,
  })
  if (place.endsWith('/members/{id}')) return memberCue(stage, teamId, channelId)
  seedMessages(stage, id, messageId)
  if (place.endsWith('/tabs')) for (const row of rows) seedTab(stage, id, row)
  if (place.endsWith('/delta')) return deltaCue(stage, [teamId, channelId])
  const ids = [teamId, channelId, messageId, replyId].filter((each) => each !== undefined)
  return idsIn(example).length === 0 ? {} : { path: pathWith(example, ids) }
}

function seedTab({ world }: Stage, threadId: string, row: Json): void {
  const id = textAt(row, 'id') ?? ''
  const part = (name: string) => textAt(row, 'configuration', name) ?? null
  tabs(world).set(id, {
    id,
    threadId,
    displayName: textAt(row, 'displayName') ?? '',
    app: {
      id: textAt(row, 'teamsApp', 'id') ?? '',
      displayName: textAt(row, 'teamsApp', 'displayName') ?? '',
    },
    configuration: {
      entityId: part('entityId'),
      contentUrl: part('contentUrl'),
      websiteUrl: part('websiteUrl'),
      removeUrl: part('removeUrl'),
    },
  })
}

/** The page's tokens are Microsoft's own: the same rows come from the start. */
function deltaCue({ clock, world, example }: Stage, ids: readonly string[]): Cue {
  clock.ms = Math.max(...[...messages(world).values()].map((row) => row.createdMs)) + 86_400_000
  return { path: `${pathWith({ ...example, path: '' }, ids)}?$top=50` }
}

function memberCue({ world, example }: Stage, teamId: string, channelId: string): Cue {
  const userId = textAt(example.responseBody, 'userId') ?? ANA
  seedPerson(world, userId, { displayName: textAt(example.responseBody, 'displayName') })
  const group = groups(world).get(teamId)
  if (group !== undefined) groups(world).set(teamId, { ...group, owners: [...group.owners, userId] })
  const member = btoa(`contoso##${teamId}##${userId}`)
  const ids = idsIn(example).length === 3 ? [teamId, channelId, member] : [teamId, member]
  return { path: pathWith(example, ids) }
}

/** The chat of the example's path, or those of its answer. */
export function stageChats(stage: Stage): Cue {
  const { example } = stage
  const place = example.template ?? ''
  const ids = idsIn(example)
  const rows = rowsOf(example.responseBody)
  const chatId = ids[place.startsWith('/users') ? 1 : 0]
  if (chatId === undefined) {
    for (const row of rows) {
      seedChat(stage, textAt(row, 'id') ?? '', row)
      const preview = at(row, 'lastMessagePreview')
      if (isJson(preview)) seedMessage(stage, textAt(row, 'id') ?? '', preview, undefined)
    }
    return {}
  }
  seedChat(stage, chatId, rows[0] ?? {})
  if (!place.endsWith('/messages')) {
    if (place.includes('/messages/')) seedMessages(stage, chatId, ids[1])
    if (place.endsWith('/members/{id}')) {
      const userId = textAt(rows[0], 'userId') ?? ANA
      return { path: pathWith(example, [chatId, btoa(`0#contoso#${chatId}#${userId}`)]) }
    }
    return { path: pathWith(example, place.startsWith('/users') ? [ANA, chatId] : ids) }
  }
  if (example.method === 'GET') for (const row of rows) seedMessage(stage, chatId, row, undefined)
  if (example.method === 'GET')
    seedMessage(
      stage,
      chatId,
      {
        ...rows[0],
        ...olderThan(example),
      },
      undefined,
    )
  return { path: pathWith(example, [chatId]) }
}

/** One more message than a page holds, the oldest that the filter lets through. */
function olderThan({ path }: Example): Json {
  const time = path.includes('filter') ? '2022-09-22T10:00:00Z' : '2020-01-01T10:00:00Z'
  return { createdDateTime: time, lastModifiedDateTime: time }
}

function seedChat({ world, example }: Stage, id: string, said: Json): void {
  const type = textAt(said, 'chatType')
  const members =
    at(said, 'members') ??
    (example.template?.includes('/members') === true ? rowsOf(example.responseBody) : [])
  const people = Array.isArray(members) ? members.filter(isJson) : []
  for (const each of people) seedPerson(world, textAt(each, 'userId') ?? '', each)
  const meeting = at(said, 'onlineMeetingInfo')
  const chat: ChatRow = {
    id,
    isHidden: at(said, 'viewpoint', 'isHidden') === true,
    chatType: type === 'oneOnOne' || type === 'meeting' ? type : 'group',
    topic: textAt(said, 'topic') ?? null,
    createdMs: Date.parse(textAt(said, 'createdDateTime') ?? '2021-04-06T19:49:52.431Z'),
    updatedMs: Date.parse(textAt(said, 'lastUpdatedDateTime') ?? '2021-04-06T19:49:52.431Z'),
    memberIds: [ANA, ...people.map((each) => textAt(each, 'userId') ?? '')],
    tenantId: 'contoso',
    meeting: isJson(meeting)
      ? {
          joinWebUrl: textAt(meeting, 'joinWebUrl') ?? '',
          organizerId: ANA,
          calendarEventId: textAt(meeting, 'calendarEventId') ?? null,
        }
      : null,
  }
  chats(world).set(id, chat)
}

/** The answer's messages; what a reply answers is there before it. */
function seedMessages(stage: Stage, threadId: string, rootId: string | undefined): void {
  const { example } = stage
  if (example.template?.includes('/messages') !== true) return
  const rows = rowsOf(example.responseBody)
  if (rootId !== undefined) seedMessage(stage, threadId, { id: rootId, body: { content: 'Root' } }, undefined)
  if (example.method !== 'GET') return
  if (example.template.endsWith('hostedContents')) {
    const ids = idsIn(example)
    const last = ids[3] ?? ids.at(-1) ?? ''
    if (ids[3] !== undefined) seedMessage(stage, threadId, { id: ids[3] }, rootId)
    const row = findMessage(stage.world, threadId, last)
    const hostedContents = rows.map((each) => ({
      id: textAt(each, 'id') ?? '',
      contentBytes: 'YQ==',
      contentType: 'image/png',
    }))
    if (row !== undefined) messages(stage.world).set(`${threadId}|${last}`, { ...row, hostedContents })
    return
  }
  for (const row of rows) {
    seedMessage(stage, threadId, row, rootId)
    const replies = at(row, 'replies')
    for (const reply of Array.isArray(replies) ? replies.filter(isJson) : []) {
      seedMessage(stage, threadId, reply, textAt(row, 'id'))
    }
  }
}

function seedMessage({ world }: Stage, threadId: string, row: Json, replyToId: string | undefined): void {
  const user = at(row, 'from', 'user')
  const fromId = textAt(user, 'id') ?? ANA
  seedPerson(world, fromId, { displayName: textAt(user, 'displayName') })
  const importance = textAt(row, 'importance')
  const attachments = at(row, 'attachments')
  const mentions = at(row, 'mentions')
  const content: MessageContent = JSON.parse(
    JSON.stringify({
      subject: textAt(row, 'subject') ?? null,
      importance: importance ?? 'normal',
      contentType: textAt(row, 'body', 'contentType') ?? 'html',
      content: textAt(row, 'body', 'content') ?? '',
      attachments: attachments ?? [],
      mentions: mentions ?? [],
    }),
  )
  const written = textAt(row, 'createdDateTime')
  const createdMs = msIn(written) ?? Number(textAt(row, 'id') ?? 0)
  const made = addMessage(world, {
    threadId,
    fromId,
    content,
    createdMs,
    ...(replyToId === undefined ? {} : { replyToId }),
  })
  const edited = textAt(row, 'lastEditedDateTime')
  const modified = textAt(row, 'lastModifiedDateTime')
  const detail = at(row, 'eventDetail')
  const application = at(row, 'from', 'application')
  messages(world).set(`${threadId}|${made.id}`, {
    ...made,
    ...(isJson(application) ? { application } : {}),
    ...(isJson(detail) ? { eventDetail: detail } : {}),
    editedMs: msIn(edited) ?? null,
    modifiedMs: msIn(modified) ?? made.modifiedMs,
  })
}

/** Some dates of the pages are none. */
function msIn(text: string | undefined): number | undefined {
  const ms = Date.parse(text ?? '')
  return Number.isNaN(ms) ? undefined : ms
}
