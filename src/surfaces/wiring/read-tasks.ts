import { AccessDenied } from '#src/graph/failures.ts'
import type { PlannerTask } from '#src/graph/planner/tasks.ts'

/** `not-member`: Planner shows a plan to the members of its team alone, not to an owner who is no member. */
export type PlannerUnread = false | 'failed' | 'not-member'

/** The plan's tasks, else why there are none: what a refusal calls for is not what a failure calls for. */
export function readTasks(tasks: () => readonly PlannerTask[]): readonly PlannerTask[] | PlannerUnread {
  try {
    return tasks()
  } catch (failure) {
    return failure instanceof AccessDenied ? 'not-member' : 'failed'
  }
}
