import { useEffect, useState, type ReactNode } from 'react'
import { useStatusKey } from '#src/features/running/use-status-key.ts'
import { StageView } from '#src/features/stage/stage-view.tsx'
import { councilOfSite } from '#src/features/open-session/find-council.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { openByKey } from '../wiring/find-session.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import styles from '../wiring/surface.module.css'
import { useLive } from '../wiring/use-live.ts'

async function openShared(person: SignedIn): Promise<OpenedSession | null> {
  const query = new URLSearchParams(location.search)
  const site = query.get('site')
  const key = query.get('session')
  if (site === null || key === null) return null
  const search = await councilOfSite(person.graph, site, null)
  if (search.kind !== 'found') return null
  const found = await openByKey(person, search.council, key)
  return found.kind === 'opened' ? found.session : null
}

/** The shared stage: the session that the panel named in its address, large and without controls. */
export function Stage(props: { person: SignedIn }): ReactNode {
  const t = useText()
  const { person } = props
  const [session, setSession] = useState<OpenedSession | null | undefined>(undefined)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    let live: OpenedSession['live'] | undefined
    openShared(person).then(
      (opened) => {
        live = opened?.live
        if (current) setSession(opened)
        else live?.stop()
      },
      (failure: unknown) => current && setHindrance(explainOpening(failure)),
    )
    return () => {
      current = false
      live?.stop()
    }
  }, [attempt, person])
  if (hindrance)
    return (
      <main className={styles.page}>
        <HindranceNotice
          hindrance={hindrance}
          person={person}
          onDone={() => {
            setHindrance(null)
            setAttempt((before) => before + 1)
          }}
        />
      </main>
    )
  if (session === undefined) return <Opening />
  if (session === null)
    return (
      <main className={styles.page}>
        <StateMessage page kind="empty" title={t('panel-stage-nothing')}>
          {t('panel-stage-nothing-meaning')}
        </StateMessage>
      </main>
    )
  return <SharedSession person={person} session={session} />
}

function SharedSession(props: { person: SignedIn; session: OpenedSession }): ReactNode {
  const { state } = useLive(props.session.live)
  useStatusKey(() => state, props.person.clock.nowMs)
  return (
    <StageView
      state={state}
      councilName={props.session.council.name}
      nowMs={props.person.clock.nowMs}
      onLeave={() => window.close()}
    />
  )
}
