import { memberOf } from '../council/find-member.ts'
import type { EffectOf } from './effect.ts'
import { trimmed } from './html.ts'
import { capturedAs, remarks } from './minutes-results.ts'
import type { PublishInput } from './plan-publish.ts'
import { sessionReference } from './session-reference.ts'

/** Planner refuses longer titles. */
const titleLength = 255

/** Noon UTC: Planner shows dates, and this instant is the same day in every zone from 11 hours behind to 11 ahead. */
export function dueInstant(day: string): string {
  return `${day}T12:00:00Z`
}

/** Whether Planner can assign the owner; unknown members of the group are tried rather than left out. */
export function canBeAssigned(ownerId: string, planMemberIds: ReadonlySet<string> | null): boolean {
  return planMemberIds?.has(ownerId) ?? true
}

/** Which of the session's actions it is, from 1; those removed count, so that a number never passes to another. */
function numberOf({ captured }: PublishInput['state'], captureId: string): number {
  return (
    captured
      .filter((each) => each.capture.kind === 'action')
      .findIndex((each) => each.capture.id === captureId) + 1
  )
}

/**
 * A task for every action. The owner is assigned where Planner can; one who is not in the plan's group stands in the
 * description, and so does what did not fit into the title.
 */
export function taskEffects(input: PublishInput): readonly EffectOf<'task'>[] {
  const { state, council, planMemberIds, sessionKey, links, words } = input
  return capturedAs(state.captured, 'action').map((each) => {
    const { id: captureId, text, ownerId, ownerName, due, itemId } = each.capture
    const handedBack = each.acceptance === 'handed-back'
    const assigned = ownerId !== null && !handedBack && canBeAssigned(ownerId, planMemberIds)
    const name = (ownerId === null ? undefined : memberOf(council, ownerId)?.displayName) ?? ownerName
    const reference = sessionReference(sessionKey)
    const neutral = council.neutralTasks === true
    const title = neutral
      ? words('out-task-neutral', { number: numberOf(state, captureId), reference })
      : trimmed(text, titleLength)
    const item = [...state.items, ...state.removedItems].find((one) => one.id === itemId)
    const owner = assigned || handedBack || name === null ? null : words('out-task-owner', { name })
    const lines = neutral
      ? [owner, words('out-task-neutral-where')]
      : [
          title === text.trim() ? null : text,
          owner,
          ...remarks({ state, council, words }, each),
          item === undefined ? null : words('out-task-item', { title: item.title }),
          words('out-task-session', { title: state.title || council.name, reference }),
        ]
    return {
      kind: 'task',
      id: `task/${captureId}`,
      captureId,
      title,
      description: lines.filter((one) => one !== null).join('\n'),
      dueDateTime: due === null ? null : dueInstant(due),
      assigneeId: assigned ? ownerId : null,
      link: links.action(captureId),
    }
  })
}
