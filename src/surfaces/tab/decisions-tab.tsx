import { useCallback, type ReactNode } from 'react'
import { searchTexts } from '#src/features/decisions/decision-view.ts'
import { DecisionsPage } from '#src/features/decisions/decisions-page.tsx'
import { decisionKind, type DecisionRecord } from '#src/records/kinds/decision-kind.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { BelowEntry } from './below-entry.tsx'
import {
  mayChangeRecords,
  useChallengeNames,
  useReader,
  useSessionLink,
  type RecordPageProps,
} from './record-facts.ts'
import { useListSearch } from './use-list-search.ts'
import { textOf } from './use-tab-address.ts'

const keyOf = (entry: Entry<DecisionRecord>) => entry.key
const textsOf = ({ reading }: Entry<DecisionRecord>) => (reading.ok ? searchTexts(reading.record) : [])

/** The decision log on the council's records. */
export function DecisionsTab(props: RecordPageProps): ReactNode {
  const { person, council, records, openKey, goTo } = props
  const entries = useEntries(records.of(decisionKind))
  const search = useListSearch(entries, keyOf, textsOf)
  const reader = useReader(person, council)
  const challenges = useChallengeNames(records)
  const sessionLink = useSessionLink(records, goTo)
  const addressOf = useCallback((key: string) => `#${textOf({ page: 'decisions', open: key })}`, [])
  const close = () => goTo({ page: 'decisions', open: null })
  return (
    <DecisionsPage
      {...search}
      entries={entries}
      reader={reader}
      openKey={openKey}
      addressOf={addressOf}
      around={(decision) => ({
        session: sessionLink(decision.session),
        challenges,
        onOpenChallenge: (key) => goTo({ page: 'challenges', open: key }),
      })}
      mayChange={mayChangeRecords(person, council)}
      onChange={(key, change) => void records.change(decisionKind, key, change)}
      onClose={close}
      renderBelow={(entry) => (
        <BelowEntry
          person={person}
          siteId={council.siteId}
          entry={entry}
          kind={decisionKind}
          onClose={close}
        />
      )}
    />
  )
}
