import type { ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'
import { Overview } from '#src/features/overview/overview.tsx'
import { SessionList } from '#src/features/overview/session-list.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay, shortMoment } from '#src/ui/time/format-time.ts'
import type { SignedIn } from '../wiring/connection.ts'
import type { Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import { useOverview } from './use-overview.ts'

/** Overview and sessions, from the council's lists and Planner; read when the tab is opened or looked at again. */
export function CouncilHome(props: {
  person: SignedIn
  council: Council
  page: 'overview' | 'sessions'
  onOpenSession: (sessionKey: string) => void
}): ReactNode {
  const { person, council } = props
  const { tag } = useLocale()
  const { known, hindrance, read } = useOverview(person, council)
  if (hindrance && known === null)
    return <HindranceNotice within hindrance={hindrance} person={person} onDone={read} />
  if (known === null) return <Opening />
  const { facts, readMs } = known
  const nowMs = person.clock.nowMs()
  const formatWhen = (ms: number) => shortMoment(tag, ms, nowMs)
  return (
    <>
      {hindrance && <AsOf hindrance={hindrance} when={formatWhen(readMs)} onTryAgain={read} />}
      {props.page === 'sessions' ? (
        <SessionList sessions={facts.sessions} formatWhen={formatWhen} onOpen={props.onOpenSession} />
      ) : (
        <Overview
          facts={facts}
          nowMs={nowMs}
          mayPublish={may('publish', memberOf(council, person.me.personId), false)}
          formatWhen={formatWhen}
          formatDay={(day) => shortDay(tag, day)}
          onOpenSession={props.onOpenSession}
        />
      )}
    </>
  )
}

/** What is shown is older than it seems: since when, why, and that it can be worked with. */
function AsOf(props: { hindrance: Hindrance; when: string; onTryAgain: () => void }): ReactNode {
  const t = useText()
  const { hindrance } = props
  const reason = hindrance.kind === 'failed' ? hindrance.reason : 'other'
  const known = reason === 'offline' || reason === 'throttled' ? reason : 'other'
  return (
    <StateMessage
      kind={known === 'other' ? 'failed' : known === 'offline' ? 'offline' : 'waiting'}
      title={t(`network-kept-${known}`)}
      actions={[{ label: t('ui-try-again'), onAct: props.onTryAgain }]}
    >
      {t('network-kept-as-of', { time: props.when })}
    </StateMessage>
  )
}
