import { useMemo, useState, type ReactNode } from 'react'
import type { DecisionRecord } from '#src/records/kinds/decision-kind.ts'
import { rawTitle } from '#src/records/definition/raw-title.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import { BesideList } from '#src/ui/components/detail-pane.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { RecordList, type ListRow } from '#src/ui/list/record-list.tsx'
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
    const shown = entries.filter(({ key, reading }) =>
      reading.ok
        ? passes(reading.record, filter, reader) && (found === null || found.has(key))
        : filter === 'all',
    )
    return shown
      .toSorted((a, b) => (a.reading.ok && b.reading.ok ? byDay(a.reading.record, b.reading.record) : 0))
      .map(({ key, reading }): ListRow => {
        if (!reading.ok)
          return {
            key,
            title: rawTitle(reading.raw, key),
            href: addressOf(key),
            state: t('list-repair'),
            facts: [],
          }
        const { title, decider, decidedMs, status } = reading.record
        const day = decidedMs === null ? '' : shortDay(tag, new Date(decidedMs).toISOString().slice(0, 10))
        return {
          key,
          title,
          href: addressOf(key),
          state: t(`decisions-status-${status}`),
          facts: [
            { key: 'who', face: <bdi>{decider === '' ? t('decisions-council') : decider}</bdi> },
            { key: 'day', face: day },
          ],
        }
      })
  }, [entries, filter, found, reader, addressOf, t, tag])
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
      detail={openKey !== null && <OpenDecision {...props} openKey={openKey} />}
    />
  )
}

function OpenDecision(props: Parameters<typeof DecisionsPage>[0] & { openKey: string }): ReactNode {
  const t = useText()
  const entry = props.entries.find((each) => each.key === props.openKey)
  if (entry === undefined)
    return (
      <StateMessage
        kind="empty"
        title={t('decisions-unknown')}
        actions={[{ label: t('ui-close'), onAct: props.onClose }]}
      >
        {t('decisions-unknown-meaning')}
      </StateMessage>
    )
  if (!entry.reading.ok) return props.renderBelow(entry)
  const { record } = entry.reading
  return (
    <DecisionDetail
      key={entry.key}
      decision={record}
      around={props.around(record)}
      mayChange={props.mayChange}
      onChange={(change) => props.onChange(entry.key, change)}
      onClose={props.onClose}
    >
      {props.renderBelow(entry)}
    </DecisionDetail>
  )
}
