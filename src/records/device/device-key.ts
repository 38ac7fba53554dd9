import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { databaseName } from './indexed-db-bytes.ts'

interface KeySchema extends DBSchema {
  keys: { key: 'device'; value: CryptoKey }
}

/**
 * The key that seals what this person keeps on this device: made here, never leaves, cannot be read out even by our own
 * code (`extractable: false`). Null where the browser keeps no keys: then nothing is kept either.
 */
export async function openDeviceKey(tenantId: string, personId: string): Promise<CryptoKey | null> {
  let database: IDBPDatabase<KeySchema> | undefined
  try {
    database = await openDB<KeySchema>(`${databaseName(tenantId, personId)}/key`, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('keys')
      },
    })
    const known = await database.get('keys', 'device')
    if (known !== undefined) return known
    // Made before the transaction, which would end while the making is awaited.
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ])
    const tx = database.transaction('keys', 'readwrite')
    const first = await tx.store.get('device')
    if (first === undefined) await tx.store.put(made, 'device')
    await tx.done
    return first ?? made
  } catch {
    return null
  } finally {
    database?.close()
  }
}
