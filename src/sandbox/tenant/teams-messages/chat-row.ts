import { GraphRefusal, notFound } from '../graph-error.ts'
import type { World } from '../world.ts'

export interface ChatRow {
  /** Thread id such as `19:meeting_…@thread.v2`. */
  readonly id: string
  readonly chatType: 'meeting' | 'group' | 'oneOnOne'
  readonly topic: string | null
  readonly createdMs: number
  readonly updatedMs: number
  readonly memberIds: readonly string[]
  readonly tenantId: string
  /** Hidden by the caller; shown where it is left out. */
  readonly isHidden?: boolean
  readonly meeting: {
    readonly joinWebUrl: string
    readonly organizerId: string
    /** Mostly null, as it is in the wild (issue microsoft-graph-docs#16122). */
    readonly calendarEventId: string | null
  } | null
}

export function chats(world: World): Map<string, ChatRow> {
  return world.table<ChatRow>('messages.chats')
}

/** Throws 404 for an unknown chat, 403 for one that the caller is not in. */
export function requireChat(world: World, id: string, userId: string): ChatRow {
  const chat = chats(world).get(id)
  if (chat === undefined) throw notFound('The chat', 'NotFound')
  if (!chat.memberIds.includes(userId)) {
    throw new GraphRefusal(403, 'Forbidden', 'The caller is not a member of the chat.')
  }
  return chat
}

/** Opens the chat of a meeting, or lets further people into the one that is there. */
export function openMeetingChat(
  world: World,
  chat: Omit<ChatRow, 'chatType' | 'createdMs' | 'updatedMs'>,
): void {
  const before = chats(world).get(chat.id)
  const memberIds = [...new Set([...(before?.memberIds ?? []), ...chat.memberIds])]
  const now = Math.floor(world.now())
  chats(world).set(chat.id, {
    ...chat,
    memberIds,
    chatType: 'meeting',
    createdMs: before?.createdMs ?? now,
    updatedMs: now,
  })
}
