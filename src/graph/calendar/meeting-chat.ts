import * as v from 'valibot'
import { asking, type Asking } from '../asking.ts'
import { segment } from '../path.ts'

/** What a meeting's chat knows of its meeting; extra evidence, never the only path (facts: graph.md section 1). */
export interface MeetingChat {
  readonly topic: string
  readonly joinUrl: string | null
  readonly organizerId: string | null
  /** In the organizer's mailbox; often empty. */
  readonly calendarEventId: string | null
}

const chatSchema = v.object({
  topic: v.optional(v.nullable(v.string())),
  onlineMeetingInfo: v.optional(
    v.nullable(
      v.object({
        joinWebUrl: v.optional(v.nullable(v.string())),
        calendarEventId: v.optional(v.nullable(v.string())),
        organizer: v.optional(v.nullable(v.object({ id: v.optional(v.nullable(v.string())) }))),
      }),
    ),
  ),
})

export function meetingChat(chatId: string): Asking<MeetingChat> {
  return asking(
    {
      method: 'GET',
      path: `/chats/${segment(chatId)}`,
      service: 'teams',
      repeat: 'read',
      scopes: ['Chat.ReadBasic'],
    },
    chatSchema,
    ({ topic, onlineMeetingInfo: meeting }) => ({
      topic: topic ?? '',
      joinUrl: meeting?.joinWebUrl ?? null,
      organizerId: meeting?.organizer?.id ?? null,
      calendarEventId: meeting?.calendarEventId || null,
    }),
  )
}
