import { useMemo, useState, type ReactNode } from 'react'
import type { ActionRecord } from '#src/records/kinds/action-kind.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import type { OpenAction } from '#src/records/stores/action-store.ts'
import { BesideList } from '#src/ui/components/detail-pane.tsx'
import { entryRows } from '#src/ui/list/entry-rows.ts'
import { OpenedEntry } from '#src/ui/list/opened-entry.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { RecordList, type ListRow, type RowFace } from '#src/ui/list/record-list.tsx'
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
  /** What can be done about all of them. */
  deeds?: ReactNode
  mayChange: boolean
  onChange: (key: string, change: Partial<ActionRecord>) => void
  onClose: () => void
  renderBelow: (entry: Entry<ActionRecord>) => ReactNode
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { entries, found, actions, reader, openKey, addressOf } = props
  const [filter, setFilter] = useState<ActionFilter>('open')
  const rows = useMemo((): readonly ListRow[] => {
    const places = new Map(actions.map((each, place) => [each.record.clientKey, { ...each, place }]))
    const placeOf = ({ clientKey }: ActionRecord) => places.get(clientKey)?.place ?? 0
    return entryRows(entries, {
      found,
      broken: filter === 'all' ? t('list-repair') : null,
      addressOf,
      passes: ({ clientKey }) => {
        const action = places.get(clientKey)
        return action !== undefined && passes(action, filter, reader)
      },
      order: (one, other) => placeOf(one) - placeOf(other),
      face: (record) => {
        const action = places.get(record.clientKey)
        return action === undefined ? { title: record.title, state: '', facts: [] } : faceOf(action, t, tag)
      },
    })
  }, [actions, addressOf, entries, filter, found, reader, t, tag])
  const opened = entries.find((each) => each.key === openKey)
  const below = opened !== undefined && props.renderBelow(opened)
  const action = actions.find((each) => each.record.clientKey === openKey)
  return (
    <BesideList
      list={
        <>
          {props.plannerTrouble !== null && (
            <StateMessage kind="failed" title={props.plannerTrouble}>
              {t('actions-planner-unread')}
            </StateMessage>
          )}
          {props.deeds && <div className={styles.deeds}>{props.deeds}</div>}
          <RecordList
            label={t('actions-title')}
            rows={rows}
            total={entries.length}
            openKey={openKey}
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
      detail={
        openKey !== null && (
          <OpenedEntry
            entry={opened}
            unknown={{ title: t('actions-unknown'), meaning: t('actions-unknown-meaning') }}
            onClose={props.onClose}
            below={below}
          >
            {() =>
              action && (
                <ActionDetail
                  key={openKey}
                  action={action}
                  taskUrl={props.taskUrl(action)}
                  session={props.sessionOf(action)}
                  challenges={props.challenges}
                  today={props.today}
                  mayChange={props.mayChange}
                  onChange={(change) => props.onChange(openKey, change)}
                  onClose={props.onClose}
                >
                  {below}
                </ActionDetail>
              )
            }
          </OpenedEntry>
        )
      }
    />
  )
}

function faceOf(action: OpenAction, t: ReturnType<typeof useText>, tag: string): RowFace {
  const { due, late, record } = action
  const state = standing(action)
  const ended = state === 'done' || state === 'dropped'
  return {
    title: action.title,
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
