import { Suspense, useCallback, useMemo, type ReactNode } from 'react'
import { searchTexts } from '#src/features/actions/action-view.ts'
import { ActionsPage } from '#src/features/actions/actions-page.tsx'
import { actionKind } from '#src/records/kinds/action-kind.ts'
import { mergePlanner, type OpenAction } from '#src/records/stores/action-store.ts'
import { latePart } from '#src/ui/components/late-part.tsx'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { plannerTaskUrl } from '../wiring/links.ts'
import { BelowEntry } from './below-entry.tsx'
import {
  mayChangeRecords,
  todayOf,
  useChallengeNames,
  useReader,
  useSessionLink,
  type RecordPageProps,
} from './record-facts.ts'
import { useListSearch } from './use-list-search.ts'
import { textOf } from './use-tab-address.ts'
import { usePlannerTasks } from './use-planner-tasks.ts'

const TellOwners = latePart(async () => ({
  default: (await import('../notices/tell-owners.tsx')).TellOwners,
}))

const keyOf = ({ record }: OpenAction) => record.clientKey

/** The council's actions with Planner's word on each. */
export function ActionsTab(props: RecordPageProps): ReactNode {
  const t = useText()
  const { person, council, records, openKey, goTo } = props
  const entries = useEntries(records.of(actionKind))
  const { tasks, unread } = usePlannerTasks(person, council)
  const reader = useReader(person, council)
  const challenges = useChallengeNames(records)
  const sessionLink = useSessionLink(records, goTo)
  const today = todayOf(person, council)
  const actions = useMemo(() => {
    const items = entries.map((each) => ({
      id: each.itemId ?? '',
      createdMs: each.createdMs,
      eTag: '',
      reading: each.reading,
    }))
    return mergePlanner(items, tasks, today)
  }, [entries, tasks, today])
  const search = useListSearch(actions, keyOf, searchTexts)
  const addressOf = useCallback((key: string) => `#${textOf({ page: 'actions', open: key })}`, [])
  const close = () => goTo({ page: 'actions', open: null })
  return (
    <ActionsPage
      {...search}
      entries={entries}
      actions={actions}
      plannerTrouble={unread === false ? null : t(`actions-planner-${unread}`)}
      reader={reader}
      today={today}
      openKey={openKey}
      addressOf={addressOf}
      taskUrl={({ record, state }) =>
        record.task === '' || state === 'task-gone' ? null : plannerTaskUrl(person.me.tenantId, record.task)
      }
      sessionOf={({ record }) => sessionLink(record.session)}
      challenges={challenges}
      deeds={
        mayChangeRecords(person, council) && (
          <Suspense fallback={null}>
            <TellOwners person={person} council={council} actions={actions} today={today} />
          </Suspense>
        )
      }
      mayChange={mayChangeRecords(person, council)}
      onChange={(key, change) => void records.change(actionKind, key, change)}
      onClose={close}
      renderBelow={(entry) => (
        <BelowEntry person={person} siteId={council.siteId} entry={entry} kind={actionKind} onClose={close} />
      )}
    />
  )
}
