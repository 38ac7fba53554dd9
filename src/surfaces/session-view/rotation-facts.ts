import type { Council } from '#src/domain/council/council.ts'
import { dayIn } from '#src/domain/council/days.ts'
import { pool } from '#src/domain/council/pool.ts'
import { chooseFacilitator, chooseNoteTaker, type ChoiceReason } from '#src/domain/facilitation/choose.ts'
import { nextThree } from '#src/domain/facilitation/next-turns.ts'
import { startForOffer } from '#src/domain/facilitation/start-for-offer.ts'
import type { Turn } from '#src/domain/facilitation/turn.ts'
import { addDays } from '#src/domain/council/days.ts'
import type { Move } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'

/** Sessions somebody attends before their first turn. */
export const newcomerGraceSessions = 2

const there = new Set(['present', 'remote', 'late'])

/** Who can be counted on: before the start everybody who did not decline, afterwards those who are there. */
function expected(state: Pick<SessionState, 'attendance'>, running: boolean): ReadonlySet<string> | null {
  const known = state.attendance.filter((each) =>
    running ? there.has(each.state) : each.state !== 'apology' && each.state !== 'absent',
  )
  return state.attendance.length === 0 ? null : new Set(known.map((each) => each.personId))
}

/** What the rotation knows beside the session as it stands. */
export interface RotationBasis {
  readonly council: Council
  readonly turns: readonly Turn[]
  readonly sessionKey: string
  readonly startMs: number
}

export interface RotationQuestion extends RotationBasis {
  readonly state: Pick<SessionState, 'attendance' | 'phase' | 'roles'>
}

function questionOf({ council, turns, sessionKey, startMs, state }: RotationQuestion) {
  const day = dayIn(council.timeZone, startMs)
  const running = state.phase === 'running' || state.phase === 'paused'
  return {
    pool: pool(council, day),
    // This session's own turn is being chosen; a correction must not count it already.
    turns: turns.filter((each) => each.sessionKey !== sessionKey),
    present: expected(state, running),
    day,
    newcomerGraceSessions,
  }
}

export function reasonOfChoice(question: RotationQuestion): ChoiceReason {
  return chooseFacilitator(questionOf(question)).reason
}

/** The moves that give this session its facilitator and note taker, where it has none yet. */
export function roleMoves(question: RotationQuestion): readonly Move[] {
  const { state, council } = question
  const asked = questionOf(question)
  const nameOf = (personId: string) =>
    council.members.find((each) => each.personId === personId)?.displayName ?? ''
  const moves: Move[] = []
  let facilitatorId = state.roles.facilitator?.personId ?? null
  if (facilitatorId === null) {
    const choice = chooseFacilitator(asked)
    if (choice.ok) {
      facilitatorId = choice.personId
      moves.push({
        kind: 'assign-role',
        role: 'facilitator',
        personId: choice.personId,
        name: nameOf(choice.personId),
        why: 'furthest-behind',
        forPersonId: null,
      })
    }
  }
  if (state.roles.noteTaker === undefined) {
    const choice = chooseNoteTaker({ ...asked, facilitatorId })
    if (choice.ok)
      moves.push({
        kind: 'assign-role',
        role: 'noteTaker',
        personId: choice.personId,
        name: nameOf(choice.personId),
        why: 'furthest-behind',
        forPersonId: null,
      })
  }
  return moves
}

/** The session with the roles that it would get now: what is shown before anything is settled. */
export function withRolesByTurn(question: RotationQuestion): RotationQuestion['state'] {
  return roleMoves(question).reduce<RotationQuestion['state']>(
    (state, move) =>
      move.kind === 'assign-role' ? { ...state, roles: { ...state.roles, [move.role]: move } } : state,
    question.state,
  )
}

/** Names of the next three to facilitate, a week apart where nothing else is known. */
export function nextNames(question: RotationQuestion): readonly string[] {
  const { pool: members, turns, day } = questionOf(question)
  const holder = question.state.roles.facilitator
  const ids = nextThree({
    pool: members,
    turns,
    role: 'facilitator',
    newcomerGraceSessions,
    today: holder === undefined ? null : { day, personId: holder.personId },
    days: [addDays(day, 7), addDays(day, 14), addDays(day, 21)],
  })
  return ids.map((id) => members.find((each) => each.personId === id)?.displayName ?? '')
}

/** “Start for Ana”, offered two minutes after an unstarted start to the next one who is there. */
export function offerToStart(
  question: RotationQuestion & { readonly state: Pick<SessionState, 'plannedStartMs'> },
  nowMs: number,
) {
  const { present: _expected, ...asked } = questionOf(question)
  const present = expected(question.state, true) ?? new Set<string>()
  return startForOffer({ ...asked, state: question.state, present, nowMs })
}
