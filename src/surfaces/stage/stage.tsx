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
import { NoAccessHere } from '../wiring/no-access-here.tsx'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import styles from '../wiring/surface.module.css'
import { useLive } from '../wiring/use-live.ts'

type Shared =
  | { readonly kind: 'opened'; readonly session: OpenedSession }
  | { readonly kind: 'nothing' | 'no-access' | 'needs-repair' }

async function openShared(person: SignedIn): Promise<Shared> {
  const query = new URLSearchParams(location.search)
  const site = query.get('site')
  const key = query.get('session')
  if (site === null || key === null) return { kind: 'nothing' }
  const search = await councilOfSite(person.graph, site, null)
  if (search.kind === 'no-access' || search.kind === 'needs-repair') return { kind: search.kind }
  if (search.kind !== 'found') return { kind: 'nothing' }
  const found = await openByKey(person, search.council, key)
  return found.kind === 'opened' ? { kind: 'opened', session: found.session } : { kind: 'nothing' }
}

/** The shared stage: the session that the panel named in its address, large and without controls. */
export function Stage(props: { person: SignedIn }): ReactNode {
  const { person } = props
  const [shared, setShared] = useState<Shared | null>(null)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    let live: OpenedSession['live'] | undefined
    openShared(person).then(
      (opened) => {
        live = opened.kind === 'opened' ? opened.session.live : undefined
        if (current) setShared(opened)
        else live?.stop()
      },
      (failure: unknown) => current && setHindrance(explainOpening(failure)),
    )
    return () => {
      current = false
      live?.stop()
    }
  }, [attempt, person])
  const again = () => {
    setHindrance(null)
    setAttempt((before) => before + 1)
  }
  if (hindrance)
    return (
      <main className={styles.page}>
        <HindranceNotice hindrance={hindrance} person={person} onDone={again} />
      </main>
    )
  if (shared === null) return <Opening />
  if (shared.kind === 'opened') return <SharedSession person={person} session={shared.session} />
  return (
    <main className={styles.page}>
      <NothingShared kind={shared.kind} person={person} onTryAgain={again} />
    </main>
  )
}

function NothingShared(props: {
  kind: Exclude<Shared['kind'], 'opened'>
  person: SignedIn
  onTryAgain: () => void
}): ReactNode {
  const t = useText()
  if (props.kind === 'no-access')
    return <NoAccessHere person={props.person} teamName={null} onTryAgain={props.onTryAgain} />
  if (props.kind === 'needs-repair')
    return (
      <StateMessage page kind="conflict" title={t('panel-needs-repair')}>
        {t('panel-needs-repair-running')}
      </StateMessage>
    )
  return (
    <StateMessage page kind="empty" title={t('panel-stage-nothing')}>
      {t('panel-stage-nothing-meaning')}
    </StateMessage>
  )
}

/** In a window of its own the page can close itself; in a frame, leaving is the host's. */
const leave = window.parent === window ? () => window.close() : null

function SharedSession(props: { person: SignedIn; session: OpenedSession }): ReactNode {
  const { state } = useLive(props.session.live)
  useStatusKey(() => state, props.person.clock.nowMs)
  return (
    <StageView
      state={state}
      councilName={props.session.council.name}
      nowMs={props.person.clock.nowMs}
      onLeave={leave}
    />
  )
}
