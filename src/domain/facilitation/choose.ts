import type { Member } from '../council/council.ts'
import { isAway } from '../council/pool.ts'
import { balances, standingOf, type Balances, type Standing } from './balance.ts'
import type { Turn } from './turn.ts'

export type PassedOverWhy =
  'away' | 'not-there' | 'asked-to-skip' | 'has-other-role' | 'left' | 'led-last-time' | 'newcomer'

export interface PassedOver {
  readonly standing: Standing
  readonly why: PassedOverWhy
}

/** Everything that the choice was made from: it can be read, and it gives the same choice again. */
export interface ChoiceReason {
  /** Who could be chosen, furthest behind their share first. The first of them is chosen. */
  readonly candidates: readonly Standing[]
  /** Who could not, and why; they keep their place. */
  readonly passedOver: readonly PassedOver[]
}

export type Choice =
  | { readonly ok: true; readonly personId: string; readonly reason: ChoiceReason }
  | { readonly ok: false; readonly why: 'nobody-there'; readonly reason: ChoiceReason }

/** What the rotation needs to know of a member. */
export type RotationMember = Pick<Member, 'personId' | 'away' | 'since'>

export interface ChoiceQuestion {
  readonly pool: readonly RotationMember[]
  /** Ids of those who are there, or expected; null where it is not known yet. */
  readonly present: ReadonlySet<string> | null
  /** Day of the session in the council's zone. */
  readonly day: string
  /** Sessions somebody attends before their first turn. */
  readonly newcomerGraceSessions: number
  /** Ids of those who are not in the council's team any more. */
  readonly left?: ReadonlySet<string>
  /** Somebody who cannot be chosen because they have the other role of this session. */
  readonly except?: string
  /** Ids of those who asked to be passed over this time. */
  readonly skipping?: ReadonlySet<string>
  /** Who comes first, where the council chose another rule than the largest deficit. */
  readonly order?: (a: Standing, b: Standing) => number
}

/** Balances that differ by less are equal: what is left are the traces of adding fractions. */
const precision = 1e-6

function furthestBehindFirst(a: Standing, b: Standing): number {
  const difference = Math.round((b.balance - a.balance) / precision)
  if (difference !== 0) return difference
  return a.led - b.led || a.lastLed - b.lastLed || (a.personId < b.personId ? -1 : 1)
}

/** Who joined a rotation under way is spared their first sessions; who founded it is not. */
function isNewcomer(
  state: Balances,
  member: Pick<Member, 'since'>,
  standing: Standing,
  graceSessions: number,
): boolean {
  if (state.beganOn === null || member.since === undefined || member.since <= state.beganOn) return false
  return standing.attended < graceSessions
}

/** Chooses from balances already computed; see `chooseFacilitator`. */
export function chooseFrom(state: Balances, question: ChoiceQuestion): Choice {
  const { pool, present, day, newcomerGraceSessions, left, except, skipping, order } = question
  const passedOver: PassedOver[] = []
  const newcomers = new Set<string>()
  let candidates: Standing[] = []
  for (const member of pool) {
    const standing = standingOf(state, member.personId)
    if (left?.has(member.personId)) passedOver.push({ standing, why: 'left' })
    else if (isAway(member, day)) passedOver.push({ standing, why: 'away' })
    else if (skipping?.has(member.personId)) passedOver.push({ standing, why: 'asked-to-skip' })
    else if (present !== null && !present.has(member.personId))
      passedOver.push({ standing, why: 'not-there' })
    else if (member.personId === except) passedOver.push({ standing, why: 'has-other-role' })
    else candidates.push(standing)
    if (isNewcomer(state, member, standing, newcomerGraceSessions)) newcomers.add(member.personId)
  }
  /** Passes over whom the rule names, unless nobody would be left. */
  const passUnlessAlone = (why: PassedOverWhy, applies: (personId: string) => boolean): void => {
    const others = candidates.filter((each) => !applies(each.personId))
    if (others.length === 0) return
    for (const each of candidates) if (applies(each.personId)) passedOver.push({ standing: each, why })
    candidates = others
  }
  if (state.lastLeaderId !== null) passUnlessAlone('led-last-time', (each) => each === state.lastLeaderId)
  if (newcomers.size > 0) passUnlessAlone('newcomer', (each) => newcomers.has(each))
  const reason = { candidates: candidates.sort(order ?? furthestBehindFirst), passedOver }
  const first = reason.candidates[0]
  return first === undefined
    ? { ok: false, why: 'nobody-there', reason }
    : { ok: true, personId: first.personId, reason }
}

/**
 * Whose turn it is: of those who are there, who is furthest behind their share (largest deficit; the fairest of the
 * measured rules, at most 1.25 turns from the fair share over 10,000 sessions). Nobody twice running and nobody in
 * their first sessions, as long as somebody else is there.
 */
export function chooseFacilitator(question: ChoiceQuestion & { readonly turns: readonly Turn[] }): Choice {
  return chooseFrom(balances(question.turns, 'facilitator'), question)
}
