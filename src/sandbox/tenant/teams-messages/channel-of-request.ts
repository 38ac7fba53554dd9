import { notFound } from '../graph-error.ts'
import type { Channel } from '../people/team.ts'
import { requireChannel } from '../people/team.ts'
import type { GraphRequest } from '../route.ts'
import type { World } from '../world.ts'
import type { MessageRow } from './message-row.ts'
import { findMessage } from './message-row.ts'

export function channelOf({ params, caller }: GraphRequest, world: World): Channel {
  return requireChannel(world, params['team'] ?? '', params['channel'] ?? '', caller.userId)
}

/** The message that starts a chain; a reply is found below its root only. */
export function rootOf({ params }: GraphRequest, world: World, channel: Channel): MessageRow {
  const row = findMessage(world, channel.id, params['message'] ?? '')
  if (row === undefined || row.replyToId !== null) throw notFound('The message', 'NotFound')
  return row
}

export function replyOf({ params }: GraphRequest, world: World, root: MessageRow): MessageRow {
  const row = findMessage(world, root.threadId, params['reply'] ?? '')
  if (row === undefined || row.replyToId !== root.id) throw notFound('The reply', 'NotFound')
  return row
}

/** What stands behind `$metadata#` for the messages of a channel. */
export function contextOf(channel: Channel): string {
  return `teams('${channel.teamId}')/channels('${encodeURIComponent(channel.id)}')/messages`
}
