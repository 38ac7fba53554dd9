import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { speaksNow } from '#src/domain/session/speaking.ts'

/**
 * A move of the kind as it could be made now, for the question whether a control is offered at all. Each real move is
 * asked about again when it is made.
 */
export function sampleMove(
  kind: MoveKind,
  state: SessionState,
  personId: string,
  departmentId: string,
): Move {
  const item = state.items[0] ?? {
    id: 'none',
    title: 'x',
    kind: 'discuss',
    minutes: 1,
    lead: { kind: 'everyone' },
  }
  const itemId = state.currentItemId ?? item.id
  const capture = state.captured[0]?.capture ?? { kind: 'note', id: 'none', itemId: null, text: 'x' }
  const captureId = capture.id
  const voteId = state.openVoteId ?? 'none'
  const roundId = state.speaking.round?.roundId ?? 'x'
  const speaking = speaksNow(state)
  switch (kind) {
    case 'plan-agenda':
      return { kind, templateId: null, title: '', plannedMinutes: 0, plannedStartMs: null, items: [] }
    case 'add-item':
      return { kind, item, afterId: null }
    case 'change-item':
      return { kind, item }
    case 'move-item':
      return { kind, itemId, afterId: null }
    case 'propose-item':
      return { kind, proposalId: 'x', title: 'x', minutes: 1, why: '' }
    case 'answer-proposal':
      return { kind, proposalId: 'x', answer: 'park', reason: '', item: null }
    case 'set-pre-read':
      return { kind, preReadId: 'x', link: null }
    case 'fill-lines':
      return { kind, departmentId, lines: { changed: '', uncertain: '', helpNeeded: '', helpOffered: '' } }
    case 'take-up-ask':
      return { kind, departmentId, captureId }
    case 'carry-items':
      return { kind, fromSession: 'x', items: [] }
    case 'note-attendance':
      return { kind, personId, name: '', state: 'present' }
    case 'assign-role':
      // What holds for both roles; the facilitator's is asked for while the session runs.
      return { kind, role: 'noteTaker', personId, name: '', why: 'chosen', forPersonId: null }
    case 'start-round':
      return { kind, roundId: 'x', itemId, speakers: [{ personId, name: '' }] }
    case 'end-turn':
      return { kind, roundId, personId: speaking?.personId ?? personId, as: 'spoke' }
    case 'join-round':
      return { kind, roundId, personId, name: '' }
    case 'end-round':
      return { kind, roundId }
    case 'ask-to-speak':
      return { kind, itemId, personId, name: '' }
    case 'give-floor':
      return { kind, itemId, personId: 'x', name: '', after: speaking?.personId ?? null }
    case 'leave-floor':
      return { kind, itemId, personId, as: 'off' }
    case 'ask-take-over':
      return { kind, askId: 'x', holderId: state.roles.facilitator?.personId ?? 'x' }
    case 'answer-take-over':
      return { kind, askId: state.takeOver?.askId ?? 'x', answer: 'no' }
    case 'take-over':
      return { kind, askId: state.takeOver?.askId ?? 'x' }
    case 'extend-item':
      return { kind, itemId, minutes: 1 }
    case 'write-notes':
      return { kind, itemId, blockId: 'x', text: '', seen: null }
    case 'edit-notes':
      return { kind, itemId, update: 'AAA=' }
    case 'capture':
      return { kind, capture, enteredFor: null }
    case 'change-capture':
      return { kind, capture, seen: null }
    case 'remove-capture':
    case 'restore-capture':
      return { kind, captureId }
    case 'answer-action':
      return { kind, captureId, answer: 'accept', reason: '' }
    case 'confirm-minutes':
      return { kind, itemId, sessionKey: 'x', correction: '' }
    case 'decide-left':
      return { kind, itemId, decision: 'again', reason: '' }
    case 'close':
      return { kind, artefacts: ['actions'], reasonForNone: null }
    case 'mark-published':
      return { kind, ledgerKey: 'x' }
    case 'start':
    case 'pause':
    case 'resume':
    case 'reopen':
      return { kind }
    case 'open-vote':
      return {
        kind,
        voteId: 'x',
        itemId,
        question: 'x',
        ballot: 'yes-no',
        way: 'open',
        rule: 'majority',
        options: [],
        quorum: null,
        link: '',
        voters: [],
      }
    case 'cast-ballot':
      return { kind, voteId, personId, marks: [] }
    case 'commit-ballot':
      return { kind, voteId, personId, commitment: '' }
    case 'reveal-ballot':
      return { kind, voteId, personId, marks: [], salt: '' }
    case 'close-vote':
    case 'settle-vote':
      return { kind, voteId, counted: [] }
    case 'cancel-vote':
      return { kind, voteId }
    case 'remove-item':
    case 'start-item':
    case 'park-item':
    case 'finish-item':
      return { kind, itemId }
  }
}
