import { agedBytes } from './aged-bytes.ts'
import type { BytesStore } from './bytes-store.ts'
import { openDeviceKey } from './device-key.ts'
import { openDeviceBytes } from './indexed-db-bytes.ts'
import { keptForMs } from './kept-for.ts'
import { lastingBytes, type LastingBytes } from './lasting-bytes.ts'
import { createMemoryBytes } from './memory-bytes.ts'
import { sealedBytes } from './sealed-bytes.ts'
import { webSealer } from './web-sealer.ts'

/**
 * What this person keeps on this device, sealed with the device's own key. Where the browser keeps no key (private mode,
 * blocked by policy, an insecure origin) nothing is kept in the clear either: the bytes live in memory, and `durable`
 * says so. Copies of what the server said have an age limit.
 */
export async function openKeptBytes(
  tenantId: string,
  personId: string,
  nowMs: () => number,
): Promise<LastingBytes> {
  const kept = await lastingBytes((onLost) => openSealed(tenantId, personId, onLost))
  return agedBytes(kept, nowMs, keptForMs)
}

/** Opened anew after a loss, it seals with the device's new key: the old one went with its storage. */
async function openSealed(tenantId: string, personId: string, onLost: () => void): Promise<BytesStore> {
  const key = await openDeviceKey(tenantId, personId)
  if (key === null) return createMemoryBytes()
  return sealedBytes(await openDeviceBytes(tenantId, personId, onLost), (name) => webSealer(key, name))
}
