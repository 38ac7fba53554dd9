import { Link } from '@fluentui/react-components'
import { useMemo, useState, type ReactNode } from 'react'
import type { SessionRecord } from '#src/records/kinds/session-kind.ts'
import { rawTitle } from '#src/records/definition/raw-title.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import { RecordList, type ListRow } from '#src/ui/list/record-list.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { byStart, isUnpublished, passes, sessionFilters, type SessionFilter } from './session-view.ts'

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
}): ReactNode {
  const t = useText()
  const { entries, found, nowMs, formatWhen, addressOf } = props
  const [filter, setFilter] = useState<SessionFilter>('all')
  const rows = useMemo((): readonly ListRow[] => {
    const broken = entries.filter((each) => !each.reading.ok && filter === 'all')
    const shown = entries
      .flatMap(({ reading }) => (reading.ok ? [reading.record] : []))
      .filter((each) => passes(each, filter, nowMs) && (found === null || found.has(each.clientKey)))
      .toSorted(byStart)
    return [
      ...shown.map((each): ListRow => ({
        key: each.clientKey,
        title: each.title === '' ? t('overview-untitled') : each.title,
        href: addressOf(each.clientKey),
        state: isUnpublished(each, nowMs) ? (
          <strong>{t('overview-phase-closed')}</strong>
        ) : (
          t(`overview-phase-${each.phase}`)
        ),
        facts: [
          { key: 'when', face: each.startMs === null ? null : formatWhen(each.startMs) },
          { key: 'who', face: <bdi>{each.facilitator}</bdi> },
          {
            key: 'left',
            face: t('overview-left', {
              decisions: each.decisions ?? 0,
              actions: each.actions ?? 0,
              risks: each.risks ?? 0,
            }),
          },
          {
            key: 'minutes',
            face: each.minutesUrl !== '' && (
              <Link href={each.minutesUrl} target="_blank" rel="noopener">
                {t('overview-minutes')}
              </Link>
            ),
          },
        ],
      })),
      // A session's row mends itself when the session is opened: its log is the truth.
      ...broken.map((each): ListRow => ({
        key: each.key,
        title: each.reading.ok ? '' : rawTitle(each.reading.raw, each.key),
        href: addressOf(each.key),
        state: t('list-repair'),
        facts: [],
      })),
    ]
  }, [entries, filter, found, nowMs, formatWhen, addressOf, t])
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
