import { parseExpand } from '../odata/expand.ts'
import { badRequest } from '../graph-error.ts'
import { linkTo, pageOf } from '../odata/page.ts'
import { allowOptions, option, prefers } from '../odata/query-options.ts'
import type { Channel } from '../people/team.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { channelOf, contextOf, replyOf, rootOf } from './channel-of-request.ts'
import { forOldReaders, messageJson } from './message-json.ts'
import { messagePage } from './message-page.ts'
import type { MessageRow } from './message-row.ts'
import { messagesOfThread, repliesTo } from './message-row.ts'

/** How many replies `$expand=replies` brings before it goes on with a link. */
const REPLIES_EXPANDED = 1_000

/** Whether `$expand=replies` was asked for, with its own `$top` or not; throws 400 for anything else. */
export function expandsReplies(request: GraphRequest): boolean {
  const parts = parseExpand(option(request, 'expand'))
  const other = parts.find(({ name }) => name !== 'replies')
  if (other !== undefined) throw badRequest(`'${other.name}' cannot be expanded here.`)
  return parts.length > 0
}

/** A root message with its replies, newest first, where they were asked for. */
export function chainJson(
  request: GraphRequest,
  world: World,
  channel: Channel,
  root: MessageRow,
  expanded: boolean,
): Record<string, unknown> {
  const whole = messageJson(world, root, channel, request.caller.tenantId)
  const json = prefers(request, 'include-unknown-enum-members') ? whole : forOldReaders(whole)
  if (!expanded) return json
  const replies = repliesTo(world, root).toReversed()
  const path = `/teams/${channel.teamId}/channels/${channel.id}/messages/${root.id}/replies`
  const count = Math.min(parseExpand(option(request, 'expand'))[0]?.top ?? REPLIES_EXPANDED, REPLIES_EXPANDED)
  const rest = linkTo(
    { base: request.base, path, query: new URLSearchParams() },
    { $skiptoken: `o${count.toString(36)}` },
  )
  const shown = replies.slice(0, count)
  return {
    ...json,
    'replies@odata.count': shown.length,
    ...(replies.length > shown.length ? { 'replies@odata.nextLink': rest } : {}),
    replies: shown.map((each) => messageJson(world, each, channel, request.caller.tenantId)),
  }
}

/** Root messages only, newest first; `$top` and `$expand=replies`, nothing else (d23: channel-list-messages). */
export function listMessages(request: GraphRequest, world: World): GraphResponse {
  const channel = channelOf(request, world)
  allowOptions(request, ['top', 'expand', 'skiptoken'])
  const expanded = expandsReplies(request)
  const roots = messagesOfThread(world, channel.id).filter((message) => message.replyToId === null)
  const { rows, next } = pageOf(roots.toReversed(), request, messagePage(request))
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#${contextOf(channel)}${expanded ? '(replies())' : ''}`,
      '@odata.count': rows.length,
      ...next,
      value: rows.map((root) => chainJson(request, world, channel, root, expanded)),
    },
  }
}

export function getMessage(request: GraphRequest, world: World): GraphResponse {
  const channel = channelOf(request, world)
  allowOptions(request, ['expand'])
  const root = rootOf(request, world, channel)
  const json = chainJson(request, world, channel, root, expandsReplies(request))
  return {
    status: 200,
    body: { '@odata.context': `${request.base}/$metadata#${contextOf(channel)}/$entity`, ...json },
  }
}

export function listReplies(request: GraphRequest, world: World): GraphResponse {
  const channel = channelOf(request, world)
  allowOptions(request, ['top', 'skiptoken'])
  const root = rootOf(request, world, channel)
  const { rows, next } = pageOf(repliesTo(world, root).toReversed(), request, messagePage(request))
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#${contextOf(channel)}('${root.id}')/replies`,
      '@odata.count': rows.length,
      ...next,
      value: rows.map((each) => messageJson(world, each, channel, request.caller.tenantId)),
    },
  }
}

export function getReply(request: GraphRequest, world: World): GraphResponse {
  const channel = channelOf(request, world)
  const root = rootOf(request, world, channel)
  const json = messageJson(world, replyOf(request, world, root), channel, request.caller.tenantId)
  const context = `${request.base}/$metadata#${contextOf(channel)}('${root.id}')/replies/$entity`
  return { status: 200, body: { '@odata.context': context, ...json } }
}
