import * as v from 'valibot'
import { badRequest, GraphRefusal, notFound } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { channelOf, replyOf, rootOf } from './channel-of-request.ts'
import { requireChat } from './chat-row.ts'
import { readMessageChange } from './message-body.ts'
import type { MessageRow } from './message-row.ts'
import { changeMessage, findMessage } from './message-row.ts'

const inChannel = ['ChannelMessage.ReadWrite', 'Group.ReadWrite.All']
const inChat = ['Chat.ReadWrite']
const message = '/teams/{team}/channels/{channel}/messages/{message}'

/** What one does to a message that is there, wherever it stands. */
export const messageActionRoutes: readonly Route[] = [
  ...actionsAt(message, inChannel, ['ChannelMessage.Send', ...inChannel]),
  ...actionsAt(`${message}/replies/{reply}`, inChannel, ['ChannelMessage.Send', ...inChannel]),
  ...['/chats/{chat}/messages/{message}', '/me/chats/{chat}/messages/{message}'].flatMap((place) => [
    ...actionsAt(place, inChat, ['ChatMessage.Send', ...inChat]),
    route('PATCH', place, inChat, patchChatMessage),
  ]),
]

function route(
  method: Route['method'],
  template: string,
  scopes: readonly string[],
  handle: Route['handle'],
): Route {
  return { method, template, scopes, service: 'teams', handle }
}

function actionsAt(place: string, editing: readonly string[], reacting: readonly string[]): Route[] {
  return [
    route('POST', `${place}/softDelete`, editing, (request, world) => setDeleted(request, world, true)),
    route('POST', `${place}/undoSoftDelete`, editing, (request, world) => setDeleted(request, world, false)),
    route('POST', `${place}/setReaction`, reacting, (request, world) => react(request, world, true)),
    route('POST', `${place}/unsetReaction`, reacting, (request, world) => react(request, world, false)),
  ]
}

/** The message or the reply of the path, in a channel or in a chat. */
function rowOf(request: GraphRequest, world: World): MessageRow {
  const { chat, message: id = '', reply } = request.params
  if (chat !== undefined) {
    const row = findMessage(world, requireChat(world, chat, request.caller.userId).id, id)
    if (row === undefined) throw notFound('The message', 'NotFound')
    return row
  }
  const root = rootOf(request, world, channelOf(request, world))
  return reply === undefined ? root : replyOf(request, world, root)
}

function ownRow(request: GraphRequest, world: World): MessageRow {
  const row = rowOf(request, world)
  if (row.fromId === request.caller.userId) return row
  throw new GraphRefusal(403, 'Forbidden', 'Only the sender may change this message.')
}

/** A deleted message stays in the thread without its content, and can come back. */
function setDeleted(request: GraphRequest, world: World, deleted: boolean): GraphResponse {
  changeMessage(world, ownRow(request, world), { deletedMs: deleted ? Math.floor(world.now()) : null })
  return { status: 204 }
}

const reactionSchema = v.object({ reactionType: v.pipe(v.string(), v.nonEmpty()) })

/** One reaction of one kind a person. */
function react(request: GraphRequest, world: World, set: boolean): GraphResponse {
  const row = rowOf(request, world)
  const sent = v.safeParse(reactionSchema, request.body)
  if (!sent.success) throw badRequest('reactionType is needed.')
  const { reactionType } = sent.output
  const { userId } = request.caller
  const others = (row.reactions ?? []).filter(
    (each) => each.userId !== userId || each.reactionType !== reactionType,
  )
  const mine = { reactionType, userId, atMs: Math.floor(world.now()) }
  changeMessage(world, row, { reactions: set ? [...others, mine] : others })
  return { status: 204 }
}

function patchChatMessage(request: GraphRequest, world: World): GraphResponse {
  const row = ownRow(request, world)
  changeMessage(world, row, {
    ...readMessageChange(row, request.body),
    editedMs: Math.floor(world.now()),
  })
  return { status: 204 }
}
