import { isAway } from '../council/pool.ts'
import { fixedIn, isWithout } from '../rituals/role-in-series.ts'
import type { RitualRole } from '../rituals/ritual.ts'
import type { FoldedChanges } from './fold-changes.ts'
import {
  afterTurn,
  askedAtStart,
  knownPool,
  planTurn,
  rotationState,
  type PlannedTurn,
  type RotationState,
} from './plan-turn.ts'
import type { RotationCouncil } from './role-pool.ts'
import { isClosed, rotationOf, type RoleSettings } from './rotation-settings.ts'
import { sameTurn, type TurnRef } from './turn-change.ts'
import { turnStateOf, type Turn } from './turn.ts'

export interface PlanQuestion {
  readonly council: RotationCouncil
  readonly turns: readonly Turn[]
  readonly changes: FoldedChanges
  /** The coming sessions, in the order in which they come. */
  readonly days: readonly TurnRef[]
  readonly left: ReadonlySet<string>
  /** How the meeting series of a session fills its roles; a role that is not named goes round. */
  readonly seriesRoles?: (turn: TurnRef) => readonly RitualRole[]
  /** Today's facilitator, when that is settled already: counts as having had the turn. */
  readonly today?: { readonly turn: TurnRef; readonly personId: string } | null
}

/** What the turn would leave if everybody who is not away came. */
function supposed(question: PlanQuestion, role: RoleSettings, planned: PlannedTurn): Turn | null {
  const asked = askedAtStart(planned)
  if (asked === null) return null
  const { day, sessionKey } = planned.turn
  return {
    sessionKey: sessionKey || day,
    role: role.key,
    personId: asked.personId,
    personName: '',
    forPersonId: asked.forPersonId,
    why: asked.why,
    state: turnStateOf[asked.why],
    presentIds: expected(question, role, day),
    day,
  }
}

function expected(question: PlanQuestion, role: RoleSettings, day: string): string[] {
  return knownPool({ ...question, role }, day)
    .filter((each) => !isAway(each, day) && !question.left.has(each.personId))
    .map((each) => each.personId)
}

function afterToday(state: RotationState, question: PlanQuestion, role: RoleSettings): RotationState {
  const { today = null } = question
  if (today === null) return state
  const { day, sessionKey } = today.turn
  return afterTurn(state, {
    sessionKey: sessionKey || day,
    role: role.key,
    personId: today.personId,
    personName: '',
    forPersonId: null,
    why: 'furthest-behind',
    state: 'done',
    presentIds: expected(question, role, day),
    day,
  })
}

/**
 * Who has the turns of one role in the coming sessions. Sessions on closed days use nobody's turn and have none, and
 * those whose meeting series is without the role.
 */
export function planRole(
  question: PlanQuestion,
  role: RoleSettings,
  exceptAt: (turn: TurnRef) => string | undefined = () => undefined,
): readonly PlannedTurn[] {
  const { council, turns, changes, days, left } = question
  const settings = rotationOf(council)
  const own = turns.filter((each) => each.role === role.key && each.state !== 'planned')
  let state = afterToday(rotationState(turns, role.key), question, role)
  const plan: PlannedTurn[] = []
  for (const turn of days) {
    if (isClosed(settings, turn.day)) continue
    // What took place is in the balances already.
    if (own.some((each) => each.sessionKey === turn.sessionKey)) continue
    const ofSeries = question.seriesRoles?.(turn) ?? []
    if (isWithout(ofSeries, role.key)) continue
    const except = exceptAt(turn)
    const fixedId = fixedIn(ofSeries, role.key)
    const planned = planTurn(state, {
      council,
      role,
      changes,
      turn,
      present: null,
      left,
      ...(except === undefined ? {} : { except }),
      ...(fixedId === undefined ? {} : { fixedId }),
    })
    const after = supposed(question, role, planned)
    if (after !== null) state = afterTurn(state, after)
    plan.push(planned)
  }
  return plan
}

/** The plan of every role, in the order of the settings. Nobody takes notes where they facilitate. */
export function planTurns(
  question: PlanQuestion,
): readonly { readonly role: RoleSettings; readonly turns: readonly PlannedTurn[] }[] {
  let facilitating: readonly PlannedTurn[] = []
  return rotationOf(question.council).roles.map((role) => {
    const { today: _, ...others } = question
    const isFirst = role.key === 'facilitator'
    const turns = planRole(isFirst ? question : others, role, (turn) => {
      if (role.key !== 'noteTaker') return undefined
      const holder = facilitating.find((each) => sameTurn(each.turn, turn))?.holderId
      return holder ?? undefined
    })
    if (isFirst) facilitating = turns
    return { role, turns }
  })
}
