import type { Council } from '#src/domain/council/council.ts'
import type { TurnChange } from '#src/domain/facilitation/turn-change.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { recordOfTurnChange, turnChangeKind } from '#src/records/kinds/turn-change-kind.ts'
import { createOnce } from '#src/records/lists/create-once.ts'
import { nameOf } from './council.ts'
import { dayMs } from './moments.ts'
import { idOf } from './people.ts'

/** Two have said something that the coming plan knows: one is away, one lets the plan look at his calendar. */
export async function seedTurnChanges(client: GraphClient, council: Council, nowMs: number): Promise<void> {
  const dayOf = (inDays: number) => new Date(nowMs + inDays * dayMs).toISOString().slice(0, 10)
  const common = (alias: string, order: number) => ({
    key: `seed-turn-change-${alias}`,
    order,
    atMs: nowMs - 3 * dayMs,
    by: idOf(alias),
    byName: nameOf(alias),
    asRunner: false,
    personId: idOf(alias),
  })
  const changes: readonly TurnChange[] = [
    { kind: 'away', ...common('mei', 1), from: dayOf(20), to: dayOf(30), reason: 'At my parents’ place' },
    { kind: 'calendar', ...common('finn', 2), consent: 'ask', reason: '' },
  ]
  for (const each of changes)
    await createOnce(client, council.siteId, turnChangeKind, recordOfTurnChange(each))
}
