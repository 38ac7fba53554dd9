import { Button } from '@fluentui/react-components'
import { useMemo, useState, type ReactNode } from 'react'
import { challengeProgress } from '#src/domain/challenges/progress.ts'
import type { Council } from '#src/domain/council/council.ts'
import type { ChallengeRecord } from '#src/records/kinds/challenge-kind.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import { BesideList } from '#src/ui/components/detail-pane.tsx'
import { entryRows } from '#src/ui/list/entry-rows.ts'
import { OpenedEntry } from '#src/ui/list/opened-entry.tsx'
import { RecordList, type ListRow, type RowFace } from '#src/ui/list/record-list.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { ChallengeDetail, changeOf, type LinkedRecord } from './challenge-detail.tsx'
import { ChallengeForm, freshChallenge } from './challenge-form.tsx'
import { byStateAndDay, challengeFilters, passes, type ChallengeFilter } from './challenge-view.ts'

/** What the council exists to solve, open ones first, and one of them in full. */
export function ChallengesPage(props: {
  query: string
  onQuery: (query: string) => void
  /** Keys of what holds the words; null where nothing is looked for. */
  found: ReadonlySet<string> | null
  entries: readonly Entry<ChallengeRecord>[]
  council: Council
  reader: { readonly personId: string; readonly departmentId: string | null }
  today: string
  openKey: string | null
  addressOf: (key: string) => string
  linkedTo: (key: string) => readonly LinkedRecord[]
  mayChange: boolean
  newId: () => string
  onCreate: (challenge: ChallengeRecord) => void
  onChange: (key: string, change: Partial<ChallengeRecord>) => void
  onClose: () => void
  renderBelow: (entry: Entry<ChallengeRecord>) => ReactNode
}): ReactNode {
  const t = useText()
  const { entries, found, reader, openKey, addressOf, council, today } = props
  const [filter, setFilter] = useState<ChallengeFilter>('open')
  const [adding, setAdding] = useState(false)
  const rows = useMemo((): readonly ListRow[] => {
    return entryRows(entries, {
      found,
      broken: filter === 'all' ? t('list-repair') : null,
      addressOf,
      passes: (record) => passes(record, filter, reader),
      order: byStateAndDay,
      face: (record) => faceOf(record, today, t),
    })
  }, [entries, filter, found, reader, addressOf, today, t])
  const opened = entries.find((each) => each.key === openKey)
  const below = opened !== undefined && props.renderBelow(opened)
  return (
    <BesideList
      list={
        <>
          {adding && (
            <ChallengeForm
              draftKey="challenge-new"
              start={freshChallenge}
              heading={t('challenges-new')}
              submitLabel={t('challenges-add')}
              council={council}
              onCancel={() => setAdding(false)}
              onSubmit={(draft) => {
                props.onCreate({
                  ...changeOf(draft, council),
                  clientKey: props.newId(),
                  steps: [],
                  openedOn: today,
                  solvedOn: null,
                  state: 'open',
                  outcome: '',
                  changeReason: '',
                })
                setAdding(false)
              }}
            />
          )}
          <RecordList
            label={t('challenges-name')}
            rows={rows}
            total={entries.length}
            openKey={openKey}
            query={props.query}
            onQuery={props.onQuery}
            filter={{
              label: t('challenges-filter'),
              value: filter,
              options: challengeFilters.map((each) => ({
                value: each,
                label: t(`challenges-filter-${each}`),
              })),
              onChange: setFilter,
            }}
            actions={
              props.mayChange &&
              !adding && (
                <Button appearance="primary" onClick={() => setAdding(true)}>
                  {t('challenges-new')}
                </Button>
              )
            }
            empty={{ title: t('challenges-empty'), meaning: t('challenges-empty-meaning') }}
          />
        </>
      }
      detail={
        openKey !== null && (
          <OpenedEntry
            entry={opened}
            unknown={{ title: t('challenges-unknown'), meaning: t('challenges-unknown-meaning') }}
            onClose={props.onClose}
            below={below}
          >
            {(record) => (
              <ChallengeDetail
                key={openKey}
                challenge={record}
                council={council}
                today={today}
                mayChange={props.mayChange}
                linked={props.linkedTo(openKey)}
                newId={props.newId}
                onChange={(change) => props.onChange(openKey, change)}
                onClose={props.onClose}
              >
                {below}
              </ChallengeDetail>
            )}
          </OpenedEntry>
        )
      }
    />
  )
}

function faceOf(record: ChallengeRecord, today: string, t: ReturnType<typeof useText>): RowFace {
  const { done, all, late, next } = challengeProgress(record, today)
  return {
    title: record.title,
    state: t(`challenges-state-${record.state}`),
    facts: [
      { key: 'who', face: <bdi>{record.owner === '' ? t('challenges-nobody') : record.owner}</bdi> },
      { key: 'steps', face: all > 0 && t('challenges-progress', { done, all }) },
      { key: 'late', face: late > 0 && <strong>{t('challenges-late', { count: late })}</strong> },
      { key: 'next', parts: 2, face: next !== null && t('challenges-next', { title: next.title }) },
    ],
  }
}
