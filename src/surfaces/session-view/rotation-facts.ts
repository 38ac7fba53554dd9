import type { Council } from '#src/domain/council/council.ts'
import { dayIn } from '#src/domain/council/days.ts'
import { leftMembers } from '#src/domain/council/left-members.ts'
import type { ChoiceReason } from '#src/domain/facilitation/choose.ts'
import { comingDays, type KnownSession } from '#src/domain/facilitation/coming-days.ts'
import { foldChanges } from '#src/domain/facilitation/fold-changes.ts'
import {
  askedAtStart,
  planTurn,
  rotationState,
  type PlannedTurn,
} from '#src/domain/facilitation/plan-turn.ts'
import { planRole } from '#src/domain/facilitation/plan-turns.ts'
import { rolePool, rotationName } from '#src/domain/facilitation/role-pool.ts'
import { roleSettingsOf, rotationOf, sessionRoleKeys } from '#src/domain/facilitation/rotation-settings.ts'
import { startForOffer } from '#src/domain/facilitation/start-for-offer.ts'
import type { TurnChange } from '#src/domain/facilitation/turn-change.ts'
import type { Turn } from '#src/domain/facilitation/turn.ts'
import { fixedIn, isWithout } from '#src/domain/rituals/role-in-series.ts'
import type { RitualRole } from '#src/domain/rituals/ritual.ts'
import type { Move } from '#src/domain/session/move.ts'
import type { Meeting } from '#src/features/open-session/meeting.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'

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
  /** What people agreed about coming turns. */
  readonly turnChanges: readonly TurnChange[]
  readonly sessionKey: string
  readonly startMs: number
  /** Ids of the people of the council's team; null where they are not known. */
  readonly team: ReadonlySet<string> | null
  readonly meeting: Meeting | null
  /** The next occurrence of the same meeting, where one is known. */
  readonly next: Meeting | null
  /** How the session's meeting series fills its roles. */
  readonly seriesRoles: readonly RitualRole[]
}

export interface RotationQuestion extends RotationBasis {
  readonly state: Pick<SessionState, 'attendance' | 'phase' | 'roles'>
}

/** Who said that they come, or is here: they can be counted on, in the team or not. */
function comes({ council, meeting, state }: RotationQuestion): ReadonlySet<string> {
  const answered = new Set(
    meeting?.attendees
      .filter((each) => each.response !== 'none' && each.response !== 'declined')
      .map((each) => each.mail.toLowerCase()),
  )
  const coming = council.members.filter((each) => answered.has(each.mail?.toLowerCase() ?? '-'))
  const here = state.attendance.filter((each) => there.has(each.state))
  return new Set([...coming, ...here].map((each) => each.personId))
}

/** Who has a role in this session, by what people agreed and else by the rule. */
function plannedFor(question: RotationQuestion, roleKey: string, except?: string): PlannedTurn {
  const { council, turns, sessionKey, startMs, team, state, turnChanges } = question
  const running = state.phase === 'running' || state.phase === 'paused'
  const fixedId = fixedIn(question.seriesRoles, roleKey)
  return planTurn(
    // This session's own turn is being chosen; a correction must not count it already.
    rotationState(
      turns.filter((each) => each.sessionKey !== sessionKey),
      roleKey,
    ),
    {
      council,
      role: roleSettingsOf(council, roleKey),
      changes: foldChanges(turnChanges),
      turn: { day: dayIn(council.timeZone, startMs), sessionKey },
      present: expected(state, running),
      left: leftMembers(council, team, comes(question)),
      ...(except === undefined ? {} : { except }),
      ...(fixedId === undefined ? {} : { fixedId }),
    },
  )
}

/** From what the facilitator was chosen; null where the meeting series says who it is, or that there is none. */
export function reasonOfChoice(question: RotationQuestion): ChoiceReason | null {
  const { seriesRoles } = question
  if (isWithout(seriesRoles, 'facilitator') || fixedIn(seriesRoles, 'facilitator') !== undefined) return null
  return plannedFor(question, 'facilitator').reason
}

/**
 * The moves that give this session its facilitator and note taker, where it has none yet and its meeting series has the
 * role: as agreed, else whom the series names, else by the rule.
 */
export function roleMoves(question: RotationQuestion): readonly Move[] {
  const { state, council } = question
  const moves: Move[] = []
  let facilitatorId = state.roles.facilitator?.personId
  for (const role of sessionRoleKeys) {
    if (state.roles[role] !== undefined || isWithout(question.seriesRoles, role)) continue
    const asked = askedAtStart(plannedFor(question, role, role === 'noteTaker' ? facilitatorId : undefined))
    if (asked === null) continue
    if (role === 'facilitator') facilitatorId = asked.personId
    moves.push({ kind: 'assign-role', role, ...asked, name: rotationName(council, asked.personId) })
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

/** Names of the next three to facilitate: in the sessions that are known, else a week apart. None where it does not go round. */
export function nextNames(question: RotationQuestion): readonly string[] {
  const { council, turns, sessionKey, startMs, team, turnChanges, next, seriesRoles } = question
  if (isWithout(seriesRoles, 'facilitator') || fixedIn(seriesRoles, 'facilitator') !== undefined) return []
  const day = dayIn(council.timeZone, startMs)
  const holder = question.state.roles.facilitator
  const days = comingDays({ known: next === null ? [] : [knownSession(council, next)], today: day, count: 3 })
  const plan = planRole(
    {
      council,
      turns: turns.filter((each) => each.sessionKey !== sessionKey),
      changes: foldChanges(turnChanges),
      days,
      left: leftMembers(council, team, comes(question)),
      today: holder === undefined ? null : { turn: { day, sessionKey }, personId: holder.personId },
    },
    roleSettingsOf(council, 'facilitator'),
  )
  return plan.flatMap((each) => {
    const asked = askedAtStart(each)
    return asked === null ? [] : [rotationName(council, asked.personId)]
  })
}

/** Who has the council's further roles in this session. */
export function furtherTurns(question: RotationQuestion): readonly PlannedTurn[] {
  return (
    rotationOf(question.council)
      .roles.filter((role) => !sessionRoleKeys.some((each) => each === role.key))
      // A role that goes on between sessions does not need its holder in the room.
      .map((role) => plannedFor({ ...question, state: { ...question.state, attendance: [] } }, role.key))
  )
}

/** A meeting as the plan of turns knows it. */
export function knownSession(
  council: Pick<Council, 'timeZone'>,
  { sessionKey, startMs, endMs }: Pick<Meeting, 'sessionKey' | 'startMs' | 'endMs'>,
): KnownSession {
  return { sessionKey, day: dayIn(council.timeZone, startMs), startMs, endMs }
}

/** “Start for Ana”, offered two minutes after an unstarted start to the next one who is there. */
export function offerToStart(
  question: RotationQuestion & { readonly state: Pick<SessionState, 'plannedStartMs'> },
  nowMs: number,
) {
  const { council, startMs, turns, sessionKey, state } = question
  const day = dayIn(council.timeZone, startMs)
  const role = roleSettingsOf(council, 'facilitator')
  return startForOffer({
    pool: rolePool(council, role, day),
    turns: turns.filter((each) => each.sessionKey !== sessionKey),
    left: leftMembers(council, question.team, comes(question)),
    day,
    newcomerGraceSessions: role.graceSessions,
    state,
    present: expected(state, true) ?? new Set<string>(),
    nowMs,
  })
}
