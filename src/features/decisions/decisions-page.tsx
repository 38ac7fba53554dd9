import { useMemo, useState, type ReactNode } from 'react'
import type { DecisionRecord } from '#src/records/kinds/decision-kind.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import { BesideList } from '#src/ui/components/detail-pane.tsx'
import { entryRows } from '#src/ui/list/entry-rows.ts'
import { OpenedEntry } from '#src/ui/list/opened-entry.tsx'
import { RecordList, type ListRow, type RowFace } from '#src/ui/list/record-list.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import { DecisionDetail, type DecisionSurroundings } from './decision-detail.tsx'
import type { DecisionChange } from './decision-form.tsx'
import { byDay, decisionFilters, passes, type DecisionFilter, type Reader } from './decision-view.ts'

/** “What did we decide about X?”: the decision log, newest first, and one decision in full beside it. */
export function DecisionsPage(props: {
  query: string
  onQuery: (query: string) => void
  /** Keys of what holds the words; null where nothing is looked for. */
  found: ReadonlySet<string> | null
  entries: readonly Entry<DecisionRecord>[]
  reader: Reader
  openKey: string | null
  addressOf: (key: string) => string
  around: (decision: DecisionRecord) => DecisionSurroundings
  mayChange: boolean
  onChange: (key: string, change: DecisionChange) => void
  onClose: () => void
  /** What stands under an entry: its status on this device, conflicts, repair, history. */
  renderBelow: (entry: Entry<DecisionRecord>) => ReactNode
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { entries, found, reader, openKey, addressOf } = props
  const [filter, setFilter] = useState<DecisionFilter>('in-force')
  const rows = useMemo((): readonly ListRow[] => {
    return entryRows(entries, {
      found,
      broken: filter === 'all' ? t('list-repair') : null,
      addressOf,
      passes: (record) => passes(record, filter, reader),
      order: byDay,
      face: (record) => faceOf(record, t, tag),
    })
  }, [entries, filter, found, reader, addressOf, t, tag])
  const opened = entries.find((each) => each.key === openKey)
  const below = opened !== undefined && props.renderBelow(opened)
  return (
    <BesideList
      list={
        <RecordList
          label={t('decisions-title')}
          rows={rows}
          total={entries.length}
          openKey={openKey}
          query={props.query}
          onQuery={props.onQuery}
          filter={{
            label: t('decisions-filter'),
            value: filter,
            options: decisionFilters.map((each) => ({ value: each, label: t(`decisions-filter-${each}`) })),
            onChange: setFilter,
          }}
          empty={{ title: t('decisions-empty'), meaning: t('decisions-empty-meaning') }}
        />
      }
      detail={
        openKey !== null && (
          <OpenedEntry
            entry={opened}
            unknown={{ title: t('decisions-unknown'), meaning: t('decisions-unknown-meaning') }}
            onClose={props.onClose}
            below={below}
          >
            {(record) => (
              <DecisionDetail
                key={openKey}
                decision={record}
                around={props.around(record)}
                mayChange={props.mayChange}
                onChange={(change) => props.onChange(openKey, change)}
                onClose={props.onClose}
              >
                {below}
              </DecisionDetail>
            )}
          </OpenedEntry>
        )
      }
    />
  )
}

function faceOf(
  { title, decider, decidedMs, status }: DecisionRecord,
  t: ReturnType<typeof useText>,
  tag: string,
): RowFace {
  return {
    title,
    state: t(`decisions-status-${status}`),
    facts: [
      { key: 'who', face: <bdi>{decider === '' ? t('decisions-council') : decider}</bdi> },
      {
        key: 'day',
        face: decidedMs === null ? '' : shortDay(tag, new Date(decidedMs).toISOString().slice(0, 10)),
      },
    ],
  }
}
