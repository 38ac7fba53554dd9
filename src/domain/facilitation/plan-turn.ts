import { isAway } from '../council/pool.ts'
import { addTurn, heldTurns, noBalances, payer, type Balances } from './balance.ts'
import { chooseFrom, type ChoiceReason, type RotationMember } from './choose.ts'
import type { FoldedChanges, Pin } from './fold-changes.ts'
import { modeOrder } from './mode-order.ts'
import { deputyFor, rolePool, type RotationCouncil } from './role-pool.ts'
import { guestPrefix, type RoleSettings } from './rotation-settings.ts'
import { sameTurn, type TurnRef } from './turn-change.ts'
import type { Turn, TurnReason } from './turn.ts'

/** The rotation of one role so far. */
export interface RotationState {
  readonly balances: Balances
  /** For whom each turn counted, oldest first; gifts count for nobody. */
  readonly payers: readonly string[]
}

export type PlannedWhy =
  | 'furthest-behind'
  | 'by-order'
  | 'by-lot'
  /** The meeting series gives the role to one person for good. */
  | 'of-series'
  /** The deputy of whoever's turn it is and who cannot come. */
  | 'stands-in'
  | Pin['why']
  | 'waits-for-volunteer'
  | 'nobody-there'

/** Whose turn it is in one session, and all that it came from. */
export interface PlannedTurn {
  readonly role: string
  readonly turn: TurnRef
  /** Null where nobody can, or a volunteer is awaited. */
  readonly holderId: string | null
  readonly forPersonId: string | null
  readonly why: PlannedWhy
  /** What the rule says, agreed or not: gives the choice again where no agreement came before it. */
  readonly reason: ChoiceReason
  readonly pin: Pin | null
  /** Who would give this turn to anybody. */
  readonly offeredById: string | null
}

export interface TurnQuestion {
  readonly council: RotationCouncil
  readonly role: RoleSettings
  readonly changes: FoldedChanges
  readonly turn: TurnRef
  /** Ids of those who are there, or expected; null where it is not known yet. */
  readonly present: ReadonlySet<string> | null
  /** Ids of those who are not in the council's team any more. */
  readonly left: ReadonlySet<string>
  /** Somebody who has the other role of this session. */
  readonly except?: string
  /** To whom the session's meeting series gives the role for good. */
  readonly fixedId?: string
}

export function rotationState(turns: readonly Turn[], role: string): RotationState {
  return heldTurns(turns, role).reduce(afterTurn, { balances: noBalances, payers: [] })
}

export function afterTurn(state: RotationState, turn: Turn): RotationState {
  const paidBy = turn.state === 'planned' || turn.state === 'skipped' ? null : payer(turn)
  return {
    balances: addTurn(state.balances, turn),
    payers: paidBy === null ? state.payers : [...state.payers, paidBy],
  }
}

/** With what people said since about being away. */
function withAway(member: RotationMember, changes: FoldedChanges): RotationMember {
  const said = changes.away.filter((each) => each.personId === member.personId)
  return said.length === 0 ? member : { ...member, away: [...(member.away ?? []), ...said] }
}

/** The pool of the role with everything that is known of who is away. */
export function knownPool(
  { council, role, changes }: Pick<TurnQuestion, 'council' | 'role' | 'changes'>,
  day: string,
): readonly RotationMember[] {
  return rolePool(council, role, day).map((each) => withAway(each, changes))
}

/** Whose turn it is: as people agreed, where whoever has it by that can come; else by the role's rule. */
export function planTurn(state: RotationState, question: TurnQuestion): PlannedTurn {
  const { council, role, changes, turn, present, left, except } = question
  const here = (each: { readonly role: string; readonly turn: TurnRef }) =>
    each.role === role.key && sameTurn(each.turn, turn)
  const pool = knownPool(question, turn.day)
  const skipping = new Set(changes.skips.filter(here).map((each) => each.personId))
  const isGuest = (id: string) => id.startsWith(guestPrefix)
  const can = (id: string): boolean => {
    if (left.has(id) || skipping.has(id) || id === except) return false
    if (changes.away.some((each) => each.personId === id && each.from <= turn.day && turn.day <= each.to))
      return false
    return present === null || isGuest(id) || present.has(id)
  }
  const deputies = new Map<string, string>()
  if (role.deputies === 'stand-in') {
    for (const member of pool) {
      const id = member.personId
      if (left.has(id) || id === except || (can(id) && !isAway(member, turn.day))) continue
      const deputy = deputyFor(council, id, turn.day, can)
      if (deputy !== null) deputies.set(id, deputy.personId)
    }
  }
  const covered = (id: string) => deputies.has(id)
  const choice = chooseFrom(state.balances, {
    pool: pool.map((each) => (covered(each.personId) ? { ...each, away: [] } : each)),
    present:
      present === null
        ? null
        : new Set([
            ...present,
            ...pool.map((each) => each.personId).filter((id) => isGuest(id) || covered(id)),
          ]),
    day: turn.day,
    newcomerGraceSessions: role.graceSessions,
    left,
    skipping: new Set([...skipping].filter((id) => !covered(id))),
    ...(except === undefined ? {} : { except }),
    ...ordered(state, question, pool),
  })
  const pin = changes.pins.find(here) ?? null
  const offeredById = changes.offers.find(here)?.personId ?? null
  const common = { role: role.key, turn, reason: choice.reason, offeredById }
  if (pin !== null && comes(question, pin.holderId, can))
    return { ...common, holderId: pin.holderId, forPersonId: pin.forPersonId, why: pin.why, pin }
  const rest = { ...common, forPersonId: null, pin: null }
  const { fixedId } = question
  if (fixedId !== undefined && comes(question, fixedId, can))
    return { ...rest, holderId: fixedId, why: 'of-series' }
  if (!choice.ok) return { ...rest, holderId: null, why: 'nobody-there' }
  if (role.mode === 'volunteers') return { ...rest, holderId: null, why: 'waits-for-volunteer' }
  const deputy = deputies.get(choice.personId)
  if (deputy !== undefined)
    return { ...rest, holderId: deputy, forPersonId: choice.personId, why: 'stands-in' }
  return { ...rest, holderId: choice.personId, why: whyOf[role.mode] }
}

const whyOf = {
  'furthest-behind': 'furthest-behind',
  'round-robin': 'by-order',
  random: 'by-lot',
} as const

function ordered(state: RotationState, { council, role }: TurnQuestion, pool: readonly RotationMember[]) {
  const order = modeOrder({
    mode: role.mode,
    ids: pool.map((each) => each.personId),
    payers: state.payers,
    seed: `${council.key}|${role.key}`,
  })
  return order === undefined ? {} : { order }
}

/** Whether the one who has it by agreement can be counted on. */
function comes({ council, turn }: TurnQuestion, id: string, can: (id: string) => boolean): boolean {
  if (id.startsWith(guestPrefix)) return true
  const member = council.members.find((each) => each.personId === id)
  return member !== undefined && can(id) && !isAway(member, turn.day)
}

const recordedWhy: Record<PlannedWhy, TurnReason> = {
  'furthest-behind': 'furthest-behind',
  'by-order': 'chosen',
  'by-lot': 'chosen',
  'of-series': 'chosen',
  'stands-in': 'handed-over',
  swapped: 'swapped',
  'handed-over': 'handed-over',
  'taken-over': 'taken-over',
  volunteered: 'volunteered',
  'waits-for-volunteer': 'furthest-behind',
  'nobody-there': 'furthest-behind',
}

/** Who is asked when the session begins: the holder, or by the rule whoever is first where nobody volunteered. */
export function askedAtStart(
  planned: PlannedTurn,
): { readonly personId: string; readonly why: TurnReason; readonly forPersonId: string | null } | null {
  const personId = planned.holderId ?? planned.reason.candidates[0]?.personId
  if (personId === undefined) return null
  return { personId, why: recordedWhy[planned.why], forPersonId: planned.forPersonId }
}
