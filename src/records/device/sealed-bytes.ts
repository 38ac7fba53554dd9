import type { Sealer } from '../replica/sealer.ts'
import type { BytesStore } from './bytes-store.ts'

/** The same store, with nothing readable in it but the names of keys. What cannot be opened is as good as not there. */
export function sealedBytes(store: BytesStore, sealerFor: (key: string) => Sealer): BytesStore {
  return {
    durable: store.durable,
    async get(key) {
      const sealed = await store.get(key)
      return sealed === undefined ? undefined : ((await sealerFor(key).open(sealed)) ?? undefined)
    },
    set: async (key, bytes) => store.set(key, await sealerFor(key).seal(bytes)),
    remove: (key) => store.remove(key),
    keys: (prefix) => store.keys(prefix),
  }
}
