import type { ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { matrixOf } from '#src/domain/risks/council-ratings.ts'
import { ImportRisks } from '#src/features/import/import-page.tsx'
import { openDesk } from '#src/features/import/open-desk.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { BackButton } from '#src/ui/components/back-button.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { useNetwork } from '../wiring/network-state.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import { useImports } from './imports-provider.tsx'

interface ImportPageProps {
  readonly person: SignedIn
  readonly council: Council
  readonly records: CouncilRecords
  readonly mayEdit: boolean
  readonly onBack: () => void
}

/** Import into the register, at an address of its own. */
export function ImportPage(props: ImportPageProps): ReactNode {
  return (
    <PageWords page="import" loading={<Opening />}>
      <ImportOfCouncil {...props} />
    </PageWords>
  )
}

function ImportOfCouncil(props: ImportPageProps): ReactNode {
  const t = useText()
  const { council, records, person } = props
  const runner = useImports()
  const { reach } = useNetwork()
  return (
    <>
      <BackButton onBack={props.onBack}>{t('import-back')}</BackButton>
      <Section title={t('import-title')}>
        {runner === null ? (
          <Opening />
        ) : (
          <ImportRisks
            records={records}
            place={{ council, matrix: matrixOf(council) }}
            runner={runner}
            openDesk={openDesk}
            nowMs={person.clock.nowMs}
            online={reach === 'answers'}
            mayEdit={props.mayEdit}
          />
        )}
      </Section>
    </>
  )
}
