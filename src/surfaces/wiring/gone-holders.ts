import { heldNames } from '#src/host/device-lock.ts'
import type { SignedIn } from './connection.ts'
import { deviceTag } from './device-notes.ts'

/** Since when (product time) the page that held a publish is known to be gone; null where it may still work. */
export type GoneSince = (holder: string) => Promise<number | null>

/** Held by a page for as long as it publishes under this name. */
export function publishLock(person: Pick<SignedIn, 'deviceKey'>, holder: string): string {
  return `weft/${person.deviceKey}/publish/${holder}`
}

/**
 * A page of this device that is gone holds nobody up for the whole of its lease. The moment at which that was first
 * seen is kept: what the page had sent before has been on its way since then.
 */
export function createGoneSince(person: SignedIn): GoneSince {
  const seen = new Map<string, number>()
  return async (holder) => {
    const known = seen.get(holder)
    if (known !== undefined) return known
    const tag = await deviceTag(person.device, person.deviceKey)
    if (!holder.startsWith(`${tag}/`)) return null
    if ((await heldNames(publishLock(person, holder))).length > 0) return null
    const nowMs = person.clock.nowMs()
    seen.set(holder, nowMs)
    return nowMs
  }
}
