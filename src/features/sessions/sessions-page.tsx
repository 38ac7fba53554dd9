import { Link } from '@fluentui/react-components'
import { useMemo, useState, type ReactNode } from 'react'
import { minutesStanding } from '#src/domain/minutes/minutes-standing.ts'
import type { SessionRecord } from '#src/records/kinds/session-kind.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import { entryRows } from '#src/ui/list/entry-rows.ts'
import { RecordList, type ListRow, type RowFace } from '#src/ui/list/record-list.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import {
  byStart,
  hasMinutes,
  isUnpublished,
  passes,
  sessionFilters,
  type SessionFilter,
} from './session-view.ts'

/** The council's sessions, newest first, with what they left and their minutes. */
export function SessionsPage(props: {
  query: string
  onQuery: (query: string) => void
  /** Keys of what holds the words; null where nothing is looked for. */
  found: ReadonlySet<string> | null
  entries: readonly Entry<SessionRecord>[]
  nowMs: number
  formatWhen: (ms: number) => string
  addressOf: (key: string) => string
  /** Address of a session's minutes. */
  minutesOf: (key: string) => string
}): ReactNode {
  const t = useText()
  const { entries, found, nowMs, formatWhen, addressOf, minutesOf } = props
  const [filter, setFilter] = useState<SessionFilter>('all')
  const rows = useMemo((): readonly ListRow[] => {
    return entryRows(entries, {
      found,
      // A session's row mends itself when the session is opened: its log is the truth.
      broken: filter === 'all' ? t('list-repair') : null,
      addressOf,
      passes: (record) => passes(record, filter, nowMs),
      order: byStart,
      face: (record) => faceOf(record, { nowMs, formatWhen, minutesOf }, t),
    })
  }, [entries, filter, found, nowMs, formatWhen, addressOf, minutesOf, t])
  return (
    <RecordList
      label={t('overview-sessions')}
      rows={rows}
      total={entries.length}
      openKey={null}
      query={props.query}
      onQuery={props.onQuery}
      filter={{
        label: t('sessions-filter'),
        value: filter,
        options: sessionFilters.map((each) => ({ value: each, label: t(`sessions-filter-${each}`) })),
        onChange: setFilter,
      }}
      empty={{ title: t('overview-no-sessions'), meaning: t('overview-no-sessions-meaning') }}
    />
  )
}

function faceOf(
  record: SessionRecord,
  {
    nowMs,
    formatWhen,
    minutesOf,
  }: {
    readonly nowMs: number
    readonly formatWhen: (ms: number) => string
    readonly minutesOf: (key: string) => string
  },
  t: ReturnType<typeof useText>,
): RowFace {
  const { decisions, actions, risks } = record
  return {
    title: record.title === '' ? t('overview-untitled') : record.title,
    state: isUnpublished(record, nowMs) ? (
      <strong>{t('overview-phase-closed')}</strong>
    ) : (
      t(`overview-phase-${record.phase}`)
    ),
    facts: [
      { key: 'when', parts: 1.5, face: record.startMs === null ? null : formatWhen(record.startMs) },
      { key: 'who', face: <bdi>{record.facilitator}</bdi> },
      {
        key: 'left',
        parts: 2,
        face: t('overview-left', { decisions: decisions ?? 0, actions: actions ?? 0, risks: risks ?? 0 }),
      },
      {
        key: 'minutes',
        face: hasMinutes(record) && (
          <Link href={minutesOf(record.clientKey)}>
            {t('sessions-minutes', { state: t(`sessions-minutes-${minutesStanding(record).state}`) })}
          </Link>
        ),
      },
    ],
  }
}
