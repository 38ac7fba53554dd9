import { holdWhileOpen, runAlone } from '#src/host/device-lock.ts'
import type { KeptAccount } from '#src/records/device/former-accounts.ts'

/** First part of the account's locks. */
export function accountName({ tenantId, personId }: KeptAccount): string {
  return `weft/${tenantId}/${personId}`
}

/** Lets other pages know that this one uses the account's storage; waits while it is being wiped. */
export function holdAccount(account: KeptAccount, pageId: string): Promise<void> {
  const name = accountName(account)
  return runAlone(`${name}/account`, () => holdWhileOpen(`${name}/open/${pageId}`)).catch(() => undefined)
}
