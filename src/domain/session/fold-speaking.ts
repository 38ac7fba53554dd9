import type { SessionState } from './session-state.ts'
import { goingRound, nobodySpeaks, type Speaker, type Speaking } from './speaking.ts'
import type { SpeakingMove } from './speaking-moves.ts'

const without = (people: readonly Speaker[], personId: string): readonly Speaker[] =>
  people.filter((each) => each.personId !== personId)
const has = (people: readonly Speaker[], personId: string): boolean =>
  people.some((each) => each.personId === personId)

/** Ids come from outside, so inherited names do not count. */
function marked(speaking: Speaking, itemId: string, personId: string | undefined): Speaking {
  const before = Object.hasOwn(speaking.spoken, itemId) ? (speaking.spoken[itemId] ?? []) : []
  if (personId === undefined || before.includes(personId)) return speaking
  return { ...speaking, spoken: { ...speaking.spoken, [itemId]: [...before, personId] } }
}

function inRound(state: SessionState, itemId: string, move: SpeakingMove): Speaking {
  const { speaking } = state
  const round = goingRound(state)
  if (round === null || !('roundId' in move) || round.roundId !== move.roundId) return speaking
  const { queue, heard } = round
  switch (move.kind) {
    case 'end-turn': {
      const [now] = queue
      const speaker = queue.find((each) => each.personId === move.personId)
      // Passing needs no turn; the rest is for whoever has it, so that two presses move one step.
      if (now === undefined || speaker === undefined || (move.as !== 'passed' && speaker !== now))
        return speaking
      const rest = without(queue, move.personId)
      if (move.as === 'later') return { ...speaking, round: { ...round, queue: [...rest, now] } }
      const ended = { ...round, queue: rest, heard: [...heard, { ...speaker, as: move.as }] }
      return marked({ ...speaking, round: ended }, itemId, move.as === 'spoke' ? speaker.personId : undefined)
    }
    case 'join-round': {
      const { personId, name } = move
      if (has(queue, personId) || has(heard, personId)) return speaking
      return {
        ...speaking,
        asked: without(speaking.asked, personId),
        round: { ...round, queue: [...queue, { personId, name }] },
      }
    }
    case 'end-round':
      return { ...speaking, round: { ...round, queue: [] } }
    default:
      return speaking
  }
}

function onItem(state: SessionState, itemId: string, move: SpeakingMove): Speaking {
  const { speaking } = state
  const round = goingRound(state)
  switch (move.kind) {
    case 'start-round': {
      if (round !== null) return speaking
      const queue = move.speakers.filter(
        (each, place) => move.speakers.findIndex((one) => one.personId === each.personId) === place,
      )
      return {
        ...marked(speaking, itemId, speaking.floor?.personId),
        round: { roundId: move.roundId, queue, heard: [] },
        asked: speaking.asked.filter((each) => !has(queue, each.personId)),
        floor: null,
        opener: queue[0]?.personId ?? speaking.opener,
      }
    }
    case 'ask-to-speak': {
      const { personId, name } = move
      if (has(speaking.asked, personId) || speaking.floor?.personId === personId) return speaking
      // Their turn comes anyway.
      if (round !== null && has(round.queue, personId)) return speaking
      return { ...speaking, asked: [...speaking.asked, { personId, name }] }
    }
    case 'give-floor': {
      const { personId, name } = move
      const before = speaking.floor?.personId ?? null
      if (round !== null || before !== move.after || before === personId) return speaking
      return {
        ...marked(speaking, itemId, speaking.floor?.personId),
        floor: { personId, name },
        asked: without(speaking.asked, personId),
      }
    }
    case 'leave-floor': {
      if (speaking.floor?.personId !== move.personId)
        return move.as === 'off' && has(speaking.asked, move.personId)
          ? { ...speaking, asked: without(speaking.asked, move.personId) }
          : speaking
      const left = { ...speaking, floor: null }
      return move.as === 'spoke' ? marked(left, itemId, move.personId) : left
    }
    default:
      return speaking
  }
}

/** What was made on another item than the current one, on a round that is over or on a turn that has passed has no effect. */
export function foldSpeaking(state: SessionState, move: SpeakingMove): SessionState {
  const itemId = state.currentItemId
  if (itemId === null || ('itemId' in move && move.itemId !== itemId)) return state
  const speaking = 'itemId' in move ? onItem(state, itemId, move) : inRound(state, itemId, move)
  return speaking === state.speaking ? state : { ...state, speaking }
}

/**
 * Round and list belong to one item: when another begins, or none runs any more, they close, and who still waits asks
 * anew. Who has the floor by invitation has spoken; a turn in a round counts when it was ended. What is remembered of
 * an item holds when the session comes back to it.
 */
export function closeSpeaking(before: SessionState, next: SessionState): SessionState {
  if (before.currentItemId === next.currentItemId) return next
  const { speaking } = next
  const { spoken, opener } =
    before.currentItemId === null
      ? speaking
      : marked(speaking, before.currentItemId, speaking.floor?.personId)
  const bare = speaking.round === null && speaking.floor === null && speaking.asked.length === 0
  return bare ? next : { ...next, speaking: { ...nobodySpeaks, spoken, opener } }
}
