import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { SessionView } from '../session-view/session-view.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { openByKey } from '../wiring/find-session.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { Opening } from '../wiring/surface-frame.tsx'

/** One session in the tab: the same as in the side panel, outside of the meeting. */
export function SessionPage(props: { person: SignedIn; council: Council; sessionKey: string }): ReactNode {
  const t = useText()
  const { person, council, sessionKey } = props
  const [session, setSession] = useState<OpenedSession | 'unknown' | null>(null)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    let live: OpenedSession['live'] | undefined
    openByKey(person, council, sessionKey).then(
      (found) => {
        live = found.kind === 'opened' ? found.session.live : undefined
        if (current) setSession(found.kind === 'opened' ? found.session : 'unknown')
        else live?.stop()
      },
      (failure: unknown) => current && setHindrance(explainOpening(failure)),
    )
    return () => {
      current = false
      live?.stop()
    }
  }, [attempt, council, person, sessionKey])
  const again = useCallback(() => {
    setHindrance(null)
    setSession(null)
    setAttempt((before) => before + 1)
  }, [])
  if (hindrance) return <HindranceNotice hindrance={hindrance} person={person} onDone={again} />
  if (session === null) return <Opening />
  if (session === 'unknown')
    return (
      <StateMessage page kind="refused" title={t('tab-unknown-session')}>
        {t('tab-unknown-session-meaning')}
      </StateMessage>
    )
  return <SessionView person={person} session={session} inMeeting={false} onReload={again} />
}
