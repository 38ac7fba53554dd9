import type { BytesStore } from './bytes-store.ts'

/** Keeps bytes for as long as the page lives. */
export function createMemoryBytes(): BytesStore {
  const kept = new Map<string, Uint8Array>()
  return {
    durable: false,
    get: (key) => Promise.resolve(kept.get(key)?.slice()),
    set(key, bytes) {
      kept.set(key, bytes.slice())
      return Promise.resolve()
    },
    remove(key) {
      kept.delete(key)
      return Promise.resolve()
    },
    keys: (prefix) => Promise.resolve([...kept.keys()].filter((each) => each.startsWith(prefix)).sort()),
  }
}
