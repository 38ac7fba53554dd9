import * as v from 'valibot'
import { badRequest, GraphRefusal, notFound } from '../graph-error.ts'
import { parseExpand } from '../odata/expand.ts'
import { allowOptions, option } from '../odata/query-options.ts'
import { boundId } from '../people/bound-id.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { requireChat, type ChatRow } from './chat-row.ts'
import { messageJson } from './message-json.ts'
import { findMessage } from './message-row.ts'

const all = '/chats/{chat}/pinnedMessages'
const reading = ['Chat.Read', 'Chat.ReadWrite']
const writing = ['Chat.ReadWrite']

/** A pinned message has the id of the message. */
export const pinnedMessageRoutes: readonly Route[] = [
  { method: 'GET', template: all, scopes: reading, service: 'teams', handle: listPinned },
  { method: 'POST', template: all, scopes: writing, service: 'teams', handle: pin },
  { method: 'DELETE', template: `${all}/{message}`, scopes: writing, service: 'teams', handle: unpin },
]

function pinned(world: World, chat: ChatRow): Map<string, true> {
  return world.table<true>(`messages.pinned.${chat.id}`)
}

function chatOf({ params, caller }: GraphRequest, world: World): ChatRow {
  return requireChat(world, params['chat'] ?? '', caller.userId)
}

function contextOf({ base }: GraphRequest, chat: ChatRow): string {
  return `${base}/$metadata#chats('${encodeURIComponent(chat.id)}')/pinnedMessages`
}

function listPinned(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['expand'])
  const chat = chatOf(request, world)
  const other = parseExpand(option(request, 'expand')).find(({ name }) => name !== 'message')
  if (other !== undefined) throw badRequest(`'${other.name}' cannot be expanded here.`)
  const whole = option(request, 'expand') !== undefined
  const value = [...pinned(world, chat).keys()].flatMap((id) => {
    const row = findMessage(world, chat.id, id)
    if (row === undefined) return []
    return [
      { id, ...(whole ? { message: messageJson(world, row, undefined, request.caller.tenantId) } : {}) },
    ]
  })
  return {
    status: 200,
    body: { '@odata.context': contextOf(request, chat), '@odata.count': value.length, value },
  }
}

/** A message is pinned once (409). */
function pin(request: GraphRequest, world: World): GraphResponse {
  const chat = chatOf(request, world)
  const sent = v.safeParse(v.looseObject({ 'message@odata.bind': v.string() }), request.body)
  if (!sent.success) throw badRequest('message@odata.bind is needed.')
  const id = boundId(sent.output['message@odata.bind'])
  if (findMessage(world, chat.id, id) === undefined) throw notFound('The message', 'NotFound')
  if (pinned(world, chat).has(id)) throw new GraphRefusal(409, 'Conflict', 'The message is pinned already.')
  pinned(world, chat).set(id, true)
  return {
    status: 201,
    headers: { Location: `/chats('${chat.id}')/pinnedMessages('${id}')` },
    body: { '@odata.context': `${contextOf(request, chat)}/$entity`, id },
  }
}

function unpin(request: GraphRequest, world: World): GraphResponse {
  const chat = chatOf(request, world)
  if (!pinned(world, chat).delete(request.params['message'] ?? '')) {
    throw notFound('The pinned message', 'NotFound')
  }
  return { status: 204 }
}
