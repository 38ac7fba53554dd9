import type { MentionRow } from '#src/sandbox/tenant/teams-messages/message-row.ts'
import { seedChannelMessage } from '#src/sandbox/tenant/teams-messages/seed-messages.ts'
import type { World } from '#src/sandbox/tenant/world.ts'
import { channelIdOf } from './groups.ts'
import { dayMs, minuteMs, weekMs } from './moments.ts'
import { idOf, people } from './people.ts'

interface Line {
  readonly channel: string
  readonly alias: string
  readonly agoMs: number
  readonly subject?: string
  readonly content: string
  /** Named by `<at id="0">`. */
  readonly mention?: string
  readonly replies?: readonly (readonly [alias: string, content: string])[]
}

const lines: readonly Line[] = [
  {
    channel: 'council-general',
    alias: 'ingrid',
    agoMs: 7 * weekMs,
    content: '<p>Welcome. This is where the council lives.</p>',
  },
  {
    channel: 'council-sessions',
    alias: 'tom',
    agoMs: 6 * weekMs,
    subject: 'Minutes',
    content:
      '<p>The minutes of our weekly review are posted here. Please answer below them, not by mail.</p>',
    replies: [
      ['suhartini', '<p>Thank you, Tom.</p>'],
      ['finn', '<p>Good. Fewer mails.</p>'],
    ],
  },
  {
    channel: 'council-sessions',
    alias: 'layla',
    agoMs: 2 * dayMs,
    content: '<p dir="rtl"><at id="0">Tom Achterberg</at> سأتأخر عشر دقائق هذا الأسبوع.</p>',
    mention: 'tom',
  },
  {
    channel: 'circle-general',
    alias: 'ana',
    agoMs: 3 * dayMs,
    content: '<p>Shall we try Weft for our circle?</p>',
  },
  {
    channel: 'launch-pilot',
    alias: 'chloe',
    agoMs: 5 * dayMs,
    content: '<p>Two more pilot customers have signed.</p>',
  },
]

/** A little talk in the channels, so that Weft's own messages do not stand alone. */
export function seedMessages(world: World, nowMs: number): void {
  for (const { channel, alias, agoMs, mention, replies = [], ...said } of lines) {
    const channelId = channelIdOf(channel)
    const createdMs = nowMs - agoMs
    const mentions = mention === undefined ? [] : [mentionOf(mention)]
    const rootId = seedChannelMessage(world, { channelId, fromId: idOf(alias), createdMs, mentions, ...said })
    for (const [index, [who, content]] of replies.entries()) {
      const laterMs = createdMs + (index + 1) * 5 * minuteMs
      const reply = { channelId, fromId: idOf(who), content, replyToId: rootId }
      seedChannelMessage(world, { ...reply, createdMs: laterMs })
    }
  }
}

function mentionOf(alias: string): MentionRow {
  const displayName = people.find((each) => each.alias === alias)?.displayName ?? ''
  const user = { id: idOf(alias), displayName, userIdentityType: 'aadUser' }
  return { id: 0, mentionText: displayName, mentioned: { user } }
}
