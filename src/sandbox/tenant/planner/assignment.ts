import * as v from 'valibot'
import { GraphRefusal } from '../graph-error.ts'
import { isGroupMember } from '../people/group.ts'
import { findPerson } from '../people/person.ts'
import type { World } from '../world.ts'
import { mergeOpenType } from './open-type.ts'
import { plannerBadRequest } from './planner-access.ts'
import { graphInstant, requireHint } from './planner-body.ts'
import { refuseBeyond } from './planner-limits.ts'
import type { AssignmentRow, PlanRow } from './planner-rows.ts'
import { tasks } from './planner-rows.ts'

const sentAssignment = v.strictObject({
  '@odata.type': v.optional(v.string()),
  orderHint: v.optional(v.string()),
  assignedBy: v.optional(v.unknown()),
  assignedDateTime: v.optional(v.unknown()),
})

export const assignmentsEntry = v.record(v.string(), v.nullable(sentAssignment))

type SentAssignments = v.InferOutput<typeof assignmentsEntry>

/**
 * The assignments after a PATCH. A known person who is not in the plan's group is refused with 403: Planner's own
 * clients add such a person to the group first, and the service's answer without that is not documented; a refusal is
 * the case that a client has to be able to take (issue: such an owner's task stays unassigned).
 */
export function mergeAssignments(
  world: World,
  plan: PlanRow,
  current: Readonly<Record<string, AssignmentRow>>,
  sent: SentAssignments,
  callerId: string,
): Record<string, AssignmentRow> {
  const merged = mergeOpenType('plannerAssignment', current, sent, (properties, before, userId) => {
    const siblings = Object.entries(current)
      .filter(([each]) => each !== userId)
      .map(([, assignment]) => assignment.orderHint)
    const orderHint =
      properties.orderHint === undefined ? undefined : requireHint(properties.orderHint, siblings)
    if (before !== undefined) return { ...before, orderHint: orderHint ?? before.orderHint }
    refuseStranger(world, plan, userId)
    const at = graphInstant(world.now())
    return { assignedBy: callerId, assignedDateTime: at, orderHint: orderHint ?? requireHint(' !', siblings) }
  })
  refuseBeyond(world, 'MaximumAssigneesInTasks', Object.keys(merged).length)
  for (const userId of Object.keys(merged)) {
    if (current[userId] !== undefined) continue
    let assigned = 1
    for (const task of tasks(world).values()) if (task.assignments[userId] !== undefined) assigned += 1
    refuseBeyond(world, 'MaximumTasksAssignedToUser', assigned)
  }
  return merged
}

function refuseStranger(world: World, plan: PlanRow, userId: string): void {
  if (findPerson(world, userId) === undefined)
    throw plannerBadRequest(`'${userId}' is no user of this tenant.`)
  if (!isGroupMember(world, plan.groupId, userId) && plan.sharedWith[userId] !== true) {
    throw new GraphRefusal(403, '', `The user '${userId}' is not a member of the plan's group.`)
  }
}
