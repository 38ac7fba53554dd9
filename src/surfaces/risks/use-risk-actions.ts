import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import type { ActionWish, MadeAction } from '#src/features/risks/register.tsx'
import { askEveryPage } from '#src/graph/paging.ts'
import { tasksOf, type PlannerTask } from '#src/graph/planner/tasks.ts'
import { holdWhileOpen } from '#src/host/device-lock.ts'
import { actionKind, type ActionRecord } from '#src/records/kinds/action-kind.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import { actionRow } from '#src/records/publish/record-rows.ts'
import { listOfRisk } from '#src/records/owners/owners-moves.ts'
import { publishSession } from '#src/records/publish/publish-session.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { textFor } from '#src/ui/text/plain-text.ts'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { deviceTag } from '../wiring/device-notes.ts'
import { createGoneSince, publishLock } from '../wiring/gone-holders.ts'
import { pageLink, plannerTaskUrl } from '../wiring/links.ts'
import { mayReadMessages } from '../wiring/may-read-messages.ts'
import { planMembersOf } from '../wiring/plan-members.ts'
import { riskActionPlan, type RiskAction } from './risk-action-plan.ts'

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
    async (risk: RiskRecord, action: RiskAction) => {
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
      const action: RiskAction = { ...wish, key: newId(), owner }
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
  action: RiskAction,
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
    riskActionPlan(action, told, { council, thread, planMemberIds, link, words })
  const first = planned(null)
  if (records.of(actionKind).get(action.key) === null) {
    await records.create(actionKind, actionRow(first.plan, first.action))
    await records.sync.run('send')
  }
  const { plan } = planned(await planMembersOf(person.graph, council))
  const tag = await deviceTag(person.device, person.deviceKey)
  const holder = `${tag}/${newId()}`
  await holdWhileOpen(publishLock(person, holder))
  const { ledger } = await publishSession({
    ports: {
      client: person.graph,
      nowMs: person.clock.nowMs,
      delay: (ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
      holderGone: createGoneSince(person),
    },
    plan,
    minutesHtml: '',
    // The plan has no minutes: nothing is put into a folder.
    folder: { driveId: '', folderId: '' },
    by: { personId: person.me.personId, name: person.me.displayName },
    holder,
    mayReadMessages: () => mayReadMessages(person),
    retry: plan.effects.map((each) => each.id),
  })
  if (Object.values(ledger.statuses).some((each) => each.state === 'failed')) throw new TaskNotMade()
}

/** Planner refused the task; the ledger says why, and the action is kept. */
class TaskNotMade extends Error {
  override readonly name = 'TaskNotMade'
}
