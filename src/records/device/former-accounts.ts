import { deleteDB } from 'idb'
import { openDeviceKey } from './device-key.ts'
import { openDeviceBytes, databaseName } from './indexed-db-bytes.ts'
import { isCopy } from './kept-for.ts'
import { leaveUnsent } from './leave-unsent.ts'

/** Somebody with storage of their own on this device. */
export interface KeptAccount {
  readonly tenantId: string
  readonly personId: string
}

const ownName = /^weft\/([^/]+)\/([^/]+)(\/key|\/records\/.+)?$/

/** Everybody of whom this device keeps something. Nobody where the browser does not tell its databases. */
export async function keptAccounts(): Promise<readonly KeptAccount[]> {
  const found = new Map<string, KeptAccount>()
  for (const name of await databaseNames()) {
    const [, tenantId, personId] = ownName.exec(name) ?? []
    if (tenantId !== undefined && personId !== undefined)
      found.set(`${tenantId}/${personId}`, { tenantId, personId })
  }
  return [...found.values()]
}

/**
 * Wipes what this device keeps of somebody who is not here any more, and their key with it. What they have not sent
 * stays, sealed, under its key, until they open Weft here again: nobody else can send it. No page of theirs may be open.
 * Throws `DeviceStorageFailure`.
 */
export async function forgetAccount({ tenantId, personId }: KeptAccount): Promise<void> {
  const own = databaseName(tenantId, personId)
  const key = await openDeviceKey(tenantId, personId)
  let unsent = false
  for (const name of await databaseNames()) {
    if (!name.startsWith(`${own}/records/`)) continue
    if (key !== null && (await leaveUnsent(name, key)) > 0) unsent = true
    else await deleteDB(name)
  }
  const bytes = await openDeviceBytes(tenantId, personId)
  const keys = await bytes.keys('')
  for (const each of keys) if (isCopy(each)) await bytes.remove(each)
  if (keys.some((each) => !isCopy(each))) return
  await deleteDB(own)
  if (!unsent) await deleteDB(`${own}/key`)
}

async function databaseNames(): Promise<readonly string[]> {
  // Older browsers do not list them.
  if (!('databases' in indexedDB)) return []
  return (await indexedDB.databases()).flatMap((each) => (each.name === undefined ? [] : [each.name]))
}
