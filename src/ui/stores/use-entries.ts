import { useSyncExternalStore } from 'react'

/** Anything that tells when its entries change; `all` answers the same array while nothing did. */
export interface EntryStore<Entry> {
  all(): readonly Entry[]
  subscribe(listener: () => void): () => void
}

/** The entries as they are now; the component is drawn again when any of them changes. */
export function useEntries<Entry>(store: EntryStore<Entry>): readonly Entry[] {
  return useSyncExternalStore(store.subscribe, store.all)
}

/** One entry by its key; drawn again only when that one changes. `get` answers the same object while it did not. */
export function useEntry<Entry>(
  store: { get(key: string): Entry | null; subscribe(listener: () => void): () => void },
  key: string,
): Entry | null {
  return useSyncExternalStore(store.subscribe, () => store.get(key))
}
