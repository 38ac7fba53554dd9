import * as v from 'valibot'
import { badRequest, notFound } from '../graph-error.ts'
import { boundId } from '../people/bound-id.ts'
import { findPersonByAnyName } from '../people/person.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { chatJson, chatMemberId } from './chat-calls.ts'
import { chats, requireChat, type ChatRow } from './chat-row.ts'

const making = ['Chat.Create', 'Chat.ReadWrite']
const writing = ['Chat.ReadWrite']
const people = ['ChatMember.ReadWrite', 'Chat.ReadWrite']
const one = '/chats/{chat}'

function route(
  method: Route['method'],
  template: string,
  scopes: readonly string[],
  handle: Route['handle'],
): Route {
  return { method, template, scopes, service: 'teams', handle }
}

export const chatChangeRoutes: readonly Route[] = [
  route('POST', '/chats', making, postChat),
  route('PATCH', one, writing, patchChat),
  route('POST', `${one}/members`, people, postMember),
  route('DELETE', `${one}/members/{member}`, people, deleteMember),
  ...['hideForUser', 'unhideForUser'].map((action) =>
    route('POST', `${one}/${action}`, writing, (request, world) => {
      const chat = chatOf(request, world)
      chats(world).set(chat.id, { ...chat, isHidden: action === 'hideForUser' })
      return { status: 204 }
    }),
  ),
  ...['markChatReadForUser', 'markChatUnreadForUser'].map((action) =>
    route('POST', `${one}/${action}`, writing, (request, world) => {
      chatOf(request, world)
      return { status: 204 }
    }),
  ),
]

function chatOf({ params, caller }: GraphRequest, world: World): ChatRow {
  return requireChat(world, params['chat'] ?? '', caller.userId)
}

const memberSchema = v.looseObject({
  'user@odata.bind': v.string(),
  roles: v.optional(v.array(v.string()), []),
})
const chatSchema = v.looseObject({
  chatType: v.picklist(['oneOnOne', 'group']),
  topic: v.optional(v.nullable(v.string()), null),
  members: v.array(memberSchema),
})

function personIn(world: World, sent: v.InferOutput<typeof memberSchema>): string {
  const person = findPersonByAnyName(world, boundId(sent['user@odata.bind']))
  if (person === undefined) throw notFound('The user', 'NotFound')
  return person.id
}

function answer(request: GraphRequest, chat: ChatRow, status: number): GraphResponse {
  const context = `${request.base}/$metadata#chats/$entity`
  return { status, body: { '@odata.context': context, ...chatJson(chat) } }
}

/** Two people have one chat with each other: asking again answers with it. */
function postChat(request: GraphRequest, world: World): GraphResponse {
  const sent = v.safeParse(chatSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message)
  const { chatType, topic } = sent.output
  const memberIds = [...new Set(sent.output.members.map((each) => personIn(world, each)))]
  if (!memberIds.includes(request.caller.userId)) {
    throw badRequest('The caller has to be one of the members of the new chat.')
  }
  if (chatType === 'oneOnOne' && memberIds.length !== 2) {
    throw badRequest('A one-on-one chat has exactly two members.')
  }
  const known = [...chats(world).values()].find(
    (chat) => chat.chatType === 'oneOnOne' && memberIds.every((id) => chat.memberIds.includes(id)),
  )
  if (chatType === 'oneOnOne' && known !== undefined) return answer(request, known, 201)
  const now = Math.floor(world.now())
  const [left = '', right = ''] = memberIds.toSorted()
  const chat: ChatRow = {
    id:
      chatType === 'oneOnOne'
        ? `19:${left}_${right}@unq.gbl.spaces`
        : `19:${world.newGuid().replaceAll('-', '')}@thread.v2`,
    chatType,
    topic: chatType === 'group' ? topic : null,
    createdMs: now,
    updatedMs: now,
    memberIds,
    tenantId: request.caller.tenantId,
    meeting: null,
  }
  chats(world).set(chat.id, chat)
  return answer(request, chat, 201)
}

function patchChat(request: GraphRequest, world: World): GraphResponse {
  const chat = chatOf(request, world)
  const sent = v.safeParse(v.looseObject({ topic: v.pipe(v.string(), v.maxLength(250)) }), request.body)
  if (!sent.success) throw badRequest('topic is needed, with at most 250 characters.')
  if (chat.chatType === 'oneOnOne') throw badRequest('A one-on-one chat has no topic.')
  const changed = { ...chat, topic: sent.output.topic, updatedMs: Math.floor(world.now()) }
  chats(world).set(chat.id, changed)
  return answer(request, changed, 200)
}

/** 201 without a body: `Location` is the new member. */
function postMember(request: GraphRequest, world: World): GraphResponse {
  const chat = chatOf(request, world)
  const sent = v.safeParse(memberSchema, request.body)
  if (!sent.success) throw badRequest('user@odata.bind is needed.')
  if (chat.chatType === 'oneOnOne') throw badRequest('A one-on-one chat takes no further members.')
  const userId = personIn(world, sent.output)
  const memberIds = [...new Set([...chat.memberIds, userId])]
  chats(world).set(chat.id, { ...chat, memberIds, updatedMs: Math.floor(world.now()) })
  return { status: 201, headers: { Location: `/chats/${chat.id}/members/${chatMemberId(chat, userId)}` } }
}

function deleteMember(request: GraphRequest, world: World): GraphResponse {
  const chat = chatOf(request, world)
  const gone = chat.memberIds.find((userId) => chatMemberId(chat, userId) === request.params['member'])
  if (gone === undefined) throw notFound('The member', 'NotFound')
  if (chat.chatType === 'oneOnOne') throw badRequest('Nobody leaves a one-on-one chat.')
  const memberIds = chat.memberIds.filter((userId) => userId !== gone)
  chats(world).set(chat.id, { ...chat, memberIds, updatedMs: Math.floor(world.now()) })
  return { status: 204 }
}
