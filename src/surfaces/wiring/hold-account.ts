import { holdWhileOpen, runAlone } from '#src/host/device-lock.ts'

/** Whose storage on the device is meant. */
export interface HeldAccount {
  readonly tenantId: string
  readonly personId: string
}

/** First part of the account's locks. */
export function accountName({ tenantId, personId }: HeldAccount): string {
  return `weft/${tenantId}/${personId}`
}

/** Lets other pages know that this one uses the account's storage; waits while it is being wiped. */
export function holdAccount(account: HeldAccount, pageId: string): Promise<void> {
  const name = accountName(account)
  return runAlone(`${name}/account`, () => holdWhileOpen(`${name}/open/${pageId}`)).catch(() => undefined)
}
