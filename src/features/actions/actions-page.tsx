import { useMemo, useState, type ReactNode } from 'react'
import type { ActionRecord } from '#src/records/kinds/action-kind.ts'
import { rawTitle } from '#src/records/definition/raw-title.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import type { OpenAction } from '#src/records/stores/action-store.ts'
import { BesideList } from '#src/ui/components/detail-pane.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { RecordList, type ListRow } from '#src/ui/list/record-list.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import { ActionDetail } from './action-detail.tsx'
import { actionFilters, passes, standing, type ActionFilter, type Reader } from './action-view.ts'
import styles from './actions.module.css'

/** What the council has agreed to do, with its state as it is in Planner, late ones first. */
export function ActionsPage(props: {
  query: string
  onQuery: (query: string) => void
  /** Keys of what holds the words; null where nothing is looked for. */
  found: ReadonlySet<string> | null
  entries: readonly Entry<ActionRecord>[]
  /** The readable ones with Planner's word, in the order in which they are shown. */
  actions: readonly OpenAction[]
  /** Why Planner's word is missing; null where it is there or on its way. */
  plannerTrouble: string | null
  reader: Reader
  today: string
  openKey: string | null
  addressOf: (key: string) => string
  taskUrl: (action: OpenAction) => string | null
  sessionOf: (action: OpenAction) => { readonly title: string; readonly onOpen: () => void } | null
  challenges: readonly { readonly key: string; readonly title: string }[]
  mayChange: boolean
  onChange: (key: string, change: Partial<ActionRecord>) => void
  onClose: () => void
  renderBelow: (entry: Entry<ActionRecord>) => ReactNode
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { entries, found, actions, reader, addressOf } = props
  const [filter, setFilter] = useState<ActionFilter>('open')
  const rows = useMemo((): readonly ListRow[] => {
    const broken = filter === 'all' ? entries.filter((each) => !each.reading.ok) : []
    const readable = actions
      .filter((each) => passes(each, filter, reader) && (found === null || found.has(each.record.clientKey)))
      .map((each): ListRow => rowOf(each, addressOf(each.record.clientKey), t, tag))
    return [
      ...broken.map((each): ListRow => ({
        key: each.key,
        title: each.reading.ok ? '' : rawTitle(each.reading.raw, each.key),
        href: addressOf(each.key),
        state: t('list-repair'),
        facts: [],
      })),
      ...readable,
    ]
  }, [actions, addressOf, entries, filter, found, reader, t, tag])
  return (
    <BesideList
      list={
        <>
          {props.plannerTrouble !== null && (
            <StateMessage kind="failed" title={props.plannerTrouble}>
              {t('actions-planner-unread')}
            </StateMessage>
          )}
          <RecordList
            label={t('actions-title')}
            rows={rows}
            total={entries.length}
            openKey={props.openKey}
            query={props.query}
            onQuery={props.onQuery}
            filter={{
              label: t('actions-filter'),
              value: filter,
              options: actionFilters.map((each) => ({ value: each, label: t(`actions-filter-${each}`) })),
              onChange: setFilter,
            }}
            empty={{ title: t('actions-empty'), meaning: t('actions-empty-meaning') }}
          />
        </>
      }
      detail={props.openKey !== null && <OpenOne {...props} openKey={props.openKey} />}
    />
  )
}

function rowOf(action: OpenAction, href: string, t: ReturnType<typeof useText>, tag: string): ListRow {
  const { due, late, record } = action
  const state = standing(action)
  const ended = state === 'done' || state === 'dropped'
  return {
    key: record.clientKey,
    title: action.title,
    href,
    state: t(`actions-state-${state}`),
    facts: [
      { key: 'who', face: <bdi>{record.owner === '' ? t('actions-nobody') : record.owner}</bdi> },
      {
        key: 'due',
        face:
          due === null || ended ? null : (
            <span className={late ? styles.late : undefined}>
              {t(late ? 'actions-late' : 'actions-due', { day: shortDay(tag, due) })}
            </span>
          ),
      },
    ],
  }
}

function OpenOne(props: Parameters<typeof ActionsPage>[0] & { openKey: string }): ReactNode {
  const t = useText()
  const entry = props.entries.find((each) => each.key === props.openKey)
  const action = props.actions.find((each) => each.record.clientKey === props.openKey)
  if (entry === undefined)
    return (
      <StateMessage
        kind="empty"
        title={t('actions-unknown')}
        actions={[{ label: t('ui-close'), onAct: props.onClose }]}
      >
        {t('actions-unknown-meaning')}
      </StateMessage>
    )
  if (action === undefined) return props.renderBelow(entry)
  return (
    <ActionDetail
      key={entry.key}
      action={action}
      taskUrl={props.taskUrl(action)}
      session={props.sessionOf(action)}
      challenges={props.challenges}
      today={props.today}
      mayChange={props.mayChange}
      onChange={(change) => props.onChange(entry.key, change)}
      onClose={props.onClose}
    >
      {props.renderBelow(entry)}
    </ActionDetail>
  )
}
