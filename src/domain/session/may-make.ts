import type { Council, Member } from '../council/council.ts'
import { may, type Deed } from '../council/rights.ts'
import type { Move } from './move.ts'
import { mustBeDecided } from './left-over.ts'
import { refusedInVote } from './may-vote.ts'
import { isTurnMove, refusedTurn } from './may-speak.ts'
import type { SessionState } from './session-state.ts'

export const refusalReasons = [
  'not-on-council',
  'facilitator-only',
  'role-may-not',
  'not-your-department',
  'not-the-owner',
  'already-started',
  'not-running',
  'already-closed',
  'already-published',
  'nothing-left-and-no-reason',
  'asked-three-times',
  'parked-without-reason',
  'vote-open',
  'vote-over',
  'not-a-voter',
  'moved-on',
  'ask-the-holder',
  'unknown-item',
  'unknown-capture',
  'unknown-person',
  'unknown-department',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

export type Permission = { readonly ok: true } | { readonly ok: false; readonly reason: RefusalReason }

export interface Actor {
  readonly personId: string
  /** Undefined for somebody who is not on the council (a guest of one item, an assistant). */
  readonly member: Pick<Member, 'personId' | 'role' | 'departmentId'> | undefined
}

const yes: Permission = { ok: true }
function no(reason: RefusalReason): Permission {
  return { ok: false, reason }
}

/** The deed that each kind of move is; null where the move has a rule of its own below. */
const deedOf: Readonly<Record<Move['kind'], Deed | null>> = {
  'plan-agenda': 'edit-agenda',
  'add-item': 'edit-agenda',
  'change-item': 'edit-agenda',
  'remove-item': 'edit-agenda',
  'move-item': 'edit-agenda',
  'answer-proposal': 'edit-agenda',
  'set-pre-read': 'edit-agenda',
  'carry-items': 'publish',
  'propose-item': 'propose',
  'fill-lines': 'propose',
  'take-up-ask': 'capture',
  'note-attendance': 'capture',
  'assign-role': null,
  start: 'start',
  'start-item': 'edit-agenda',
  'extend-item': 'edit-agenda',
  pause: 'edit-agenda',
  resume: 'edit-agenda',
  'park-item': 'edit-agenda',
  'finish-item': 'edit-agenda',
  'start-round': null,
  'end-turn': null,
  'join-round': null,
  'end-round': null,
  'ask-to-speak': null,
  'give-floor': null,
  'leave-floor': null,
  'ask-take-over': null,
  'answer-take-over': null,
  'take-over': null,
  'write-notes': 'capture',
  'edit-notes': 'capture',
  capture: 'capture',
  'change-capture': 'capture',
  'remove-capture': 'capture',
  'restore-capture': 'capture',
  'answer-action': null,
  'confirm-minutes': 'correct',
  'open-vote': 'edit-agenda',
  'cast-ballot': null,
  'commit-ballot': null,
  'reveal-ballot': null,
  'close-vote': 'edit-agenda',
  'settle-vote': 'edit-agenda',
  'cancel-vote': 'edit-agenda',
  'decide-left': 'publish',
  close: 'publish',
  reopen: 'publish',
  'mark-published': 'publish',
}

/** Whether the move makes sense in the session as it is. */
function fits(move: Move, state: SessionState): Permission {
  const over = state.phase === 'closed' || state.phase === 'published'
  const inSession = state.phase === 'running' || state.phase === 'paused'
  const knownItem = 'itemId' in move && state.items.some((each) => each.id === move.itemId)
  switch (move.kind) {
    case 'plan-agenda':
      if (over) return no('already-closed')
      return inSession && state.items.length > 0 ? no('already-started') : yes
    case 'add-item':
    case 'change-item':
    case 'set-pre-read':
    case 'propose-item':
    case 'answer-proposal':
      return over ? no('already-closed') : yes
    case 'remove-item':
    case 'move-item':
      if (over) return no('already-closed')
      return knownItem ? yes : no('unknown-item')
    case 'start':
      if (over) return no('already-closed')
      return inSession ? no('already-started') : yes
    case 'start-item':
    case 'extend-item':
    case 'park-item':
    case 'finish-item':
    case 'confirm-minutes':
      if (!inSession) return no(over ? 'already-closed' : 'not-running')
      return knownItem ? yes : no('unknown-item')
    case 'start-round':
    case 'end-turn':
    case 'join-round':
    case 'end-round':
    case 'ask-to-speak':
    case 'give-floor':
    case 'leave-floor':
    case 'ask-take-over':
    case 'answer-take-over':
    case 'take-over':
    case 'pause':
    case 'resume':
      return inSession ? yes : no(over ? 'already-closed' : 'not-running')
    case 'close':
      if (over) return no(state.phase === 'published' ? 'already-published' : 'already-closed')
      if (state.openVoteId !== null) return no('vote-open')
      if (mustBeDecided(state).length > 0) return no('asked-three-times')
      return move.artefacts.length === 0 && !move.reasonForNone?.trim()
        ? no('nothing-left-and-no-reason')
        : yes
    case 'decide-left':
      if (state.phase === 'published') return no('already-published')
      if (!inSession && !over) return no('not-running')
      if (move.decision === 'park' && move.reason.trim() === '') return no('parked-without-reason')
      return knownItem ? yes : no('unknown-item')
    case 'reopen':
      return state.phase === 'published' ? no('already-published') : yes
    case 'change-capture':
    case 'remove-capture':
    case 'restore-capture':
    case 'answer-action': {
      const captureId = move.kind === 'change-capture' ? move.capture.id : move.captureId
      return state.captured.some((each) => each.capture.id === captureId) ? yes : no('unknown-capture')
    }
    default:
      return yes
  }
}

/** A role can be taken when it is free or its holder is missing; it is given away by its holder or who runs things. */
function mayAssign(
  move: Extract<Move, { kind: 'assign-role' }>,
  state: SessionState,
  actor: Actor,
  council: Pick<Council, 'members'>,
): Permission {
  if (!council.members.some((each) => each.personId === move.personId)) return no('unknown-person')
  const holder = state.roles[move.role]
  const facilitates = state.roles.facilitator?.personId === actor.personId
  if (facilitates || holder?.personId === actor.personId) return yes
  if (may('change-rotation', actor.member, false)) return yes
  if (!may('start', actor.member, false)) return no(actor.member ? 'role-may-not' : 'not-on-council')
  const inSession = state.phase === 'running' || state.phase === 'paused'
  const own = move.personId === actor.personId
  // While it runs, whoever facilitates is asked, and a minute without an answer is one.
  if (inSession && own && move.role === 'facilitator' && holder !== undefined) return no('ask-the-holder')
  // Nobody holds it yet, or the actor steps in for the one who does.
  return holder === undefined || own ? yes : no('facilitator-only')
}

function mayAnswer(captureId: string, state: SessionState, actor: Actor, facilitates: boolean): Permission {
  const found = state.captured.find((each) => each.capture.id === captureId)
  if (found === undefined) return no('unknown-capture')
  const ownerId = found.capture.kind === 'action' ? found.capture.ownerId : null
  // Somebody without a panel answers through whoever runs the session.
  return ownerId === actor.personId || may('correct', actor.member, facilitates) ? yes : no('not-the-owner')
}

/** Lines are a department's own; who runs the council may enter them for a department that has no panel. */
function mayFill(
  departmentId: string,
  actor: Actor,
  council: Pick<Council, 'departments'>,
  facilitates: boolean,
): Permission {
  if (!council.departments.some((each) => each.id === departmentId)) return no('unknown-department')
  if (actor.member?.departmentId === departmentId) return yes
  return may('edit-agenda', actor.member, facilitates) ? yes : no('not-your-department')
}

/**
 * Whether the actor may make this move now. The fold itself refuses nobody (a log is what happened); this is what the
 * screen asks before it offers a control and before it makes a move.
 */
export function mayMake(
  move: Move,
  state: SessionState,
  actor: Actor,
  council: Pick<Council, 'members' | 'departments'>,
): Permission {
  const facilitates = state.roles.facilitator?.personId === actor.personId
  const fit = fits(move, state)
  if (!fit.ok) return fit
  if ('voteId' in move) {
    const notes = state.roles.noteTaker?.personId === actor.personId
    const runs = notes || may('edit-agenda', actor.member, facilitates)
    const reason = refusedInVote(move, state, actor.personId, runs)
    if (reason !== null) return no(reason)
  }
  if (isTurnMove(move)) {
    const refused = refusedTurn(move, state, actor)
    return refused === null ? yes : no(refused)
  }
  if (move.kind === 'assign-role') return mayAssign(move, state, actor, council)
  if (move.kind === 'answer-action') return mayAnswer(move.captureId, state, actor, facilitates)
  // What is published is no longer written down, it is corrected.
  const deed = state.phase === 'published' && deedOf[move.kind] === 'capture' ? 'correct' : deedOf[move.kind]
  // Until somebody facilitates, whoever may start the session may prepare it.
  const prepares = state.roles.facilitator === undefined && may('start', actor.member, false)
  const allowed = deed === null || may(deed, actor.member, facilitates)
  if (!allowed && !(deed === 'edit-agenda' && prepares)) {
    if (actor.member === undefined) return no('not-on-council')
    return no(deed !== null && may(deed, actor.member, true) ? 'facilitator-only' : 'role-may-not')
  }
  if (move.kind === 'fill-lines') return mayFill(move.departmentId, actor, council, facilitates)
  return yes
}
