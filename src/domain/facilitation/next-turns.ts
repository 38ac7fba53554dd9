import { isAway } from '../council/pool.ts'
import { addTurn, balances } from './balance.ts'
import { chooseFrom, type RotationMember } from './choose.ts'
import type { Turn } from './turn.ts'

/**
 * Who comes next, one for each coming day, if everybody who is not away then comes. Today's facilitator, when it is
 * settled already, counts as having had the turn.
 */
export function nextTurns(question: {
  readonly pool: readonly RotationMember[]
  readonly turns: readonly Turn[]
  readonly role: Turn['role']
  readonly newcomerGraceSessions: number
  /** Ids of those who are not in the council's team any more. */
  readonly left?: ReadonlySet<string>
  readonly today: { readonly day: string; readonly personId: string } | null
  /** Days of the coming sessions, `YYYY-MM-DD`. */
  readonly days: readonly string[]
}): readonly string[] {
  const { turns, role, newcomerGraceSessions, today, days } = question
  const pool = question.pool.filter((each) => question.left?.has(each.personId) !== true)
  const expected = (day: string): string[] =>
    pool.filter((each) => !isAway(each, day)).map((each) => each.personId)
  const supposed = (personId: string, day: string): Turn => ({
    sessionKey: day,
    role,
    personId,
    personName: '',
    forPersonId: null,
    why: 'furthest-behind',
    state: 'done',
    presentIds: expected(day),
    day,
  })
  let state = balances(turns, role)
  if (today !== null) state = addTurn(state, supposed(today.personId, today.day))
  return days.flatMap((day) => {
    const choice = chooseFrom(state, { pool, present: null, day, newcomerGraceSessions })
    if (!choice.ok) return []
    state = addTurn(state, supposed(choice.personId, day))
    return [choice.personId]
  })
}

/** The next three, as the side panel shows them. */
export function nextThree(question: Parameters<typeof nextTurns>[0]): readonly string[] {
  return nextTurns({ ...question, days: question.days.slice(0, 3) })
}
