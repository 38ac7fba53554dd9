import type { Channel } from '../people/team.ts'
import { findPerson } from '../people/person.ts'
import type { World } from '../world.ts'
import type { MentionRow, MessageRow } from './message-row.ts'

/** Teams writes no trailing zeros of milliseconds. */
export function teamsInstant(ms: number): string {
  return new Date(ms).toISOString().replace(/\.?0*Z$/, 'Z')
}

/** A message as Graph answers it; without a channel it belongs to a chat. */
export function messageJson(
  world: World,
  row: MessageRow,
  channel: Channel | undefined,
  tenantId: string,
): Record<string, unknown> {
  const deleted = row.deletedMs !== null
  return {
    id: row.id,
    replyToId: row.replyToId,
    etag: String(row.modifiedMs),
    messageType: row.eventDetail === undefined ? 'message' : 'systemEventMessage',
    createdDateTime: teamsInstant(row.createdMs),
    lastModifiedDateTime: teamsInstant(row.modifiedMs),
    lastEditedDateTime: row.editedMs === null ? null : teamsInstant(row.editedMs),
    deletedDateTime: row.deletedMs === null ? null : teamsInstant(row.deletedMs),
    subject: row.subject,
    summary: null,
    chatId: channel === undefined ? row.threadId : null,
    importance: row.importance,
    locale: 'en-us',
    webUrl: channel === undefined ? null : webUrl(row, channel, tenantId),
    policyViolation: null,
    eventDetail: row.eventDetail ?? null,
    from: fromJson(world, row, tenantId),
    body: { contentType: deleted ? 'text' : row.contentType, content: deleted ? '' : row.content },
    channelIdentity: channel === undefined ? null : { teamId: channel.teamId, channelId: channel.id },
    attachments: deleted ? [] : row.attachments,
    mentions: deleted ? [] : row.mentions.map(mentionJson),
    reactions: (row.reactions ?? []).map((each) => reactionJson(world, each)),
    messageHistory: [],
  }
}

function reactionJson(
  world: World,
  { reactionType, userId, atMs }: NonNullable<MessageRow['reactions']>[number],
): unknown {
  const user = {
    id: userId,
    displayName: findPerson(world, userId)?.displayName ?? null,
    userIdentityType: 'aadUser',
  }
  return {
    reactionType,
    displayName: null,
    reactionContentUrl: null,
    createdDateTime: teamsInstant(atMs),
    user: { application: null, device: null, user },
  }
}

/** What Teams tells itself is from nobody, a bot's message from its app. */
function fromJson(world: World, row: MessageRow, tenantId: string): unknown {
  const nobody = { application: null, device: null, conversation: null, user: null }
  if (row.application !== undefined) return { ...nobody, application: row.application }
  if (row.eventDetail !== undefined) return null
  const user = {
    '@odata.type': '#microsoft.graph.teamworkUserIdentity',
    id: row.fromId,
    displayName: findPerson(world, row.fromId)?.displayName ?? null,
    userIdentityType: 'aadUser',
    tenantId,
  }
  return { ...nobody, user }
}

/**
 * Values that came to an enum later are unknown to a caller who does not ask for them (pack:
 * teams--get-listchannelmessages-1 and -2).
 */
export function forOldReaders(json: Record<string, unknown>): Record<string, unknown> {
  return json['messageType'] === 'systemEventMessage' ? { ...json, messageType: 'unknownFutureValue' } : json
}

function mentionJson({ id, mentionText, mentioned }: MentionRow): unknown {
  const nobody = { application: null, device: null, user: null, tag: null, conversation: null }
  return { id, mentionText, mentioned: { ...nobody, ...mentioned } }
}

/** Opens the message in Teams; a reply opens in its chain. */
function webUrl(row: MessageRow, channel: Channel, tenantId: string): string {
  const query = new URLSearchParams({
    groupId: channel.teamId,
    tenantId,
    createdTime: row.id,
    parentMessageId: row.replyToId ?? row.id,
  })
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(channel.id)}/${row.id}?${query.toString()}`
}
