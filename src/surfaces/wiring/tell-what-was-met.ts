import { dueMark, keepMark } from '#src/records/owners/keep-mark.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import type { SignedIn } from './connection.ts'

/**
 * After each reading, tells the council in this person's own row whether they get into the owners-only list: nothing
 * else can prove that it keeps people out. Who may not write that row either leaves no proof, and no trouble.
 */
export function tellWhatWasMet(
  person: Pick<SignedIn, 'graph' | 'me' | 'clock'>,
  siteId: string,
  { replica, sync }: CouncilRecords,
  isMine: () => boolean,
): () => void {
  let told: string | null = null
  return sync.subscribe(() => {
    if (sync.state().running || !isMine()) return
    const could = dueMark(replica, person.me.personId, person.clock.nowMs())
    // Once for each thing that a page has met: its own row comes back with the next reading.
    if (could === null || could === told) return
    told = could
    keepMark(person.graph, siteId, person.me, could).catch(() => undefined)
  })
}
