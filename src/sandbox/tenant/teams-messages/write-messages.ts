import { GraphRefusal } from '../graph-error.ts'
import type { Channel } from '../people/team.ts'
import { teams } from '../people/team.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { channelOf, contextOf, replyOf, rootOf } from './channel-of-request.ts'
import { readMessage, readMessageChange } from './message-body.ts'
import { messageJson } from './message-json.ts'
import type { MessageRow } from './message-row.ts'
import { addMessage, changeMessage } from './message-row.ts'

/** Nothing makes a repeat safe: posting again is a second message. */
export function postMessage(request: GraphRequest, world: World): GraphResponse {
  const channel = channelOf(request, world)
  refuseArchived(world, channel)
  const content = readMessage(request.body)
  const row = addMessage(world, { threadId: channel.id, fromId: request.caller.userId, content })
  return created(request, world, channel, row, contextOf(channel))
}

export function postReply(request: GraphRequest, world: World): GraphResponse {
  const channel = channelOf(request, world)
  refuseArchived(world, channel)
  const root = rootOf(request, world, channel)
  const content = readMessage(request.body)
  const row = addMessage(world, {
    threadId: channel.id,
    fromId: request.caller.userId,
    content,
    replyToId: root.id,
  })
  return created(request, world, channel, row, `${contextOf(channel)}('${root.id}')/replies`)
}

function created(
  request: GraphRequest,
  world: World,
  channel: Channel,
  row: MessageRow,
  context: string,
): GraphResponse {
  const json = messageJson(world, row, channel, request.caller.tenantId)
  return { status: 201, body: { '@odata.context': `${request.base}/$metadata#${context}/$entity`, ...json } }
}

export function patchMessage(request: GraphRequest, world: World): GraphResponse {
  const channel = channelOf(request, world)
  return edit(request, world, rootOf(request, world, channel))
}

export function patchReply(request: GraphRequest, world: World): GraphResponse {
  const channel = channelOf(request, world)
  return edit(request, world, replyOf(request, world, rootOf(request, world, channel)))
}

function edit(request: GraphRequest, world: World, row: MessageRow): GraphResponse {
  refuseOthers(request, row)
  const content = readMessageChange(row, request.body)
  changeMessage(world, row, { ...content, editedMs: Math.floor(world.now()) })
  return { status: 204 }
}

function refuseOthers({ caller }: GraphRequest, row: MessageRow): void {
  if (row.fromId !== caller.userId) {
    throw new GraphRefusal(403, 'Forbidden', 'Only the sender may change this message.')
  }
}

function refuseArchived(world: World, channel: Channel): void {
  if (teams(world).get(channel.teamId)?.isArchived === true) {
    throw new GraphRefusal(403, 'Forbidden', 'The team is archived.')
  }
}
