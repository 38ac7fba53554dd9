export type ActionState = 'open' | 'started' | 'done'

/** What Planner's progress means: 100 is complete, anything above 0 is under way. */
export function actionStateFromTask(task: { readonly percentComplete: number }): ActionState {
  if (task.percentComplete >= 100) return 'done'
  return task.percentComplete > 0 ? 'started' : 'open'
}

export interface DatedAction {
  readonly state: ActionState
  /** Due day, `YYYY-MM-DD`. */
  readonly due: string | null
}

/** Whether a day (`YYYY-MM-DD`) is before today in the council's zone. */
export function isPast(day: string | null, today: string): boolean {
  return day !== null && day < today
}

/** Late: due before today and not done. */
export function isLate(action: DatedAction, today: string): boolean {
  return action.state !== 'done' && isPast(action.due, today)
}

function rank(action: DatedAction, today: string): number {
  if (isLate(action, today)) return 0
  if (action.state === 'done') return 3
  return action.due === null ? 2 : 1
}

/** Last time's actions as a session looks at them: late ones first, the longest overdue on top; done ones last. */
export function lastTimeActions<Some extends DatedAction>(
  actions: readonly Some[],
  today: string,
): readonly Some[] {
  return actions
    .map((action, index) => ({ action, index }))
    .sort((a, b) => {
      const byRank = rank(a.action, today) - rank(b.action, today)
      if (byRank !== 0) return byRank
      const [dueA, dueB] = [a.action.due ?? '', b.action.due ?? '']
      return dueA === dueB ? a.index - b.index : dueA < dueB ? -1 : 1
    })
    .map((each) => each.action)
}
