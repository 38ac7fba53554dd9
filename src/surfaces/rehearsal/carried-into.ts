import {
  carryOverOpening,
  claimCarryOver,
  type CarryOverClaim,
} from '#src/records/carry-over/claim-carry-over.ts'
import { writesInMemory } from '#src/records/carry-over/carry-writes.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import { readLogItems, type StoredRow } from '#src/records/stores/list-log-carrier.ts'

/**
 * What earlier sessions left and opening this one would bring into it, by the code that does so; nothing is written. A
 * rehearsal without it is better than none, so a failure brings nothing.
 */
export async function carriedInto(claim: CarryOverClaim): Promise<readonly StoredRow[]> {
  try {
    const opening = carryOverOpening(claim)
    const pages = (await openTogether(claim.client, opening.calls)).map((read) => read())
    const writes = writesInMemory(claim.sessionKey, pages)
    await claimCarryOver(claim, opening, pages, writes)
    return readLogItems(writes.taken, claim.sessionKey).rows
  } catch {
    return []
  }
}
