import { useMemo, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useSessionOpening } from '../session-view/use-session-opening.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { openByKey } from '../wiring/find-session.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { recallByKey } from '../wiring/recall-session.ts'
import { WithRecords } from '../wiring/records-provider.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import { MinutesOfSession } from './minutes-of-session.tsx'

interface MinutesPageProps {
  readonly person: SignedIn
  readonly council: Council
  readonly sessionKey: string
  readonly onOpenSession: () => void
}

/** The minutes of one session in the council's tab, at an address of their own. Their words come with them. */
export function MinutesPage(props: MinutesPageProps): ReactNode {
  return (
    <PageWords page="minutes" loading={<Opening />}>
      <WithRecords>{(records) => <OpenedMinutes {...props} records={records} />}</WithRecords>
    </PageWords>
  )
}

function OpenedMinutes(props: MinutesPageProps & { records: CouncilRecords }): ReactNode {
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
    <MinutesOfSession
      person={person}
      session={stage.session}
      records={props.records}
      onOpenSession={props.onOpenSession}
    />
  )
}
