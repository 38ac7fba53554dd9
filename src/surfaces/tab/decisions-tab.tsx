import { useCallback, type ReactNode } from 'react'
import { DecisionsPage } from '#src/features/decisions/decisions-page.tsx'
import { decisionKind } from '#src/records/kinds/decision-kind.ts'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { BrokenEntry } from './below-entry.tsx'
import {
  mayChangeRecords,
  useChallengeNames,
  useReader,
  useSessionLink,
  type RecordPageProps,
} from './record-facts.ts'
import { textOf } from './use-tab-address.ts'

/** The decision log on the council's records. */
export function DecisionsTab(props: RecordPageProps): ReactNode {
  const { person, council, records, openKey, goTo } = props
  const entries = useEntries(records.of(decisionKind))
  const reader = useReader(person, council)
  const challenges = useChallengeNames(records)
  const sessionLink = useSessionLink(records, goTo)
  const addressOf = useCallback((key: string) => `#${textOf({ page: 'decisions', open: key })}`, [])
  const close = () => goTo({ page: 'decisions', open: null })
  return (
    <DecisionsPage
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
      below={(entry) => <BrokenEntry entry={entry} kind={decisionKind} onClose={close} />}
    />
  )
}
