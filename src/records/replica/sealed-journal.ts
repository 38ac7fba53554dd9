import type { JournalStore } from './journal-store.ts'
import {
  eventsFromBytes,
  eventsToBytes,
  replicaFromBytes,
  replicaToBytes,
  type Breathe,
  type PackedOf,
} from './replica-bytes.ts'
import type { ReplicaEvent } from './replica-event.ts'
import type { ReplicaState } from './replica-state.ts'
import type { Sealer } from './sealer.ts'

export interface ReadJournal {
  /** A whole new state where the journal was cut behind a snapshot. */
  readonly snapshot: { readonly upTo: number; readonly state: ReplicaState } | null
  readonly entries: readonly { readonly seq: number; readonly events: readonly ReplicaEvent[] }[]
  /** Entries that could not be opened: another key, another form. */
  readonly unreadable: number
}

/** The journal in events. Bytes are sealed before a transaction begins: it would end while the sealing is awaited. */
export interface Journal {
  readonly durable: boolean
  read(after: number): Promise<ReadJournal>
  append(events: readonly ReplicaEvent[]): Promise<number>
  /** The state is copied before anything is awaited. Answers how the rows were packed that no chunk held. */
  compact(upTo: number, state: ReplicaState): Promise<readonly PackedOf[]>
}

/** `breathe` is called between parts of long work. */
export function sealedJournal(
  store: JournalStore,
  sealer: Sealer,
  breathe: Breathe = () => Promise.resolve(),
): Journal {
  async function opened<Value>(
    bytes: Uint8Array,
    read: (plain: Uint8Array) => Value | null | Promise<Value | null>,
  ): Promise<Value | null> {
    const plain = await sealer.open(bytes)
    return plain === null ? null : read(plain)
  }
  return {
    durable: store.durable,
    async read(after) {
      const part = await store.read(after)
      let unreadable = 0
      let snapshot: ReadJournal['snapshot'] = null
      if (part.snapshot !== null) {
        const state = await opened(part.snapshot.bytes, replicaFromBytes)
        if (state === null) unreadable += 1
        else snapshot = { upTo: part.snapshot.upTo, state }
      }
      const entries = []
      for (const { seq, bytes } of part.entries) {
        const events = await opened(bytes, (plain) => eventsFromBytes(plain, breathe))
        if (events === null) unreadable += 1
        else entries.push({ seq, events })
      }
      return { snapshot, entries, unreadable }
    },
    append: async (events) => store.append(await sealer.seal(await eventsToBytes(events, breathe))),
    async compact(upTo, state) {
      const { bytes, packed } = await replicaToBytes(state, breathe)
      await store.compact(upTo, await sealer.seal(bytes))
      return packed
    },
  }
}
