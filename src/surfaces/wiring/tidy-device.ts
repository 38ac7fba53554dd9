import { heldNames, locks, runAlone } from '#src/host/device-lock.ts'
import { removeAged } from '#src/records/device/aged-bytes.ts'
import { forgetAccount, keptAccounts, type KeptAccount } from '#src/records/device/former-accounts.ts'
import { forgetCouncil } from '#src/records/device/forget-council.ts'
import type { LastingBytes } from '#src/records/device/lasting-bytes.ts'
import { accountName } from './hold-account.ts'

/**
 * Takes off the device what should not be on it any more: what is kept of accounts that are not here now, unless a page
 * of theirs is open, and what is past its age. Where the browser cannot tell who is open, nobody's is touched. Throws
 * `DeviceStorageFailure`.
 */
export async function tidyDevice(present: KeptAccount, device: LastingBytes): Promise<void> {
  await removeAged(device)
  if (locks() === null) return
  for (const each of await keptAccounts()) {
    const name = accountName(each)
    if (name === accountName(present)) continue
    await runAlone(`${name}/account`, async () => {
      if ((await heldNames(`${name}/open/`)).length === 0) await forgetAccount(each)
    })
  }
}

/** Takes off the device what it has of one council, whose pages are closed; answers how many unsent records stay. */
export function forgetCouncilHere(
  { me, device }: { readonly me: KeptAccount; readonly device: LastingBytes },
  siteId: string,
  unsent: 'kept' | 'dropped',
): Promise<number> {
  return forgetCouncil(me, siteId, device, unsent)
}
