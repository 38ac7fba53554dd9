import { useCallback, useMemo, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'
import { riskSettingsOf } from '#src/domain/risks/council-ratings.ts'
import { RegisterPage } from '#src/features/risks/register-page.tsx'
import { readRiskAddress, textOfRiskAddress } from '#src/features/risks/risk-address.ts'
import { createRowMaker, type RiskEntry } from '#src/features/risks/risk-rows.ts'
import { ownersRiskKind } from '#src/records/kinds/owners-risk-kind.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { HistoryOf } from '../wiring/history-of.tsx'
import { WithRecords } from '../wiring/records-provider.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import { saveRiskSettings } from './save-risk-settings.ts'
import { ImportPage } from './import-page.tsx'
import { SheetTools } from './sheet-tools.tsx'
import { useBothLists } from './use-owners-only.ts'
import { usePersonal } from './use-personal.ts'
import { useReadAhead } from './use-read-ahead.ts'
import { useRegister } from './use-register.ts'

interface RisksPageProps {
  readonly person: SignedIn
  readonly council: Council
  /** The register's own part of the tab's address. */
  readonly place: string
  readonly onGoTo: (place: string) => void
  /** The council's record is another one now. */
  readonly onCouncil: (council: Council) => void
}

/** The register's address under which a sheet is imported. */
const importPlace = 'import'

/** The risk register in the council's tab. Its words come with it. */
export function RisksPage(props: RisksPageProps): ReactNode {
  return (
    <PageWords page="risks" loading={<Opening />}>
      <WithRecords>{(records) => <RisksOfCouncil {...props} records={records} />}</WithRecords>
    </PageWords>
  )
}

function RisksOfCouncil(props: RisksPageProps & { records: CouncilRecords }): ReactNode {
  const { person, council, records } = props
  const both = useBothLists(person, council, records)
  const { ownersEntries, owners } = both
  const register = useRegister(person, council, records, owners)
  const { settings, today } = register
  const rowsOf = useMemo(() => createRowMaker(settings, today), [settings, today])
  const entries = useReadAhead(
    both.entries,
    useCallback((entry: RiskEntry) => rowsOf([entry]), [rowsOf]),
  )
  const [personal, setPersonal] = usePersonal(person, council.siteId)
  const runs = may('set-up', memberOf(council, person.me.personId), false)
  if (personal === null || entries === null) return <Opening />
  if (props.place === importPlace)
    return (
      <ImportPage
        person={person}
        council={council}
        records={records}
        mayEdit={register.mayEdit}
        onBack={() => props.onGoTo('')}
      />
    )
  return (
    <RegisterPage
      register={register}
      rowsOf={rowsOf}
      entries={entries}
      ownersEntries={ownersEntries}
      address={readRiskAddress(props.place)}
      onGoTo={(address) => props.onGoTo(textOfRiskAddress(address))}
      renderTools={(shown) => (
        <SheetTools
          records={records}
          shown={shown}
          councilName={council.name}
          ownersOnly={ownersEntries.length}
          mayEdit={register.mayEdit}
          onImport={() => props.onGoTo(importPlace)}
        />
      )}
      renderBelow={(entry) => (
        <HistoryOf
          person={person}
          siteId={council.siteId}
          kind={ownersEntries.includes(entry) ? ownersRiskKind : riskKind}
          entry={entry}
        />
      )}
      personal={personal}
      onPersonal={setPersonal}
      onCouncilViews={
        runs
          ? (views) =>
              void saveRiskSettings(person, council, { ...riskSettingsOf(council), views }).then(
                props.onCouncil,
              )
          : null
      }
    />
  )
}
