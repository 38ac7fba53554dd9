import { useMemo, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { openByKey } from '../wiring/find-session.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { recallByKey } from '../wiring/recall-session.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import { SessionView } from './session-view.tsx'
import { useSessionOpening } from './use-session-opening.ts'

/** One session by its key: the same as in the side panel, outside of its meeting. */
export function SessionPage(props: {
  person: SignedIn
  council: Council
  sessionKey: string
  onOpenSession?: (sessionKey: string) => void
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
  return (
    <SessionView
      person={person}
      session={stage.session}
      inMeeting={false}
      onReload={again}
      {...(props.onOpenSession ? { onOpenSession: props.onOpenSession } : {})}
    />
  )
}
