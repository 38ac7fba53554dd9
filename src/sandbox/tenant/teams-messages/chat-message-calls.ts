import { badRequest, notFound } from '../graph-error.ts'
import { passes } from '../odata/apply-filter.ts'
import { pageOf } from '../odata/page.ts'
import { parseFilter, pathsOf } from '../odata/parse-filter.ts'
import { allowOptions, option, prefers } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import type { ChatRow } from './chat-row.ts'
import { chats, requireChat } from './chat-row.ts'
import { readMessage } from './message-body.ts'
import { forOldReaders, messageJson } from './message-json.ts'
import { messagePage } from './message-page.ts'
import { addMessage, findMessage, messagesOfThread } from './message-row.ts'

const orders = ['createdDateTime', 'lastModifiedDateTime'] as const

function contextOf(chat: ChatRow): string {
  return `chats('${encodeURIComponent(chat.id)}')/messages`
}

/** Newest first; a filter needs the order by the same property (d23: chat-list-messages). */
export function listChatMessages(request: GraphRequest, world: World): GraphResponse {
  const chat = requireChat(world, request.params['chat'] ?? '', request.caller.userId)
  allowOptions(request, ['top', 'orderby', 'filter', 'skiptoken'])
  const orderBy = option(request, 'orderby') ?? 'createdDateTime desc'
  const order = orders.find((each) => orderBy.trim() === `${each} desc`)
  if (order === undefined) throw badRequest('QueryOptions to order by is not supported. Only desc is.')
  const text = option(request, 'filter')
  const filter = text === undefined ? undefined : parseFilter(text)
  if (filter !== undefined && pathsOf(filter).some((path) => path !== order)) {
    throw badRequest('The filter has to use the property of $orderby.')
  }
  const found = messagesOfThread(world, chat.id)
    .map((row) => messageJson(world, row, undefined, chat.tenantId))
    .map((json) => (prefers(request, 'include-unknown-enum-members') ? json : forOldReaders(json)))
    .filter((json) => filter === undefined || passes(filter, (path) => json[path]))
    .sort((left, right) => Date.parse(String(right[order])) - Date.parse(String(left[order])))
  const { rows, next } = pageOf(found, request, messagePage(request))
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#${contextOf(chat)}`,
      '@odata.count': rows.length,
      ...next,
      value: rows,
    },
  }
}

export function getChatMessage(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, [])
  const chat = requireChat(world, request.params['chat'] ?? '', request.caller.userId)
  const row = findMessage(world, chat.id, request.params['message'] ?? '')
  if (row === undefined) throw notFound('The message', 'NotFound')
  const context = `${request.base}/$metadata#${contextOf(chat)}/$entity`
  return {
    status: 200,
    body: { '@odata.context': context, ...messageJson(world, row, undefined, chat.tenantId) },
  }
}

export function postChatMessage(request: GraphRequest, world: World): GraphResponse {
  const { userId } = request.caller
  const chat = requireChat(world, request.params['chat'] ?? '', userId)
  const content = readMessage(request.body)
  const row = addMessage(world, { threadId: chat.id, fromId: userId, content })
  chats(world).set(chat.id, { ...chat, updatedMs: row.createdMs })
  const json = messageJson(world, row, undefined, chat.tenantId)
  return {
    status: 201,
    body: { '@odata.context': `${request.base}/$metadata#${contextOf(chat)}/$entity`, ...json },
  }
}
