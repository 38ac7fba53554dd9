import type { Council } from '#src/domain/council/council.ts'
import type { EffectOf, PublishPlan } from '#src/domain/publish/effect.ts'
import { sessionReference } from '#src/domain/publish/session-reference.ts'
import { canBeAssigned, dueInstant } from '#src/domain/publish/task-effects.ts'
import type { Words } from '#src/ui/text/words.ts'

/** An action as it is agreed on a risk or made of a mail, whether its task is there or not. */
export interface SingleAction {
  readonly key: string
  readonly title: string
  readonly ownerId: string | null
  readonly owner: string
  readonly due: string | null
  readonly detail?: string
}

/** Key under which the ledger knows the one action: going on with it finds the same ledger. */
function ledgerSession(origin: 'risk' | 'mail', actionKey: string): string {
  return `${origin}-action/${actionKey}`
}

/** What has to be done for one action of a risk or a mail: the same effects that publishing a session has, with the same guards. */
export function singleActionPlan(
  action: SingleAction,
  from: { readonly title: string },
  place: {
    readonly council: Council
    readonly thread: string
    readonly planMemberIds: ReadonlySet<string> | null
    readonly link: string
    readonly words: Words
    readonly origin?: 'risk' | 'mail'
  },
): { readonly plan: PublishPlan; readonly action: EffectOf<'action'> } {
  const { council, planMemberIds, link, words, origin = 'risk' } = place
  const { key, title, ownerId, owner, due } = action
  const assigned = ownerId !== null && canBeAssigned(ownerId, planMemberIds)
  const neutral = council.neutralTasks === true
  const task: EffectOf<'task'> = {
    kind: 'task',
    id: `task/${key}`,
    captureId: key,
    title: neutral
      ? words('out-task-neutral', { number: 1, reference: sessionReference(ledgerSession(origin, key)) })
      : title,
    description: [
      assigned || owner === '' ? null : words('out-task-owner', { name: owner }),
      neutral ? words('out-task-neutral-where') : words(`out-task-${origin}`, { title: from.title }),
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
    detail: action.detail ?? '',
    ownerId,
    ownerName: owner === '' ? null : owner,
    due,
    itemTitle: from.title.slice(0, 255),
    taskEffectId: task.id,
  }
  const { siteId, planId, bucketId, teamId, channelId } = council
  const plan: PublishPlan = {
    sessionKey: ledgerSession(origin, key),
    thread: place.thread,
    sessionTitle: from.title,
    siteId,
    planId,
    bucketId,
    teamId,
    channelId,
    effects: [task, record],
  }
  return { plan, action: record }
}
