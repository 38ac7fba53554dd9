import type { Replica } from '#src/records/replica/create-replica.ts'
import type { ReplicaEvent } from '#src/records/replica/replica-event.ts'
import type { SimulatedClient } from '../council-world.ts'

/** Reads a delta without its `deleted` facet: what somebody removed stays for ever. */
export function blindToRemovals(replica: Replica): Replica {
  const blind = (event: ReplicaEvent): ReplicaEvent =>
    event.kind === 'page' ? { ...event, goneIds: [] } : event
  return { ...replica, keep: (events) => replica.keep(events.map(blind)) }
}

const lazyMs = 5000

/** Keeps the delta's mark at once and its rows a little later: a page that ends in between has lost them. */
export function keepingMarkFirst(replica: Replica, page: SimulatedClient): Replica {
  return {
    ...replica,
    keep(events) {
      const later = events.flatMap((event): ReplicaEvent[] => {
        if (event.kind !== 'page' || event.of !== 'changes') return []
        const { list } = event
        return [
          ...event.rows.map((row): ReplicaEvent => ({ kind: 'seen', list, row })),
          ...event.goneIds.map((id): ReplicaEvent => ({ kind: 'gone', list, id })),
        ]
      })
      if (later.length > 0) void page.delay(lazyMs).then(() => replica.keep(later))
      return replica.keep(
        events.map((event) =>
          event.kind === 'page' && event.of === 'changes' ? { ...event, rows: [], goneIds: [] } : event,
        ),
      )
    },
  }
}
