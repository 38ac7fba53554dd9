import { addMessage } from '#src/sandbox/tenant/teams-messages/message-row.ts'
import { chats, type ChatRow } from '#src/sandbox/tenant/teams-messages/chat-row.ts'
import type { World } from '#src/sandbox/tenant/world.ts'
import { company } from './company.ts'
import { dayMs, minuteMs } from './moments.ts'
import { idOf } from './people.ts'
import { hexOf } from './stable-id.ts'

type Line = readonly [alias: string, agoMs: number, words: string]

const between: readonly (readonly [
  aliases: readonly string[],
  topic: string | null,
  lines: readonly Line[],
])[] = [
  [
    ['ana', 'ben'],
    null,
    [
      ['ben', dayMs, '<p>Coffee today?</p>'],
      ['ana', dayMs - 3 * minuteMs, '<p>Yes, after the review.</p>'],
    ],
  ],
  [
    ['tom', 'ingrid', 'ana'],
    'Preparing the review',
    [
      ['tom', 4 * dayMs, '<p>Who opens this time?</p>'],
      ['ingrid', 4 * dayMs - 20 * minuteMs, '<p>Ana, if she likes.</p>'],
      ['ana', 4 * dayMs - 22 * minuteMs, '<p>Gladly.</p>'],
    ],
  ],
]

/** Chats beside the meetings', and what was said in the chat of the weekly review. */
export function seedChats(world: World, nowMs: number, weeklyThread: string): void {
  for (const [aliases, topic, lines] of between) {
    const chat = chatOf(aliases, topic, nowMs)
    chats(world).set(chat.id, chat)
    say(world, chat.id, nowMs, lines)
  }
  say(world, weeklyThread, nowMs, [
    ['ingrid', 7 * dayMs, '<p>Thank you all, that was quick.</p>'],
    ['chloe', 7 * dayMs - minuteMs, '<p>The link to the pilot list is in the channel.</p>'],
    ['layla', 2 * dayMs, '<p dir="rtl">إلى اللقاء في الأسبوع القادم.</p>'],
  ])
}

function chatOf(aliases: readonly string[], topic: string | null, nowMs: number): ChatRow {
  const memberIds = aliases.map(idOf)
  const single = memberIds.length === 2
  return {
    id: single
      ? `19:${memberIds.toSorted().join('_')}@unq.gbl.spaces`
      : `19:${hexOf(`chat/${aliases.join('/')}`)}@thread.v2`,
    chatType: single ? 'oneOnOne' : 'group',
    topic,
    createdMs: nowMs - 30 * dayMs,
    updatedMs: nowMs - dayMs,
    memberIds,
    tenantId: company.tenantId,
    meeting: null,
  }
}

function say(world: World, threadId: string, nowMs: number, lines: readonly Line[]): void {
  for (const [alias, agoMs, content] of lines) {
    addMessage(world, {
      threadId,
      fromId: idOf(alias),
      createdMs: nowMs - agoMs,
      content: {
        subject: null,
        importance: 'normal',
        contentType: 'html',
        content,
        attachments: [],
        mentions: [],
      },
    })
  }
}
