import { badRequest, notFound } from '../graph-error.ts'
import { passes } from '../odata/apply-filter.ts'
import { parseExpand } from '../odata/expand.ts'
import { pageOf } from '../odata/page.ts'
import { parseFilter, pathsOf } from '../odata/parse-filter.ts'
import { allowOptions, option, pickProperties, selectOf } from '../odata/query-options.ts'
import { findPerson } from '../people/person.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import type { ChatRow } from './chat-row.ts'
import { chats, requireChat } from './chat-row.ts'
import { messageJson, teamsInstant } from './message-json.ts'
import { messagesOfThread } from './message-row.ts'

/** A chat as Graph answers it. */
export function chatJson(chat: ChatRow): Record<string, unknown> {
  return {
    id: chat.id,
    topic: chat.topic,
    createdDateTime: teamsInstant(chat.createdMs),
    lastUpdatedDateTime: teamsInstant(chat.updatedMs),
    chatType: chat.chatType,
    webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(chat.id)}/0?tenantId=${chat.tenantId}`,
    tenantId: chat.tenantId,
    onlineMeetingInfo:
      chat.meeting === null
        ? null
        : {
            calendarEventId: chat.meeting.calendarEventId,
            joinWebUrl: chat.meeting.joinWebUrl,
            organizer: { id: chat.meeting.organizerId, displayName: null, userIdentityType: 'aadUser' },
          },
    viewpoint: { isHidden: chat.isHidden === true, lastMessageReadDateTime: teamsInstant(chat.updatedMs) },
    isHiddenForAllMembers: false,
  }
}

/** A person's membership of a chat. */
export function chatMemberId(chat: ChatRow, userId: string): string {
  return btoa(`0#${chat.tenantId}#${chat.id}#${userId}`)
}

function memberJson(world: World, chat: ChatRow, userId: string): Record<string, unknown> {
  const person = findPerson(world, userId)
  return {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    id: chatMemberId(chat, userId),
    roles: person?.userType === 'Guest' ? ['guest'] : ['owner'],
    displayName: person?.displayName ?? null,
    visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
    userId,
    email: person?.mail ?? null,
    tenantId: chat.tenantId,
  }
}

/** `$expand` knows members and lastMessagePreview. */
function expandedJson(request: GraphRequest, world: World, chat: ChatRow): Record<string, unknown> {
  const json: Record<string, unknown> = pickProperties(chatJson(chat), selectOf(request))
  for (const { name } of parseExpand(option(request, 'expand'))) {
    if (name === 'members') json['members'] = chat.memberIds.map((userId) => memberJson(world, chat, userId))
    else if (name === 'lastMessagePreview') json['lastMessagePreview'] = previewJson(world, chat)
    else throw badRequest(`'${name}' cannot be expanded here.`)
  }
  return json
}

function previewJson(world: World, chat: ChatRow): unknown {
  const last = messagesOfThread(world, chat.id).at(-1)
  if (last === undefined) return null
  const { id, createdDateTime, messageType, eventDetail, body, from } = messageJson(
    world,
    last,
    undefined,
    chat.tenantId,
  )
  return { id, createdDateTime, isDeleted: last.deletedMs !== null, messageType, eventDetail, body, from }
}

export function getChat(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['expand', 'select'])
  const chat = requireChat(world, request.params['chat'] ?? '', request.caller.userId)
  const json = expandedJson(request, world, chat)
  return { status: 200, body: { '@odata.context': `${request.base}/$metadata#chats/$entity`, ...json } }
}

const FILTERED = [
  'chatType',
  'topic',
  'members',
  'lastMessagePreview/createdDateTime',
  'viewpoint/lastMessageReadDateTime',
]

function valueAt(world: World, chat: ChatRow, path: string): unknown {
  if (path.toLowerCase() === 'members') {
    return chat.memberIds.map((userId) => memberJson(world, chat, userId))
  }
  const whole: unknown = { ...chatJson(chat), lastMessagePreview: previewJson(world, chat) }
  return path.split('/').reduce<unknown>((value, name) => {
    const found = Object.entries(Object(value)).find(([key]) => key.toLowerCase() === name.toLowerCase())
    return found?.[1]
  }, whole)
}

/** Mine, the last used first. */
export function myChats(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['expand', 'select', 'filter', 'orderby', 'top', 'skiptoken'])
  const orderBy = option(request, 'orderby')
  if (orderBy !== undefined && !/^lastMessagePreview\/createdDateTime desc$/i.test(orderBy.trim())) {
    throw badRequest(`Chats cannot be ordered by '${orderBy}'.`)
  }
  const text = option(request, 'filter')
  const filter = text === undefined ? undefined : parseFilter(text)
  const unknown =
    filter === undefined
      ? undefined
      : pathsOf(filter).find((path) => !FILTERED.some((each) => each.toLowerCase() === path.toLowerCase()))
  if (unknown !== undefined) throw badRequest(`Chats cannot be filtered by '${unknown}'.`)
  const mine = [...chats(world).values()]
    .filter((chat) => chat.memberIds.includes(request.caller.userId))
    .filter((chat) => filter === undefined || passes(filter, (path) => valueAt(world, chat, path)))
    .sort((left, right) => right.updatedMs - left.updatedMs)
  const { rows, next } = pageOf(mine, request, { usual: 20, greatest: 50 })
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#chats`,
      '@odata.count': rows.length,
      ...next,
      value: rows.map((chat) => expandedJson(request, world, chat)),
    },
  }
}

export function chatMembers(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, [])
  const chat = requireChat(world, request.params['chat'] ?? '', request.caller.userId)
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#chats('${encodeURIComponent(chat.id)}')/members`,
      '@odata.count': chat.memberIds.length,
      value: chat.memberIds.map((userId) => memberJson(world, chat, userId)),
    },
  }
}

export function chatMember(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, [])
  const chat = requireChat(world, request.params['chat'] ?? '', request.caller.userId)
  const found = chat.memberIds
    .map((userId) => memberJson(world, chat, userId))
    .find(({ id }) => id === request.params['member'])
  if (found === undefined) throw notFound('The member', 'NotFound')
  const context = `${request.base}/$metadata#chats('${encodeURIComponent(chat.id)}')/members/$entity`
  return { status: 200, body: { '@odata.context': context, ...found } }
}
