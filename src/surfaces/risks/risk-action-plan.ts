import type { Council } from '#src/domain/council/council.ts'
import type { EffectOf, PublishPlan } from '#src/domain/publish/effect.ts'
import { sessionReference } from '#src/domain/publish/session-reference.ts'
import { canBeAssigned, dueInstant } from '#src/domain/publish/task-effects.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import type { Words } from '#src/ui/text/words.ts'

/** An action as it is agreed on a risk, whether its task is there or not. */
export interface RiskAction {
  readonly key: string
  readonly title: string
  readonly ownerId: string | null
  readonly owner: string
  readonly due: string | null
}

/** Key under which the ledger knows the one action: going on with it finds the same ledger. */
function ledgerSession(actionKey: string): string {
  return `risk-action/${actionKey}`
}

/** What has to be done for one action of a risk: the same effects that publishing a session has, with the same guards. */
export function riskActionPlan(
  action: RiskAction,
  risk: Pick<RiskRecord, 'title'>,
  place: {
    readonly council: Council
    readonly thread: string
    readonly planMemberIds: ReadonlySet<string> | null
    readonly link: string
    readonly words: Words
  },
): { readonly plan: PublishPlan; readonly action: EffectOf<'action'> } {
  const { council, planMemberIds, link, words } = place
  const { key, title, ownerId, owner, due } = action
  const assigned = ownerId !== null && canBeAssigned(ownerId, planMemberIds)
  const neutral = council.neutralTasks === true
  const task: EffectOf<'task'> = {
    kind: 'task',
    id: `task/${key}`,
    captureId: key,
    title: neutral
      ? words('out-task-neutral', { number: 1, reference: sessionReference(ledgerSession(key)) })
      : title,
    description: [
      assigned || owner === '' ? null : words('out-task-owner', { name: owner }),
      neutral ? words('out-task-neutral-where') : words('out-task-risk', { title: risk.title }),
    ]
      .filter((one) => one !== null)
      .join('\n'),
    dueDateTime: due === null ? null : dueInstant(due),
    assigneeId: assigned ? ownerId : null,
    link,
  }
  const record: EffectOf<'action'> = {
    kind: 'action',
    id: `action/${key}`,
    captureId: key,
    title,
    detail: '',
    ownerId,
    ownerName: owner === '' ? null : owner,
    due,
    itemTitle: risk.title.slice(0, 255),
    taskEffectId: task.id,
  }
  const { siteId, planId, bucketId, teamId, channelId } = council
  const plan: PublishPlan = {
    sessionKey: ledgerSession(key),
    thread: place.thread,
    sessionTitle: risk.title,
    siteId,
    planId,
    bucketId,
    teamId,
    channelId,
    effects: [task, record],
  }
  return { plan, action: record }
}
