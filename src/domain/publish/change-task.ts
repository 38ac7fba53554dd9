import type { EffectOf } from './effect.ts'

type TaskEffect = EffectOf<'task'>

/** A task as it is in Planner now. */
export interface TaskNow {
  readonly title: string
  /** UTC instant, or null. */
  readonly due: string | null
  readonly assigneeIds: readonly string[]
  readonly percentComplete: number
  readonly description: string
  readonly referenceCount: number
}

export type TaskDecision =
  | { readonly do: 'nothing' }
  /** Somebody changed it in Planner, or works on it: it is shown and left. */
  | { readonly do: 'leave'; readonly reason: 'changed-there' | 'in-use' }
  | { readonly do: 'delete' }
  | {
      readonly do: 'change'
      /** Whether title, date or owner are to be written. */
      readonly task: boolean
      /** Null where the description stays. */
      readonly description: string | null
    }

/** Planner shows days and may write an instant in another form. */
function day(instant: string | null): string | null {
  return instant?.slice(0, 10) ?? null
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

function isAs(now: TaskNow, effect: TaskEffect): boolean {
  const owners = effect.assigneeId === null ? [] : [effect.assigneeId]
  return (
    now.title === effect.title &&
    day(now.due) === day(effect.dueDateTime) &&
    now.assigneeIds.length === owners.length &&
    owners.every((each) => now.assigneeIds.includes(each))
  )
}

/**
 * What a correction does with a task: Planner wins on title, date and owner, so that only a task as Weft wrote it is
 * changed. A description that somebody wrote into stays; the rest is corrected all the same. A task whose action was
 * taken back is removed only where nobody has touched or begun it.
 */
export function decideTask(before: TaskEffect, after: TaskEffect | null, now: TaskNow): TaskDecision {
  if (after === null) {
    const untouched = isAs(now, before) && lines(now.description) === lines(before.description)
    if (untouched && now.percentComplete === 0 && now.referenceCount <= 1) return { do: 'delete' }
    return { do: 'leave', reason: isAs(now, before) ? 'in-use' : 'changed-there' }
  }
  const there = isAs(now, after)
  if (!there && !isAs(now, before)) return { do: 'leave', reason: 'changed-there' }
  const text = lines(now.description)
  const rewrite = text === lines(before.description) && text !== lines(after.description)
  if (there && !rewrite) return { do: 'nothing' }
  return { do: 'change', task: !there, description: rewrite ? after.description : null }
}
