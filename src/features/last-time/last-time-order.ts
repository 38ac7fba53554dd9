export const plannerStates = [
  'not-started',
  'in-progress',
  'done',
  'not-in-planner',
  'gone',
  'unknown',
] as const
/** `not-in-planner`: not published yet; `gone`: deleted in Planner; `unknown`: could not be read now. */
export type PlannerState = (typeof plannerStates)[number]

export interface LastTimeAction {
  readonly id: string
  readonly text: string
  readonly ownerName: string | null
  /** `YYYY-MM-DD` in the council's zone. */
  readonly due: string | null
  readonly state: PlannerState
  readonly plannerUrl: string | null
}

export function isLate(action: LastTimeAction, today: string): boolean {
  return action.state !== 'done' && action.due !== null && action.due < today
}

/** Late ones first (longest late on top), then open ones by due day, those without one, and what is done last. */
export function lateFirst(actions: readonly LastTimeAction[], today: string): readonly LastTimeAction[] {
  const rank = (each: LastTimeAction) => (each.state === 'done' ? 2 : isLate(each, today) ? 0 : 1)
  const due = (each: LastTimeAction) => each.due ?? '9999-12-31'
  return actions.toSorted((a, b) => rank(a) - rank(b) || (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0))
}
