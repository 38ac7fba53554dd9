import { deleteDB } from 'idb'
import { openDeviceKey } from './device-key.ts'
import type { KeptAccount } from './former-accounts.ts'
import { journalName } from './indexed-db-journal.ts'
import { isServersWord } from './kept-for.ts'
import type { LastingBytes } from './lasting-bytes.ts'
import { leaveUnsent } from './leave-unsent.ts'

/**
 * Takes off this device what it has of a council: the copy of its lists, and what the server said of sessions and councils.
 * No page of the council may be open. With `unsent` kept, what was not sent stays, sealed, with the rows that it changes,
 * and so does whatever is half typed; answers how many records that are. Throws `DeviceStorageFailure`.
 */
export async function forgetCouncil(
  { tenantId, personId }: KeptAccount,
  siteId: string,
  device: Pick<LastingBytes, 'keys' | 'remove'>,
  unsent: 'kept' | 'dropped',
): Promise<number> {
  const name = journalName(tenantId, personId, siteId)
  const key = unsent === 'kept' ? await openDeviceKey(tenantId, personId) : null
  const left = key === null ? 0 : await leaveUnsent(name, key)
  if (left === 0) await deleteDB(name)
  for (const key of await device.keys('')) if (isServersWord(key)) await device.remove(key)
  return left
}
