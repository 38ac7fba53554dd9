import { useCallback, type ReactNode } from 'react'
import type { LinkedRecord } from '#src/features/challenges/challenge-detail.tsx'
import { searchTexts } from '#src/features/challenges/challenge-view.ts'
import { ChallengesPage } from '#src/features/challenges/challenges-page.tsx'
import { actionKind } from '#src/records/kinds/action-kind.ts'
import { challengeKind, type ChallengeRecord } from '#src/records/kinds/challenge-kind.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import { decisionKind } from '#src/records/kinds/decision-kind.ts'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { newId } from '../wiring/connection.ts'
import { BelowEntry } from './below-entry.tsx'
import { mayChangeRecords, todayOf, useReader, type RecordPageProps } from './record-facts.ts'
import { useListSearch } from './use-list-search.ts'
import { textOf } from './use-tab-address.ts'

const keyOf = (entry: Entry<ChallengeRecord>) => entry.key
const textsOf = ({ reading }: Entry<ChallengeRecord>) => (reading.ok ? searchTexts(reading.record) : [])

/** The council's challenges, with the decisions and actions that point to each. */
export function ChallengesTab(props: RecordPageProps): ReactNode {
  const { person, council, records, openKey, goTo } = props
  const entries = useEntries(records.of(challengeKind))
  const decisions = useEntries(records.of(decisionKind))
  const actions = useEntries(records.of(actionKind))
  const search = useListSearch(entries, keyOf, textsOf)
  const reader = useReader(person, council)
  const addressOf = useCallback((key: string) => `#${textOf({ page: 'challenges', open: key })}`, [])
  const linkedTo = (challenge: string): readonly LinkedRecord[] => [
    ...decisions.flatMap(({ key, reading }): LinkedRecord[] =>
      reading.ok && reading.record.challenge === challenge
        ? [
            {
              key,
              kind: 'decision',
              title: reading.record.title,
              onOpen: () => goTo({ page: 'decisions', open: key }),
            },
          ]
        : [],
    ),
    ...actions.flatMap(({ key, reading }): LinkedRecord[] =>
      reading.ok && reading.record.challenge === challenge
        ? [
            {
              key,
              kind: 'action',
              title: reading.record.title,
              onOpen: () => goTo({ page: 'actions', open: key }),
            },
          ]
        : [],
    ),
  ]
  const close = () => goTo({ page: 'challenges', open: null })
  return (
    <ChallengesPage
      {...search}
      entries={entries}
      council={council}
      reader={reader}
      today={todayOf(person, council)}
      openKey={openKey}
      addressOf={addressOf}
      linkedTo={linkedTo}
      mayChange={mayChangeRecords(person, council)}
      newId={newId}
      onCreate={(challenge) => void records.create(challengeKind, challenge)}
      onChange={(key, change) => void records.change(challengeKind, key, change)}
      onClose={close}
      renderBelow={(entry) => (
        <BelowEntry
          person={person}
          siteId={council.siteId}
          entry={entry}
          kind={challengeKind}
          onClose={close}
        />
      )}
    />
  )
}
