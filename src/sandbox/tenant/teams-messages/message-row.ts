import type { World } from '../world.ts'

export interface AttachmentRow {
  readonly id: string
  readonly contentType: string | null
  readonly contentUrl: string | null
  readonly content: string | null
  readonly name: string | null
  readonly thumbnailUrl: string | null
  readonly teamsAppId: string | null
}

export interface MentionRow {
  readonly id: number
  readonly mentionText: string
  readonly mentioned: Readonly<Record<string, unknown>>
}

/** A picture inside of a message. */
export interface HostedContentRow {
  readonly id: string
  readonly contentBytes: string
  readonly contentType: string
}

/** What a person wrote, checked. */
export interface MessageContent {
  readonly subject: string | null
  readonly importance: 'normal' | 'high' | 'urgent'
  readonly contentType: 'text' | 'html'
  readonly content: string
  readonly attachments: readonly AttachmentRow[]
  readonly mentions: readonly MentionRow[]
  readonly hostedContents?: readonly HostedContentRow[]
}

export interface MessageRow extends MessageContent {
  /** Milliseconds of its creation as text, unique in its thread. */
  readonly id: string
  /** A channel's or a chat's thread. */
  readonly threadId: string
  readonly replyToId: string | null
  /** What Teams itself tells in the thread, such as who was added; nobody wrote it. */
  readonly eventDetail?: Readonly<Record<string, unknown>>
  /** The app that wrote it, for a bot's message. */
  readonly application?: Readonly<Record<string, unknown>>
  readonly fromId: string
  readonly createdMs: number
  readonly modifiedMs: number
  readonly editedMs: number | null
  readonly deletedMs: number | null
  readonly reactions?: readonly {
    readonly reactionType: string
    readonly userId: string
    readonly atMs: number
  }[]
  /** Counts every write of the tenant's messages; delta tokens hold it. */
  readonly sequence: number
}

export function messages(world: World): Map<string, MessageRow> {
  return world.table<MessageRow>('messages.messages')
}

export function findMessage(world: World, threadId: string, id: string): MessageRow | undefined {
  return messages(world).get(`${threadId}|${id}`)
}

/** Of one channel or chat, oldest first. */
export function messagesOfThread(world: World, threadId: string): MessageRow[] {
  return [...messages(world).values()]
    .filter((message) => message.threadId === threadId)
    .sort((left, right) => left.createdMs - right.createdMs)
}

export function repliesTo(world: World, root: MessageRow): MessageRow[] {
  return messagesOfThread(world, root.threadId).filter((message) => message.replyToId === root.id)
}

export interface NewMessage {
  readonly threadId: string
  readonly fromId: string
  readonly content: MessageContent
  readonly replyToId?: string
  /** Defaults to now. */
  readonly createdMs?: number
}

export function addMessage(world: World, message: NewMessage): MessageRow {
  let createdMs = Math.floor(message.createdMs ?? world.now())
  while (findMessage(world, message.threadId, String(createdMs)) !== undefined) createdMs += 1
  const row: MessageRow = {
    ...message.content,
    id: String(createdMs),
    threadId: message.threadId,
    replyToId: message.replyToId ?? null,
    fromId: message.fromId,
    createdMs,
    modifiedMs: createdMs,
    editedMs: null,
    deletedMs: null,
    sequence: world.next('messages.sequence'),
  }
  messages(world).set(`${row.threadId}|${row.id}`, row)
  return row
}

/** Replaces parts of a message; its modification time always moves on, because it is its etag. */
export function changeMessage(world: World, row: MessageRow, change: Partial<MessageRow>): MessageRow {
  const modifiedMs = Math.max(Math.floor(world.now()), row.modifiedMs + 1)
  const next = { ...row, ...change, modifiedMs, sequence: world.next('messages.sequence') }
  messages(world).set(`${row.threadId}|${row.id}`, next)
  return next
}
