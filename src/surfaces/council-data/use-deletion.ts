import { useEffect, useRef, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { DeletionState } from '#src/features/council-data/delete-part.tsx'
import { setUpScopes } from '#src/graph/scopes.ts'
import { deleteCouncil, partsAtLeast } from '#src/records/council-data/delete-council.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { clearInvites } from './clear-invites.ts'
import { dataFailureOf, wasStopped } from './data-failure-of.ts'

/** The deletion as it goes. It ends with the page, and whoever begins it again goes on where it was. */
export function useDeletion(person: SignedIn, council: Council, onGone: () => void) {
  const [state, setState] = useState<DeletionState>({ is: 'idle' })
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  async function work(signal: AbortSignal, invites: boolean): Promise<void> {
    // A window is allowed to open now, while the press counts; later the browser would block it.
    await person.signIn.tokenFor(setUpScopes).catch(() => person.signIn.askFor(setUpScopes))
    const invitesLeft = invites
      ? await clearInvites(person.graph, council.siteId, person.clock.nowMs(), signal, (name, done, of) =>
          setState({ is: 'clearing', name, done, of }),
        )
      : []
    const parts = await deleteCouncil({
      graph: person.graphOfArchived,
      council,
      signal,
      onProgress: (done, name) =>
        setState({ is: 'deleting', name, done, of: Math.max(partsAtLeast, done + 1) }),
    })
    if (parts.every((each) => each.outcome !== 'left') && invitesLeft.length === 0) onGone()
    else setState({ is: 'done', parts, invitesLeft })
  }

  const begin = ({ invites }: { readonly invites: boolean }) => {
    const controller = new AbortController()
    stop.current = controller
    setState({ is: 'deleting', name: '', done: 0, of: partsAtLeast })
    work(controller.signal, invites).catch((failure: unknown) =>
      setState(wasStopped(failure) ? { is: 'stopped' } : { is: 'failed', why: dataFailureOf(failure) }),
    )
  }
  return { state, begin, stop: () => stop.current?.abort() }
}
