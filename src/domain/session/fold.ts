import { addItem, carryItems, changeItem, moveItem, planAgenda, removeItem } from './fold-agenda.ts'
import { answerProposal, fillLines, proposeItem, takeUpAsk } from './fold-before.ts'
import { answerAction, capture, changeCapture, setRemoved } from './fold-captures.ts'
import { endItem, extendItem, pause, resume, start, startItem } from './fold-clock.ts'
import { close, decideLeft, markPublished, reopen } from './fold-end.ts'
import { confirmMinutes } from './fold-minutes.ts'
import { editNotes, writeNotes } from './fold-notes.ts'
import { assignRole, noteAttendance } from './fold-people.ts'
import { noteVote } from './fold-votes.ts'
import { closeSpeaking, foldSpeaking } from './fold-speaking.ts'
import { setPreRead } from './fold-pre-reads.ts'
import type { Made } from './made.ts'
import { lamportLeap, moveId, type LoggedMove } from './move.ts'
import { orderMoves } from './order-moves.ts'
import type { SessionState } from './session-state.ts'
import { nobodySpeaks } from './speaking.ts'
import { closeTakeOver, foldTakeOver } from './take-over.ts'

/** A session in which nothing has happened yet. */
export const emptySession: SessionState = {
  phase: 'empty',
  templateId: null,
  title: '',
  plannedMinutes: 0,
  plannedStartMs: null,
  startedAtMs: null,
  closedAtMs: null,
  items: [],
  removedItems: [],
  progress: {},
  currentItemId: null,
  pausedAtMs: null,
  proposals: [],
  preReads: [],
  lines: {},
  earlierLines: [],
  asksTakenUp: {},
  attendance: [],
  roles: {},
  speaking: nobodySpeaks,
  takeOver: null,
  notes: [],
  noteEdits: {},
  captured: [],
  confirmedMinutes: {},
  artefacts: [],
  reasonForNone: null,
  carriedFrom: [],
  leftDecisions: {},
  voteLog: [],
  openVoteId: null,
  ledgerKey: null,
  lamport: 0,
}

function effect(state: SessionState, { move, lamport }: LoggedMove, made: Made): SessionState {
  switch (move.kind) {
    case 'plan-agenda':
      return planAgenda(state, move)
    case 'add-item':
      return addItem(state, move)
    case 'change-item':
      return changeItem(state, move)
    case 'remove-item':
      return removeItem(state, move, made)
    case 'move-item':
      return moveItem(state, move)
    case 'carry-items':
      return carryItems(state, move)
    case 'propose-item':
      return proposeItem(state, move, made)
    case 'answer-proposal':
      return answerProposal(state, move, made)
    case 'set-pre-read':
      return setPreRead(state, move, made)
    case 'fill-lines':
      return fillLines(state, move, made)
    case 'take-up-ask':
      return takeUpAsk(state, move)
    case 'note-attendance':
      return noteAttendance(state, move, made)
    case 'assign-role':
      return assignRole(state, move)
    case 'start':
      return start(state, made)
    case 'start-item':
      return startItem(state, move, made)
    case 'extend-item':
      return extendItem(state, move)
    case 'pause':
      return pause(state, made)
    case 'resume':
      return resume(state, made)
    case 'park-item':
    case 'finish-item':
      return endItem(state, move, made)
    case 'start-round':
    case 'end-turn':
    case 'join-round':
    case 'end-round':
    case 'ask-to-speak':
    case 'give-floor':
    case 'leave-floor':
      return foldSpeaking(state, move)
    case 'ask-take-over':
    case 'answer-take-over':
    case 'take-over':
      return foldTakeOver(state, move, made)
    case 'write-notes':
      return writeNotes(state, move, made)
    case 'edit-notes':
      return editNotes(state, move, made, lamport)
    case 'capture':
      return capture(state, move, made)
    case 'change-capture':
      return changeCapture(state, move, made)
    case 'remove-capture':
    case 'restore-capture':
      return setRemoved(state, move)
    case 'answer-action':
      return answerAction(state, move)
    case 'confirm-minutes':
      return confirmMinutes(state, move, made)
    case 'open-vote':
    case 'cast-ballot':
    case 'commit-ballot':
    case 'reveal-ballot':
    case 'close-vote':
    case 'settle-vote':
    case 'cancel-vote':
      return noteVote(state, move, made)
    case 'decide-left':
      return decideLeft(state, move, made)
    case 'close':
      return close(state, move, made)
    case 'reopen':
      return reopen(state)
    case 'mark-published':
      return markPublished(state, move, made)
    default:
      // A newer client's kind of move: it still counts for the order.
      return state
  }
}

/**
 * One more move. It must come after every move the state has folded (`compareMoves`); one that arrives late needs the
 * whole fold again. A move that makes no sense where it stands has no effect, and neither has one that is numbered out
 * of all order: nobody's later moves are numbered after it.
 */
export function applyMove(state: SessionState, logged: LoggedMove): SessionState {
  if (logged.lamport - state.lamport > lamportLeap) return state
  const made = { id: moveId(logged), by: logged.by, byName: logged.byName, atMs: logged.atMs }
  const next = closeTakeOver(closeSpeaking(state, effect(state, logged, made)))
  return { ...next, lamport: Math.max(state.lamport, logged.lamport) }
}

/** The session that a log describes, in whatever order and however often its moves arrived. */
export function foldSession(log: readonly LoggedMove[]): SessionState {
  return orderMoves(log).reduce(applyMove, emptySession)
}
