import { addProposed } from './fold-agenda.ts'
import type { Made, MoveOf } from './made.ts'
import type { SessionState } from './session-state.ts'

export function proposeItem(state: SessionState, move: MoveOf<'propose-item'>, made: Made): SessionState {
  if (state.proposals.some((each) => each.proposalId === move.proposalId)) return state
  const proposal = {
    proposalId: move.proposalId,
    title: move.title,
    minutes: move.minutes,
    why: move.why,
    by: made.by,
    byName: made.byName,
    onBehalfOf: move.onBehalfOf ?? null,
    item: move.item ?? null,
    answer: 'open' as const,
    reason: '',
    answeredBy: null,
    itemId: null,
  }
  return { ...state, proposals: [...state.proposals, proposal] }
}

/** Any other answer can still become a yes; an accepted one is an item now, and leaves by being removed. */
export function answerProposal(
  state: SessionState,
  move: MoveOf<'answer-proposal'>,
  made: Made,
): SessionState {
  const proposal = state.proposals.find((each) => each.proposalId === move.proposalId)
  if (proposal === undefined || proposal.answer === 'accept') return state
  const answer = {
    answer: move.answer,
    reason: move.reason,
    answeredBy: { personId: made.by, name: made.byName },
    itemId: move.answer === 'accept' ? (move.item?.id ?? null) : null,
  }
  const answered = {
    ...state,
    proposals: state.proposals.map((each) =>
      each.proposalId === move.proposalId ? { ...each, ...answer } : each,
    ),
  }
  return move.answer === 'accept' && move.item !== null ? addProposed(answered, move.item) : answered
}

/** The last writer's lines count. What somebody else of the department had written before is kept aside. */
export function fillLines(state: SessionState, move: MoveOf<'fill-lines'>, made: Made): SessionState {
  const { departmentId } = move
  const before = Object.hasOwn(state.lines, departmentId) ? state.lines[departmentId] : undefined
  const others = state.earlierLines.filter(
    (each) => each.departmentId !== departmentId || each.by !== made.by,
  )
  return {
    ...state,
    lines: { ...state.lines, [departmentId]: { ...move.lines, by: made.by, byName: made.byName } },
    earlierLines:
      before === undefined || before.by === made.by ? others : [...others, { ...before, departmentId }],
  }
}

/** The first to take an ask up has it. */
export function takeUpAsk(state: SessionState, move: MoveOf<'take-up-ask'>): SessionState {
  if (Object.hasOwn(state.asksTakenUp, move.departmentId)) return state
  return { ...state, asksTakenUp: { ...state.asksTakenUp, [move.departmentId]: move.captureId } }
}
