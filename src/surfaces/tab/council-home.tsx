import { Button } from '@fluentui/react-components'
import { Suspense, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'
import { Overview } from '#src/features/overview/overview.tsx'
import { latePart } from '#src/ui/components/late-part.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay, shortMoment } from '#src/ui/time/format-time.ts'
import type { SignedIn } from '../wiring/connection.ts'
import type { Hindrance } from '../wiring/explain-opening.ts'
import { HandMadeNotice } from '../wiring/hand-made-notice.tsx'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { useNetwork, type NetworkState } from '../wiring/network-state.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import { ProposeTopic } from './propose-topic.tsx'
import tabStyles from './tab.module.css'
import { useOverview } from './use-overview.ts'

const RehearseButton = latePart(async () => ({
  default: (await import('../rehearsal/rehearse-button.tsx')).RehearseButton,
}))

/** The overview, from the council's lists and Planner; read when the tab is opened or looked at again. */
export function CouncilHome(props: {
  person: SignedIn
  council: Council
  onOpenSession: (sessionKey: string) => void
  onDigest: () => void
  /** Of the next session; null where none is known. */
  onRehearse: (sessionKey: string | null) => void
}): ReactNode {
  const t = useText()
  const { person, council } = props
  const { tag } = useLocale()
  const { known, fresh, hindrance, handMade, read } = useOverview(person, council)
  const why = whyOld(hindrance, fresh, useNetwork())
  if (hindrance && known === null)
    return <HindranceNotice within hindrance={hindrance} person={person} onDone={read} />
  if (known === null) return <Opening />
  const { facts, readMs } = known
  const nowMs = person.clock.nowMs()
  const formatWhen = (ms: number) => shortMoment(tag, ms, nowMs)
  return (
    <>
      <HandMadeNotice person={person} siteId={council.siteId} handMade={handMade} />
      {why && <AsOf why={why} when={formatWhen(readMs)} onTryAgain={read} />}
      <div className={tabStyles.deeds}>
        {council.archived === undefined && <ProposeTopic person={person} council={council} />}
        <Button size="small" onClick={props.onDigest}>
          {t('tab-digest')}
        </Button>
      </div>
      {facts.next?.running !== true && memberOf(council, person.me.personId) && (
        <Suspense fallback={null}>
          <RehearseButton next onRehearse={() => props.onRehearse(facts.next?.sessionKey ?? null)} />
        </Suspense>
      )}
      <Overview
        facts={facts}
        nowMs={nowMs}
        mayPublish={may('publish', memberOf(council, person.me.personId), false)}
        formatWhen={formatWhen}
        formatDay={(day) => shortDay(tag, day)}
        onOpenSession={props.onOpenSession}
      />
    </>
  )
}

type Why = 'offline' | 'throttled' | 'other'

/** Why what is shown may be old; known from the first request that gets no answer, before any has given up. */
function whyOld(hindrance: Hindrance | null, fresh: boolean, network: NetworkState): Why | null {
  if (hindrance === null) {
    if (fresh) return null
    return network.reach !== 'answers' ? 'offline' : network.waitingUntilMs !== null ? 'throttled' : null
  }
  const reason = hindrance.kind === 'failed' ? hindrance.reason : 'other'
  return reason === 'offline' || reason === 'throttled' ? reason : 'other'
}

/** What is shown is older than it seems: since when, why, and that it can be worked with. */
function AsOf(props: { why: Why; when: string; onTryAgain: () => void }): ReactNode {
  const t = useText()
  const { why } = props
  return (
    <StateMessage
      kind={why === 'other' ? 'failed' : why === 'offline' ? 'offline' : 'waiting'}
      title={t(`network-kept-${why}`)}
      actions={[{ label: t('ui-try-again'), onAct: props.onTryAgain }]}
    >
      {t('network-kept-as-of', { time: props.when })}
    </StateMessage>
  )
}
