import { askAll } from '#src/graph/asking.ts'
import { NotFound } from '#src/graph/failures.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { itemById } from '#src/graph/lists/items.ts'
import type { Replica } from './create-replica.ts'
import type { ReplicaEvent } from './replica-event.ts'
import { settleMs } from './replica-state.ts'
import { rowOf, type ReplicatedKind } from './row-of.ts'

/**
 * Asks for the rows that a reading anew did not tell though they were fresh, once they are not: changes since then say
 * nothing of what was removed before. One that cannot be asked for now is asked for with the next reading.
 */
export async function lookAtUnsure(
  client: GraphClient,
  siteId: string,
  replica: Replica,
  kinds: readonly ReplicatedKind[],
  nowMs: number,
): Promise<void> {
  const asked = kinds.flatMap((kind) =>
    [...(replica.cursor(kind.list)?.unsure ?? [])].flatMap(([id, changedMs]) =>
      changedMs + settleMs < nowMs ? [{ kind, id }] : [],
    ),
  )
  if (asked.length === 0) return
  const told = await askAll(
    client,
    asked.map(({ kind, id }) => itemById({ siteId, list: kind.list }, id)),
  )
  const events = asked.flatMap(({ kind, id }, place): readonly ReplicaEvent[] => {
    const answer = told[place]
    if (answer?.ok === true) return [{ kind: 'seen', list: kind.list, row: rowOf(kind, answer.value) }]
    return answer?.failure instanceof NotFound ? [{ kind: 'gone', list: kind.list, id }] : []
  })
  if (events.length > 0) await replica.keep(events)
}
