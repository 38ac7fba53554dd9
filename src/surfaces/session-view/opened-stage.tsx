import type { ReactNode } from 'react'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import { useSessionOpening, type WaysToOpen } from './use-session-opening.ts'

/** One session by these ways: says what hinders, or that the council has none of that key. */
export function OpenedStage(props: {
  person: SignedIn
  ways: WaysToOpen
  children: (session: OpenedSession, again: () => void) => ReactNode
}): ReactNode {
  const t = useText()
  const { stage, again } = useSessionOpening(props.ways)
  if (stage.kind === 'opening') return <Opening />
  if (stage.kind === 'hindered')
    return <HindranceNotice hindrance={stage.hindrance} person={props.person} onDone={again} />
  if (stage.kind !== 'opened')
    return (
      <StateMessage page kind="refused" title={t('tab-unknown-session')}>
        {t('tab-unknown-session-meaning')}
      </StateMessage>
    )
  return props.children(stage.session, again)
}
