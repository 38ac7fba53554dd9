import type { BytesStore } from './bytes-store.ts'
import { openDeviceKey } from './device-key.ts'
import { openDeviceBytes } from './indexed-db-bytes.ts'
import { createMemoryBytes } from './memory-bytes.ts'
import { sealedBytes } from './sealed-bytes.ts'
import { webSealer } from './web-sealer.ts'

/**
 * What this person keeps on this device, sealed with the device's own key. Where the browser keeps no key (private mode,
 * blocked by policy, an insecure origin) nothing is kept in the clear either: the bytes live in memory, and `durable`
 * says so.
 */
export async function openKeptBytes(tenantId: string, personId: string): Promise<BytesStore> {
  const key = await openDeviceKey(tenantId, personId)
  if (key === null) return createMemoryBytes()
  return sealedBytes(await openDeviceBytes(tenantId, personId), (name) => webSealer(key, name))
}
