import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import type { ActionWish, MadeAction } from '#src/features/risks/register.tsx'
import { askEveryPage } from '#src/graph/paging.ts'
import { tasksOf, type PlannerTask } from '#src/graph/planner/tasks.ts'
import { actionKind, type ActionRecord } from '#src/records/kinds/action-kind.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import { actionRow } from '#src/records/publish/record-rows.ts'
import { listOfRisk } from '#src/records/owners/owners-moves.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { textFor } from '#src/ui/text/plain-text.ts'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { pageLink, plannerTaskUrl } from '../wiring/links.ts'
import { planMembersOf } from '../wiring/plan-members.ts'
import { publishSingleAction } from '../wiring/publish-single-action.ts'
import { singleActionPlan, type SingleAction } from '../wiring/single-action-plan.ts'

const noKeys: ReadonlySet<string> = new Set()

/** Actions of risks: made as a session's are (ledger, lease, marker), so that a broken attempt is gone on with. */
export function useRiskActions(
  person: SignedIn,
  council: Council,
  records: CouncilRecords,
  thread: string | null,
): {
  readonly actions: ReadonlyMap<string, MadeAction>
  readonly make: (risk: RiskRecord, wish: ActionWish) => { readonly key: string; readonly title: string }
  readonly again: (risk: RiskRecord, actionKey: string) => void
} {
  const entries = useEntries(records.of(actionKind))
  const [tasks, setTasks] = useState<readonly PlannerTask[] | null>(null)
  const [making, setMaking] = useState(noKeys)
  const [failed, setFailed] = useState(noKeys)
  const readTasks = useCallback(() => {
    // Without Planner's word the list's own states stand.
    askEveryPage(person.graph, tasksOf(council.planId)).then(setTasks, () => undefined)
  }, [council.planId, person.graph])
  useEffect(readTasks, [readTasks])

  const actions = useMemo(() => {
    const byId = new Map((tasks ?? []).map((each) => [each.id, each]))
    const known = entries.flatMap((each) => (each.reading.ok ? [each.reading.record] : []))
    return new Map(
      known.map((record) => {
        const made = madeOf(record, record.task === '' ? undefined : byId.get(record.task), tasks !== null)
        const state = making.has(made.key)
          ? ('making' as const)
          : failed.has(made.key)
            ? ('failed' as const)
            : made.state
        const taskUrl = record.task === '' ? null : plannerTaskUrl(person.me.tenantId, record.task)
        return [made.key, { ...made, state, taskUrl }]
      }),
    )
  }, [entries, failed, making, person.me.tenantId, tasks])

  const publish = useCallback(
    async (risk: RiskRecord, action: SingleAction) => {
      const key = action.key
      setMaking((before) => new Set([...before, key]))
      setFailed((before) => without(before, key))
      try {
        await makeTask(person, council, records, thread ?? 'register', risk, action)
        readTasks()
      } catch {
        setFailed((before) => new Set([...before, key]))
      } finally {
        setMaking((before) => without(before, key))
        void records.refresh()
      }
    },
    [council, person, readTasks, records, thread],
  )
  return {
    actions,
    make(risk, wish) {
      const owner = wish.ownerId === null ? '' : (memberOf(council, wish.ownerId)?.displayName ?? '')
      const action: SingleAction = { ...wish, key: newId(), owner }
      void publish(risk, action)
      return action
    },
    again(risk, actionKey) {
      const entry = records.of(actionKind).get(actionKey)
      const link = risk.links.find((each) => each.key === actionKey)
      if (entry?.reading.ok === true) {
        const { title, ownerKey, owner, due } = entry.reading.record
        void publish(risk, { key: actionKey, title, ownerId: ownerKey || null, owner, due })
      } else if (link !== undefined) {
        void publish(risk, { key: actionKey, title: link.title, ownerId: null, owner: '', due: null })
      }
    },
  }
}

function without(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set([...keys].filter((each) => each !== key))
}

function madeOf(
  record: ActionRecord,
  task: PlannerTask | undefined,
  asked: boolean,
): Omit<MadeAction, 'taskUrl'> {
  const { clientKey: key, title, due, owner, state } = record
  const listed = state === 'dropped' ? 'task-gone' : state
  const base = { key, title: task?.title || title, due: task?.due?.slice(0, 10) ?? due, owner }
  if (record.task === '') return { ...base, state: 'no-task' }
  if (task === undefined) return { ...base, state: asked && listed !== 'done' ? 'task-gone' : listed }
  return {
    ...base,
    state: task.percentComplete >= 100 ? 'done' : task.percentComplete > 0 ? 'started' : 'open',
  }
}

/** The action is on the device first; then the ledger does the rest, and whoever comes later goes on with it. */
async function makeTask(
  person: SignedIn,
  council: Council,
  records: CouncilRecords,
  thread: string,
  risk: RiskRecord,
  action: SingleAction,
): Promise<void> {
  const words = await textFor(council.language)
  const link = pageLink(
    person.config,
    location.origin,
    council,
    `risks/list/${encodeURIComponent(risk.clientKey)}/${action.key}`,
  )
  // Everybody of the council reads tasks and actions: they do not say which owners-only risk they are for.
  const secret = listOfRisk(records.replica, risk.clientKey) === 'owners'
  const told = secret ? { title: words('out-risk-owners-only') } : risk
  const planned = (planMemberIds: ReadonlySet<string> | null) =>
    singleActionPlan(action, told, { council, thread, planMemberIds, link, words })
  const first = planned(null)
  if (records.of(actionKind).get(action.key) === null) {
    await records.create(actionKind, actionRow(first.plan, first.action))
    await records.sync.run('send')
  }
  const { plan } = planned(await planMembersOf(person.graph, council))
  await publishSingleAction(person, plan)
}
