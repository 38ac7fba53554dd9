import { Button } from '@fluentui/react-components'
import { useMemo, useState, type ReactNode } from 'react'
import { challengeProgress } from '#src/domain/challenges/progress.ts'
import type { Council } from '#src/domain/council/council.ts'
import type { ChallengeRecord } from '#src/records/kinds/challenge-kind.ts'
import { rawTitle } from '#src/records/definition/raw-title.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import { BesideList } from '#src/ui/components/detail-pane.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { RecordList, type ListRow } from '#src/ui/list/record-list.tsx'
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
  const { entries, found, reader, addressOf, council, today } = props
  const [filter, setFilter] = useState<ChallengeFilter>('open')
  const [adding, setAdding] = useState(false)
  const rows = useMemo((): readonly ListRow[] => {
    const shown = entries.filter(({ key, reading }) =>
      reading.ok
        ? passes(reading.record, filter, reader) && (found === null || found.has(key))
        : filter === 'all',
    )
    return shown
      .toSorted((a, b) =>
        a.reading.ok && b.reading.ok ? byStateAndDay(a.reading.record, b.reading.record) : 0,
      )
      .map(({ key, reading }): ListRow => {
        const href = addressOf(key)
        if (!reading.ok)
          return {
            key,
            title: rawTitle(reading.raw, key),
            href,
            state: t('list-repair'),
            facts: [],
          }
        const { record } = reading
        const { done, all, late, next } = challengeProgress(record, today)
        return {
          key,
          title: record.title,
          href,
          state: t(`challenges-state-${record.state}`),
          facts: [
            { key: 'who', face: <bdi>{record.owner === '' ? t('challenges-nobody') : record.owner}</bdi> },
            ...(all === 0 ? [] : [{ key: 'steps', face: t('challenges-progress', { done, all }) }]),
            ...(late === 0
              ? []
              : [{ key: 'late', face: <strong>{t('challenges-late', { count: late })}</strong> }]),
            ...(next === null ? [] : [{ key: 'next', face: t('challenges-next', { title: next.title }) }]),
          ],
        }
      })
  }, [entries, filter, found, reader, addressOf, today, t])
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
            openKey={props.openKey}
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
      detail={props.openKey !== null && <OpenChallenge {...props} openKey={props.openKey} />}
    />
  )
}

function OpenChallenge(props: Parameters<typeof ChallengesPage>[0] & { openKey: string }): ReactNode {
  const t = useText()
  const entry = props.entries.find((each) => each.key === props.openKey)
  if (entry === undefined)
    return (
      <StateMessage
        kind="empty"
        title={t('challenges-unknown')}
        actions={[{ label: t('ui-close'), onAct: props.onClose }]}
      >
        {t('challenges-unknown-meaning')}
      </StateMessage>
    )
  if (!entry.reading.ok) return props.renderBelow(entry)
  const { key, reading } = entry
  return (
    <ChallengeDetail
      key={key}
      challenge={reading.record}
      council={props.council}
      today={props.today}
      mayChange={props.mayChange}
      linked={props.linkedTo(key)}
      newId={props.newId}
      onChange={(change) => props.onChange(key, change)}
      onClose={props.onClose}
    >
      {props.renderBelow(entry)}
    </ChallengeDetail>
  )
}
