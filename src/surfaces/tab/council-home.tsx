import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'
import { Overview } from '#src/features/overview/overview.tsx'
import type { OverviewFacts } from '#src/features/overview/overview-facts.ts'
import { SessionList } from '#src/features/overview/session-list.tsx'
import { useLocale } from '#src/ui/text/text-provider.tsx'
import { shortDay, shortMoment } from '#src/ui/time/format-time.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import { readCouncilFacts } from './council-facts.ts'

/** Overview and sessions, from the council's lists and Planner; read when the tab is opened or looked at again. */
export function CouncilHome(props: {
  person: SignedIn
  council: Council
  page: 'overview' | 'sessions'
  onOpenSession: (sessionKey: string) => void
}): ReactNode {
  const { person, council } = props
  const { tag } = useLocale()
  const [facts, setFacts] = useState<OverviewFacts | null>(null)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const read = useCallback(() => {
    readCouncilFacts(person, council).then(
      (next) => {
        setFacts(next)
        setHindrance(null)
      },
      (failure: unknown) => setHindrance(explainOpening(failure)),
    )
  }, [council, person])
  useEffect(() => {
    read()
    const seen = () => document.visibilityState === 'visible' && read()
    document.addEventListener('visibilitychange', seen)
    return () => document.removeEventListener('visibilitychange', seen)
  }, [read])

  if (hindrance && facts === null)
    return <HindranceNotice within hindrance={hindrance} person={person} onDone={read} />
  if (facts === null) return <Opening />
  const formatWhen = (ms: number) => shortMoment(tag, ms, person.clock.nowMs())
  if (props.page === 'sessions')
    return <SessionList sessions={facts.sessions} formatWhen={formatWhen} onOpen={props.onOpenSession} />
  return (
    <Overview
      facts={facts}
      nowMs={person.clock.nowMs()}
      mayPublish={may('publish', memberOf(council, person.me.personId), false)}
      formatWhen={formatWhen}
      formatDay={(day) => shortDay(tag, day)}
      onOpenSession={props.onOpenSession}
    />
  )
}
