import { type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { ScopeStanding } from '#src/features/status/scope-standing.ts'
import type { AskedScope } from '#src/features/status/scopes-part.tsx'
import { StatusView } from '#src/features/status/status-view.tsx'
import { ConsentNeeded } from '#src/host/sign-in-failures.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import type { OpenRecords } from '../wiring/open-records.ts'
import { useOpened } from '../wiring/records-provider.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import { useStatusFacts } from './use-status-facts.ts'

/** The status page of the tab: what is synced, what is missing, versions, and a diagnosis to copy. */
export function StatusPage(props: { person: SignedIn; council: Council }): ReactNode {
  const opened = useOpened()
  if (opened === null) return <Opening />
  return (
    <PageWords page="status" loading={<Opening />}>
      <Status person={props.person} siteId={props.council.siteId} opened={opened} />
    </PageWords>
  )
}

function Status(props: { person: SignedIn; siteId: string; opened: OpenRecords }): ReactNode {
  const { opened, person, siteId } = props
  const { facts, readAgain, tryLive } = useStatusFacts(person, siteId, opened)
  const ask = async ({ asked }: ScopeStanding): Promise<AskedScope> => {
    try {
      await person.signIn.askFor([asked])
    } catch (failure) {
      return failure instanceof ConsentNeeded ? 'administrator' : 'not-granted'
    }
    readAgain()
    return 'granted'
  }
  return (
    <StatusView
      facts={facts}
      reading={opened.records.sync.state().running}
      onReadNow={() => void opened.records.refresh()}
      onAsk={ask}
      onTry={tryLive}
    />
  )
}
