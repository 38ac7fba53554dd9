import { useMemo, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { openByKey } from '../wiring/find-session.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { recallByKey } from '../wiring/recall-session.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import { useSessionOpening } from './use-session-opening.ts'

/** Opens a council's session by its key; says what hinders, or that the council has none of that key. */
export function SessionByKey(props: {
  person: SignedIn
  council: Council
  sessionKey: string
  children: (session: OpenedSession, again: () => void) => ReactNode
}): ReactNode {
  const t = useText()
  const { person, council, sessionKey } = props
  const ways = useMemo(
    () => ({
      recall: () => recallByKey(person, council, sessionKey),
      find: async (shown: ReturnType<typeof recallByKey>) =>
        openByKey(person, council, sessionKey, await shown),
    }),
    [council, person, sessionKey],
  )
  const { stage, again } = useSessionOpening(ways)
  if (stage.kind === 'opening') return <Opening />
  if (stage.kind === 'hindered')
    return <HindranceNotice hindrance={stage.hindrance} person={person} onDone={again} />
  if (stage.kind !== 'opened')
    return (
      <StateMessage page kind="refused" title={t('tab-unknown-session')}>
        {t('tab-unknown-session-meaning')}
      </StateMessage>
    )
  return props.children(stage.session, again)
}
