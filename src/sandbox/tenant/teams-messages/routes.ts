import type { Route } from '../route.ts'
import { chatMember, chatMembers, getChat, myChats } from './chat-calls.ts'
import { chatChangeRoutes } from './chat-change-calls.ts'
import { listChatMessages, postChatMessage } from './chat-message-calls.ts'
import { furtherMessageRoutes } from './further-routes.ts'
import { messageActionRoutes } from './message-actions.ts'
import { messageDelta } from './message-delta.ts'
import { pinnedMessageRoutes } from './pinned-calls.ts'
import { getMessage, getReply, listMessages, listReplies } from './read-messages.ts'
import { patchMessage, patchReply, postMessage, postReply } from './write-messages.ts'

// Scopes: pack, permissions.json; PATCH: learn, chatmessage-update.
const reading = ['ChannelMessage.Read.All', 'Group.Read.All', 'Group.ReadWrite.All']
const sending = ['ChannelMessage.Send', 'Group.ReadWrite.All']
const editing = ['ChannelMessage.ReadWrite', 'Group.ReadWrite.All']
const chatBasic = ['Chat.ReadBasic', 'Chat.Read', 'Chat.ReadWrite']

const chatPeople = [...chatBasic, 'ChatMember.Read', 'ChatMember.ReadWrite']

const all = '/teams/{team}/channels/{channel}/messages'
const one = `${all}/{message}`

function route(
  method: Route['method'],
  template: string,
  scopes: readonly string[],
  handle: Route['handle'],
): Route {
  return { method, template, scopes, service: 'teams', handle }
}

export const messageRoutes: readonly Route[] = [
  route('GET', all, reading, listMessages),
  route('POST', all, sending, postMessage),
  route('GET', `${all}/delta`, reading, messageDelta),
  route('GET', one, reading, getMessage),
  route('PATCH', one, editing, patchMessage),
  route('GET', `${one}/replies`, reading, listReplies),
  route('POST', `${one}/replies`, sending, postReply),
  route('GET', `${one}/replies/{reply}`, reading, getReply),
  route('PATCH', `${one}/replies/{reply}`, editing, patchReply),
  route('GET', '/me/chats', chatBasic, myChats),
  route('GET', '/chats', chatBasic, myChats),
  route('GET', '/chats/{chat}', chatBasic, getChat),
  route('GET', '/me/chats/{chat}', chatBasic, getChat),
  route('GET', '/users/{user}/chats/{chat}', chatBasic, getChat),
  route('GET', '/me/chats/{chat}/members', chatPeople, chatMembers),
  route('GET', '/me/chats/{chat}/messages', ['Chat.Read', 'Chat.ReadWrite'], listChatMessages),
  route('GET', '/chats/{chat}/members', chatPeople, chatMembers),
  route('GET', '/chats/{chat}/members/{member}', chatPeople, chatMember),
  route('GET', '/chats/{chat}/messages', ['Chat.Read', 'Chat.ReadWrite'], listChatMessages),
  route(
    'POST',
    '/chats/{chat}/messages',
    ['ChatMessage.Send', 'Chat.ReadWrite', 'Group.ReadWrite.All'],
    postChatMessage,
  ),
  ...messageActionRoutes,
  ...chatChangeRoutes,
  ...pinnedMessageRoutes,
  ...furtherMessageRoutes,
]
