import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { JournalStore } from '../replica/journal-store.ts'
import { createMemoryJournal } from '../replica/memory-journal.ts'
import { DeviceStorageFailure } from './device-storage-failure.ts'
import { databaseName } from './indexed-db-bytes.ts'

interface JournalSchema extends DBSchema {
  entries: { key: number; value: Uint8Array }
  /** `mark` says how far `latest` reaches, without its megabytes. */
  snapshot: { key: 'latest' | 'mark'; value: { readonly upTo: number; readonly bytes: Uint8Array } }
}

/** One database for each council of each person of each tenant. */
export function journalName(tenantId: string, personId: string, councilKey: string): string {
  return `${databaseName(tenantId, personId)}/records/${councilKey}`
}

/** The journal in IndexedDB; in memory where the browser refuses, which `durable` says. */
export async function openJournalStore(name: string): Promise<JournalStore> {
  try {
    const database = await openDB<JournalSchema>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('entries', { autoIncrement: true })
        fresh.createObjectStore('snapshot')
      },
      // Another page wants to wipe it: whoever holds it open must let go.
      blocking: (_current, _wanted, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
      },
    })
    return inDatabase(database)
  } catch {
    return createMemoryJournal()
  }
}

async function attempt<Result>(
  doing: DeviceStorageFailure['doing'],
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    throw new DeviceStorageFailure(doing, cause)
  }
}

function inDatabase(database: IDBPDatabase<JournalSchema>): JournalStore {
  return {
    durable: true,
    read: (after) =>
      attempt('get', async () => {
        const tx = database.transaction(['entries', 'snapshot'])
        const snapshots = tx.objectStore('snapshot')
        const mark = await snapshots.get('mark')
        const latest = mark === undefined || mark.upTo > after ? await snapshots.get('latest') : undefined
        const snapshot = latest !== undefined && latest.upTo > after ? latest : null
        const range = IDBKeyRange.lowerBound(Math.max(after, snapshot?.upTo ?? 0), true)
        const [keys, values] = await Promise.all([
          tx.objectStore('entries').getAllKeys(range),
          tx.objectStore('entries').getAll(range),
        ])
        const entries = keys.flatMap((seq, place) => {
          const bytes = values[place]
          return bytes === undefined ? [] : [{ seq, bytes }]
        })
        return { snapshot, entries }
      }),
    append: (entry) =>
      attempt('set', async () => {
        // Strict: "kept" is said after this, and a machine may lose its power.
        const tx = database.transaction('entries', 'readwrite', { durability: 'strict' })
        const seq = await tx.store.add(entry)
        await tx.done
        return seq
      }),
    compact: (upTo, bytes) =>
      attempt('set', async () => {
        const tx = database.transaction(['entries', 'snapshot'], 'readwrite')
        const snapshots = tx.objectStore('snapshot')
        const known = (await snapshots.get('mark')) ?? (await snapshots.get('latest'))
        if (known === undefined || known.upTo < upTo) {
          await snapshots.put({ upTo, bytes }, 'latest')
          await snapshots.put({ upTo, bytes: new Uint8Array() }, 'mark')
          await tx.objectStore('entries').delete(IDBKeyRange.upperBound(upTo))
        }
        await tx.done
      }),
    wipe: () =>
      attempt('remove', async () => {
        const tx = database.transaction(['entries', 'snapshot'], 'readwrite')
        await Promise.all([tx.objectStore('entries').clear(), tx.objectStore('snapshot').clear(), tx.done])
      }),
  }
}
