import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { ledgerState, type Ledger } from '#src/domain/publish/ledger.ts'
import type { PublishProgress } from '#src/records/publish/publish-ports.ts'
import { ledgerCall } from '#src/records/publish/publish-session.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { publishNow, type PublishWish } from '../wiring/publish-now.ts'
import type { SessionContext } from './session-context.ts'

export interface Publishing {
  readonly ledger: Ledger | null
  readonly busy: boolean
  readonly heldBy: string | null
  /** What kept even the beginning from being written. */
  readonly hindrance: Hindrance | null
  readonly run: (wish?: PublishWish) => void
}

/** The session's publish as it stands in the ledger, and the one deliberate step that moves it on. */
export function usePublish(context: SessionContext, onPublished: (ledger: Ledger) => void): Publishing {
  const { person, session, state, moves } = context
  const [ledger, setLedger] = useState<Ledger | null>(null)
  const [busy, setBusy] = useState(false)
  const [heldBy, setHeldBy] = useState<string | null>(null)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const ended = state.phase === 'closed' || state.phase === 'published'
  const { graph } = person
  const { sessionKey } = session
  const { siteId } = session.council

  useEffect(() => {
    if (!ended) return
    let current = true
    const { call, read } = ledgerCall(siteId, sessionKey)
    graph.sendAll([call]).then(
      ([result]) => {
        // Another person's publish is seen when its end reaches the log; one's own is followed step by step.
        if (current && result?.ok === true) setLedger((before) => read(result) ?? before)
      },
      // The panel shows what it knows; publishing reads the ledger again.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [ended, graph, sessionKey, siteId, state.phase])

  // Also for a page that went away between the last effect and the notes that everything is done.
  const finished = ledger !== null && !busy && ended && ledgerState(ledger) === 'done' ? ledger : null
  const settle = useEffectEvent((done: Ledger) => {
    const row = session.sessions.find((each) => each.clientKey === sessionKey)
    if (state.phase === 'closed' && moves.may('mark-published'))
      moves.make({ kind: 'mark-published', ledgerKey: done.key })
    if (row?.phase !== 'published' || row.minutesUrl === '') onPublished(done)
  })
  useEffect(() => {
    if (finished !== null) settle(finished)
  }, [finished])

  const run = useCallback(
    (wish: PublishWish = {}) => {
      setBusy(true)
      setHindrance(null)
      const follow = (progress: PublishProgress) => {
        setLedger(progress.ledger)
        setHeldBy(progress.working?.name ?? null)
      }
      publishNow(context, wish, follow)
        .then(setLedger, (failure: unknown) => setHindrance(explainOpening(failure)))
        .finally(() => {
          setBusy(false)
          setHeldBy(null)
        })
    },
    [context],
  )

  return { ledger, busy, heldBy, hindrance, run }
}
