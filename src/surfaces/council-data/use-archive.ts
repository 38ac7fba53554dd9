import { useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { ArchiveState } from '#src/features/council-data/archive-part.tsx'
import { archiveCouncil, restoreCouncil, runningSessions } from '#src/records/council-data/archive-council.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { dataFailureOf } from './data-failure-of.ts'

/** Archiving and restoring; every page of this person hears of it with the next reading of the lists. */
export function useArchive(
  person: SignedIn,
  council: Council,
  records: CouncilRecords,
  onCouncil: (council: Council) => void,
) {
  const [state, setState] = useState<ArchiveState>({ is: 'idle' })
  const { graphOfArchived: graph, me } = person
  const { archived: _archived, ...living } = council

  async function archive(): Promise<void> {
    const running = await runningSessions(graph, council.siteId)
    if (running.length > 0) return setState({ is: 'running', sessions: running })
    const archived = { by: me.displayName, movedTo: null }
    await archiveCouncil(graph, council.siteId, archived)
    setState({ is: 'idle' })
    onCouncil({ ...living, archived })
    void records.refresh()
  }

  async function restore(): Promise<void> {
    await restoreCouncil(graph, council.siteId)
    setState({ is: 'idle' })
    onCouncil(living)
    void records.refresh()
  }

  const begin = (work: () => Promise<void>) => () => {
    setState({ is: 'working' })
    work().catch((failure: unknown) => setState({ is: 'failed', why: dataFailureOf(failure) }))
  }
  return { state, archive: begin(archive), restore: begin(restore) }
}
