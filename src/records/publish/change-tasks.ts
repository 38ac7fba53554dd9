import { decideTask, type TaskDecision } from '#src/domain/publish/change-task.ts'
import type { EffectOf } from '#src/domain/publish/effect.ts'
import { statusOf, withStatus, type EffectStatus } from '#src/domain/publish/ledger.ts'
import { ask } from '#src/graph/asking.ts'
import { AccessDenied, GraphFailure } from '#src/graph/failures.ts'
import { patchDetails, taskDetails, type TaskDetails } from '#src/graph/planner/task-details.ts'
import { deleteTask, patchTask, taskById, type PlannerTask } from '#src/graph/planner/tasks.ts'
import { hasChanged, isMissing, mayBeDone } from '../lists/failed-how.ts'
import { LeaseLost, type HeldLedger } from './held-ledger.ts'
import { publishTimings, type PublishRequest } from './publish-ports.ts'
import { failedStatus } from './status-of-failure.ts'

type TaskChange = EffectOf<'change-task'>
type Seen = { readonly task: PlannerTask; readonly details: TaskDetails }

const rounds = 5

function pending(held: HeldLedger): readonly TaskChange[] {
  return held
    .ledger()
    .plan.effects.filter((each) => each.kind === 'change-task')
    .filter((each) => statusOf(held.ledger(), each.id).state === 'to-do')
}

/**
 * Corrects the tasks of a published session. Each is looked at first and changed only as the version that was seen; an
 * outcome that nobody knows, and a task that cannot be found, is looked at again when all writes can be read.
 */
export async function changeTasks(request: PublishRequest, held: HeldLedger): Promise<void> {
  const { delay } = request.ports
  const { settleMs } = request.timings ?? publishTimings
  for (let round = 0; round < rounds && pending(held).length > 0; round += 1) {
    if (round > 0) {
      await delay(settleMs)
    }
    // One round at a time: a task and its details share a version, and what one changes the other must see.
    for (const effect of pending(held)) {
      await held.ready()
      const status = await changeOne(request, held, effect, round > 0).catch((failure: unknown) => {
        if (failure instanceof LeaseLost) throw failure
        return statusOfFailure(failure, effect, round + 1 >= rounds)
      })
      if (status !== null) held.change(withStatus(held.ledger(), effect.id, status))
    }
  }
}

/** Null where it is to be looked at again. */
function statusOfFailure(
  failure: unknown,
  { after }: TaskChange,
  last: boolean,
): Partial<EffectStatus> | null {
  const again = hasChanged(failure) || isMissing(failure) || mayBeDone(failure)
  if (again && !last) return null
  if (failure instanceof AccessDenied && after !== null && after.assigneeId !== null) {
    return { state: 'failed', reason: 'owner-not-in-group', about: failure.codes.at(-1) ?? null }
  }
  return failure instanceof GraphFailure && hasChanged(failure)
    ? { state: 'failed', reason: 'throttled' }
    : failedStatus(failure, 'plan-gone')
}

async function look({ ports }: PublishRequest, taskId: string): Promise<Seen | null> {
  try {
    const [task, details] = await Promise.all([
      ask(ports.client, taskById(taskId)),
      ask(ports.client, taskDetails(taskId)),
    ])
    return { task, details }
  } catch (failure) {
    if (isMissing(failure)) return null
    throw failure
  }
}

async function changeOne(
  request: PublishRequest,
  held: HeldLedger,
  { before, after, taskId }: TaskChange,
  settled: boolean,
): Promise<Partial<EffectStatus> | null> {
  const seen = await look(request, taskId)
  if (seen === null) {
    if (!settled) return null
    return after === null ? { state: 'done' } : { state: 'needs-you', reason: 'task-deleted' }
  }
  const { task, details } = seen
  const decision = decideTask(before, after, {
    ...task,
    description: details.description,
    referenceCount: details.references.length,
  })
  if (decision.do === 'nothing') return { state: 'done', ref: taskId }
  if (decision.do === 'leave') {
    const owners = task.assigneeIds.length
    const about = owners > 1 ? `${task.title} (${owners})` : task.title
    return { state: 'left', reason: decision.reason, about, due: task.due?.slice(0, 10) ?? null }
  }
  await carryOut(request, held, seen, decision, { before, after })
  return decision.do === 'delete' ? { state: 'done' } : { state: 'done', ref: taskId }
}

async function carryOut(
  { ports }: PublishRequest,
  held: HeldLedger,
  { task, details }: Seen,
  decision: Extract<TaskDecision, { do: 'delete' | 'change' }>,
  { before, after }: Pick<TaskChange, 'before' | 'after'>,
): Promise<void> {
  // The page may have slept over the reading, and Planner takes a change of an older version where it contradicts none.
  await held.ready()
  if (decision.do === 'delete') return ask(ports.client, deleteTask(task))
  if (decision.task && after !== null) {
    const owner = (id: string | null) => (id === null ? [] : [id])
    const same = before.assigneeId === after.assigneeId
    await ask(
      ports.client,
      patchTask(task, {
        title: after.title,
        due: after.dueDateTime,
        ...(same ? {} : { assign: owner(after.assigneeId), unassign: owner(before.assigneeId) }),
      }),
    )
  }
  if (decision.description !== null) {
    await held.ready()
    await ask(ports.client, patchDetails(task.id, details.eTag, { description: decision.description }))
  }
}
