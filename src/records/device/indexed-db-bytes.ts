import { openDB, type DBSchema } from 'idb'
import type { BytesStore } from './bytes-store.ts'
import { DeviceStorageFailure } from './device-storage-failure.ts'
import { createMemoryBytes } from './memory-bytes.ts'

interface BytesSchema extends DBSchema {
  bytes: { key: string; value: Uint8Array }
}

/** One database for each person of each tenant, so that two people on one machine do not meet. */
export function databaseName(tenantId: string, personId: string): string {
  return `weft/${tenantId}/${personId}`
}

/**
 * Opens the person's bytes in IndexedDB. Where the browser refuses (private mode, blocked by policy) the bytes live
 * in memory, and `durable` says so. A later refusal (storage full) is thrown as `DeviceStorageFailure`. `onLost` is told
 * when the browser takes the storage away under the page.
 */
export async function openDeviceBytes(
  tenantId: string,
  personId: string,
  onLost: () => void = () => undefined,
): Promise<BytesStore> {
  const opened = await openDatabase(databaseName(tenantId, personId), onLost)
  return opened ?? createMemoryBytes()
}

async function openDatabase(name: string, onLost: () => void): Promise<BytesStore | null> {
  try {
    const database = await openDB<BytesSchema>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('bytes')
      },
      terminated: onLost,
      // Whoever wipes it waits for this; a page that still needs it opens it anew.
      blocking: (_current, _wanted, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
      },
    })
    const attempt = async <Result>(doing: DeviceStorageFailure['doing'], work: () => Promise<Result>) => {
      try {
        return await work()
      } catch (cause) {
        throw new DeviceStorageFailure(doing, cause)
      }
    }
    return {
      durable: true,
      get: (key) => attempt('get', () => database.get('bytes', key)),
      async set(key, bytes) {
        await attempt('set', () => database.put('bytes', bytes, key))
      },
      remove: (key) => attempt('remove', () => database.delete('bytes', key)),
      keys: (prefix) =>
        attempt('keys', () =>
          database.getAllKeys('bytes', IDBKeyRange.bound(prefix, `${prefix}\uFFFF`, false, false)),
        ),
    }
  } catch {
    return null
  }
}
