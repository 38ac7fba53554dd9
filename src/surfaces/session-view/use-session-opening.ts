import { useCallback, useEffect, useRef, useState } from 'react'
import type { LiveSession } from '#src/live/live-session.ts'
import { explainOpening, mayPass, type Hindrance } from '../wiring/explain-opening.ts'
import type { SessionFinding } from '../wiring/find-session.ts'
import type { OpenedSession, ShownSession } from '../wiring/opened-session.ts'

export type Stage =
  { readonly kind: 'opening' } | { readonly kind: 'hindered'; readonly hindrance: Hindrance } | SessionFinding

/** How a session is found; must stay the same between renders. */
export interface WaysToOpen {
  /** What this device knows of it. */
  readonly recall: () => Promise<ShownSession | null>
  readonly find: (shown: Promise<ShownSession | null>) => Promise<SessionFinding>
}

/**
 * A session: painted from the device where it is known there, then brought up to what the network
 * says. Without the network it stays as the device knows it and is read again when the log answers.
 */
export function useSessionOpening(ways: WaysToOpen): {
  readonly stage: Stage
  /** Goes on with an answer that opening had asked for. */
  readonly goOn: (work: () => Promise<SessionFinding>) => void
  /** Reads everything again; a session that is shown stays on the screen meanwhile. */
  readonly again: () => void
} {
  const [stage, setStage] = useState<Stage>({ kind: 'opening' })
  const attempts = useRef(0)
  const shownLive = useRef<LiveSession | null>(null)
  const [behind, setBehind] = useState(false)

  const follow = useCallback((work: () => Promise<SessionFinding>, shown: Promise<ShownSession | null>) => {
    attempts.current += 1
    const mine = attempts.current
    const current = () => mine === attempts.current
    void shown.then((known) => {
      if (known !== null && current()) setStage({ kind: 'opened', session: known.session })
    })
    work().then(
      async (found) => {
        const known = found.kind === 'needs-repair' ? await shown : null
        if (known !== null && current()) {
          // Whoever is in the middle of a session goes on with the council that this page knows.
          known.prime(null)
          setStage({ kind: 'opened', session: { ...known.session, councilBroken: true } })
        } else if (current()) setStage(found)
        else if (found.kind === 'opened' && found.session.live !== shownLive.current)
          found.session.live.stop()
      },
      async (failure: unknown) => {
        const known = await shown
        known?.prime(null)
        if (!current()) return
        const hindrance = explainOpening(failure)
        if (known === null || !mayPass(hindrance)) return setStage({ kind: 'hindered', hindrance })
        setStage({ kind: 'opened', session: { ...known.session, plannerUnread: 'failed' } })
        setBehind(true)
      },
    )
  }, [])

  useEffect(() => {
    const shown = ways.recall().catch(() => null)
    follow(() => ways.find(shown), shown)
    return () => {
      attempts.current += 1
      void shown.then((known) => known?.session.live.stop())
    }
  }, [follow, ways])

  const session = stage.kind === 'opened' ? stage.session : null
  const live = session?.live ?? null
  useEffect(() => {
    shownLive.current = live
    return () => live?.stop()
  }, [live])

  const refresh = useCallback(
    (known: OpenedSession) => {
      setBehind(false)
      const shown = Promise.resolve({ session: known, prime: () => undefined })
      follow(() => ways.find(shown), shown)
    },
    [follow, ways],
  )
  useEffect(() => {
    if (!behind || session === null) return
    // The log answers again: so will the rest.
    return session.live.subscribe(() => {
      if (session.live.snapshot().liveness.kind === 'live') refresh(session)
    })
  }, [behind, refresh, session])

  const goOn = useCallback(
    (work: () => Promise<SessionFinding>) => {
      setStage({ kind: 'opening' })
      follow(work, Promise.resolve(null))
    },
    [follow],
  )
  const again = useCallback(() => {
    if (session !== null) return refresh(session)
    goOn(() => ways.find(Promise.resolve(null)))
  }, [goOn, refresh, session, ways])
  return { stage, goOn, again }
}
