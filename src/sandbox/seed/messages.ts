import { seedChannelMessage } from '#src/sandbox/tenant/teams-messages/seed-messages.ts'
import type { World } from '#src/sandbox/tenant/world.ts'
import { channelIdOf } from './groups.ts'
import { dayMs, weekMs } from './moments.ts'
import { idOf } from './people.ts'

/** A little talk in the channels, so that Weft's own messages do not stand alone. */
export function seedMessages(world: World, nowMs: number): void {
  const lines: readonly (readonly [string, string, number, string])[] = [
    ['council-general', 'ingrid', 7 * weekMs, '<p>Welcome. This is where the council lives.</p>'],
    [
      'council-sessions',
      'tom',
      6 * weekMs,
      '<p>The minutes of our weekly review are posted here. Please answer below them, not by mail.</p>',
    ],
    ['council-sessions', 'layla', 2 * dayMs, '<p dir="rtl">سأتأخر عشر دقائق هذا الأسبوع.</p>'],
    ['circle-general', 'ana', 3 * dayMs, '<p>Shall we try Weft for our circle?</p>'],
    ['launch-pilot', 'chloe', 5 * dayMs, '<p>Two more pilot customers have signed.</p>'],
  ]
  for (const [channel, alias, agoMs, content] of lines) {
    const from = { channelId: channelIdOf(channel), fromId: idOf(alias) }
    seedChannelMessage(world, { ...from, content, createdMs: nowMs - agoMs })
  }
}
