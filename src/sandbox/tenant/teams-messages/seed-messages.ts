import type { World } from '../world.ts'
import type { MentionRow, MessageContent, MessageRow } from './message-row.ts'
import { addMessage, messagesOfThread } from './message-row.ts'

export interface SeedMessage {
  readonly channelId: string
  readonly fromId: string
  /** HTML. */
  readonly content: string
  readonly subject?: string
  readonly replyToId?: string
  readonly mentions?: readonly MentionRow[]
  readonly createdMs?: number
}

/** Writes a message without checking rights; answers its id. */
export function seedChannelMessage(world: World, message: SeedMessage): string {
  const content: MessageContent = {
    subject: message.subject ?? null,
    importance: 'normal',
    contentType: 'html',
    content: message.content,
    attachments: [],
    mentions: message.mentions ?? [],
  }
  const { channelId: threadId, fromId, replyToId, createdMs } = message
  return addMessage(world, {
    threadId,
    fromId,
    content,
    ...(replyToId === undefined ? {} : { replyToId }),
    ...(createdMs === undefined ? {} : { createdMs }),
  }).id
}

export interface ChainOnView {
  readonly root: MessageRow
  readonly replies: readonly MessageRow[]
}

/** The channel's feed as people see it: chains oldest first, without what was deleted. */
export function channelOnView(world: World, channelId: string): ChainOnView[] {
  const rows = messagesOfThread(world, channelId).filter((row) => row.deletedMs === null)
  return rows
    .filter((row) => row.replyToId === null)
    .map((root) => ({ root, replies: rows.filter((row) => row.replyToId === root.id) }))
}
