import { fromBase64 } from '../answer.ts'
import { notFound } from '../graph-error.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { channelOf, contextOf, replyOf, rootOf } from './channel-of-request.ts'
import { requireChat } from './chat-row.ts'
import type { HostedContentRow, MessageRow } from './message-row.ts'
import { findMessage } from './message-row.ts'

interface Found {
  readonly row: MessageRow
  /** Behind `$metadata#`, up to the message. */
  readonly context: string
}

/** The message of a path below a chat or a channel; throws 403 and 404. */
function messageOf(request: GraphRequest, world: World): Found {
  const { chat, message = '', reply } = request.params
  if (chat !== undefined) {
    const row = findMessage(world, requireChat(world, chat, request.caller.userId).id, message)
    if (row === undefined) throw notFound('The message', 'NotFound')
    return { row, context: `chats('${encodeURIComponent(chat)}')/messages('${row.id}')` }
  }
  const channel = channelOf(request, world)
  const root = rootOf(request, world, channel)
  const context = `${contextOf(channel)}('${root.id}')`
  if (reply === undefined) return { row: root, context }
  const row = replyOf(request, world, root)
  return { row, context: `${context}/replies('${row.id}')` }
}

/** The bytes are left out: they come from `$value`. */
function contentJson({ id }: HostedContentRow): Record<string, unknown> {
  return { id, contentBytes: null, contentType: null }
}

export function listHostedContents(request: GraphRequest, world: World): GraphResponse {
  const { row, context } = messageOf(request, world)
  const value = (row.hostedContents ?? []).map(contentJson)
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#${context}/hostedContents`,
      '@odata.count': value.length,
      value,
    },
  }
}

function requireContent(request: GraphRequest, { row }: Found): HostedContentRow {
  const found = row.hostedContents?.find((each) => each.id === request.params['content'])
  if (found === undefined) throw notFound('The hosted content', 'NotFound')
  return found
}

export function getHostedContent(request: GraphRequest, world: World): GraphResponse {
  const found = messageOf(request, world)
  const context = `${request.base}/$metadata#${found.context}/hostedContents/$entity`
  return { status: 200, body: { '@odata.context': context, ...contentJson(requireContent(request, found)) } }
}

export function getHostedBytes(request: GraphRequest, world: World): GraphResponse {
  const content = requireContent(request, messageOf(request, world))
  return {
    status: 200,
    headers: { 'Content-Type': content.contentType },
    body: fromBase64(content.contentBytes) ?? new Uint8Array(),
  }
}
