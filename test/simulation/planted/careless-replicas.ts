import type { JournalPart, JournalStore } from '#src/records/replica/journal-store.ts'
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

/** The last writer wins: whoever sends takes what stands there now for what the person saw, as a whole row would. */
export function lastWriterWins(replica: Replica): Replica {
  return {
    ...replica,
    queueByRecord: () =>
      replica.queueByRecord().map((queued) =>
        queued.map((each) => {
          const { edit } = each
          const now = replica.standing(edit.list, edit.key).row?.fields ?? {}
          return { ...each, edit: { ...edit, base: { ...edit.base, ...now } } }
        }),
      ),
  }
}

/** Says of every entry that it is kept and writes it when the page is closed; a page that ends has written nothing. */
export function keepingEntriesUntilUnload(store: JournalStore): JournalStore {
  const waiting: { readonly seq: number; readonly bytes: Uint8Array }[] = []
  let last: number | null = null
  return {
    ...store,
    async read(after): Promise<JournalPart> {
      const part = await store.read(after)
      last ??= Math.max(after, part.snapshot?.upTo ?? 0, ...part.entries.map((each) => each.seq))
      return { ...part, entries: [...part.entries, ...waiting.filter((each) => each.seq > after)] }
    },
    append(bytes) {
      last = (last ?? 0) + 1
      waiting.push({ seq: last, bytes })
      return Promise.resolve(last)
    },
    compact: () => Promise.resolve(),
  }
}
