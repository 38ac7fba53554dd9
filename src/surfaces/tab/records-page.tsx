import { Suspense, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { latePart } from '#src/ui/components/late-part.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import { ActionsTab } from './actions-tab.tsx'
import { ChallengesTab } from './challenges-tab.tsx'
import { DecisionsTab } from './decisions-tab.tsx'
import type { RecordPage, TabAddress } from './use-tab-address.ts'

const TemplatesTab = latePart(async () => ({ default: (await import('./templates-tab.tsx')).TemplatesTab }))

/** The page of one kind of record. */
export function RecordsPage(props: {
  person: SignedIn
  council: Council
  records: CouncilRecords
  address: { readonly page: RecordPage; readonly open: string | null }
  goTo: (address: TabAddress) => void
}): ReactNode {
  const { address, ...rest } = props
  const given = { ...rest, openKey: address.open }
  switch (address.page) {
    case 'decisions':
      return <DecisionsTab {...given} />
    case 'actions':
      return <ActionsTab {...given} />
    case 'challenges':
      return <ChallengesTab {...given} />
    case 'templates':
      return (
        <Suspense fallback={<Opening />}>
          <TemplatesTab {...given} />
        </Suspense>
      )
  }
}
