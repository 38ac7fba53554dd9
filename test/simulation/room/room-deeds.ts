import type { Member } from '#src/domain/council/council.ts'
import type { Move } from '#src/domain/session/move.ts'
import { readVotes } from '#src/domain/session/read-votes.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { goingRound, roundOrder, speakerList } from '#src/domain/session/speaking.ts'
import type { Vote } from '#src/domain/session/vote.ts'
import { votersOf } from '#src/domain/session/voters.ts'
import { roomCouncil } from './room-council.ts'
import type { DeedKind } from './room-draw.ts'

/** Who wants to do something, and what they see. */
export interface Doer {
  readonly state: SessionState
  readonly me: Member
  /** New for each deed. */
  readonly id: string
  /** In [0, 1). */
  readonly pick: number
}

function chosen<T>(all: readonly T[], pick: number): T | undefined {
  return all[Math.floor(pick * all.length)]
}

/** The vote that ballots go into, or that a close ends. */
export function openVote(state: SessionState): Vote | undefined {
  if (state.openVoteId === null) return undefined
  return readVotes(state).votes.find((each) => each.voteId === state.openVoteId)
}

function openingOf(way: 'open' | 'hidden', { state, id }: Doer): Move {
  return {
    kind: 'open-vote',
    voteId: id,
    itemId: state.currentItemId,
    question: `Question ${id}`,
    ballot: 'yes-no',
    way,
    rule: 'majority',
    options: [],
    quorum: null,
    link: '',
    voters: [...votersOf(roomCouncil, state.attendance)],
  }
}

type Deed = (doer: Doer) => Move | undefined

/** What a panel makes of a deed in the session as it shows it; nothing where there is nothing to do it to. */
const deeds: Readonly<Record<Exclude<DeedKind, 'cast'>, Deed>> = {
  next({ state }) {
    const at = state.items.findIndex((each) => each.id === state.currentItemId)
    const next = state.items[(at + 1) % Math.max(1, state.items.length)]
    return next && { kind: 'start-item', itemId: next.id }
  },
  extend: ({ state, pick }) =>
    state.currentItemId === null
      ? undefined
      : { kind: 'extend-item', itemId: state.currentItemId, minutes: 1 + Math.floor(pick * 5) },
  pause: ({ state }) => ({ kind: state.phase === 'paused' ? 'resume' : 'pause' }),
  capture: ({ state, id, pick }) => ({
    kind: 'capture',
    capture:
      pick < 0.7
        ? { kind: 'note', id, itemId: state.currentItemId, text: `Note of ${id}` }
        : {
            kind: 'action',
            id,
            itemId: state.currentItemId,
            text: `Note of ${id}`,
            ownerId: 'ben',
            ownerName: 'Person ben',
            due: '2026-12-01',
          },
    enteredFor: null,
  }),
  reword({ state, id, pick }) {
    const entry = chosen(state.captured, pick)
    return (
      entry && {
        kind: 'change-capture',
        capture: { ...entry.capture, detail: `Reworded in ${id}` },
        seen: entry.version,
      }
    )
  },
  remove({ state, pick }) {
    const entry = chosen(state.captured, pick)
    return (
      entry && {
        kind: entry.removed ? 'restore-capture' : 'remove-capture',
        captureId: entry.capture.id,
      }
    )
  },
  notes({ state, id, pick }) {
    const block = chosen(state.notes, pick)
    const itemId = state.currentItemId ?? state.items[0]?.id
    if (itemId === undefined) return undefined
    return block === undefined || pick < 0.4
      ? { kind: 'write-notes', itemId, blockId: id, text: `Words of ${id}`, seen: null }
      : {
          kind: 'write-notes',
          itemId: block.itemId,
          blockId: block.blockId,
          text: `Words of ${id}`,
          seen: block.version,
        }
  },
  round({ state, id, pick }) {
    const round = goingRound(state)
    if (round !== null) return pick < 0.3 ? { kind: 'end-round', roundId: round.roundId } : undefined
    const speakers = [...roundOrder(state)]
    return state.currentItemId === null || speakers.length === 0
      ? undefined
      : { kind: 'start-round', roundId: id, itemId: state.currentItemId, speakers }
  },
  turn({ state, pick }) {
    const round = goingRound(state)
    const speaker = round?.queue[0]
    const as = (['spoke', 'spoke', 'later', 'passed'] as const)[Math.floor(pick * 4)] ?? 'spoke'
    if (round === null || speaker === undefined) return undefined
    return { kind: 'end-turn', roundId: round.roundId, personId: speaker.personId, as }
  },
  'ask-to-speak': ({ state, me }) =>
    state.currentItemId === null
      ? undefined
      : {
          kind: 'ask-to-speak',
          itemId: state.currentItemId,
          personId: me.personId,
          name: me.displayName,
        },
  floor({ state, pick }) {
    const { currentItemId, speaking } = state
    if (currentItemId === null) return undefined
    const { floor } = speaking
    if (floor !== null && pick < 0.4)
      return { kind: 'leave-floor', itemId: currentItemId, personId: floor.personId, as: 'spoke' }
    const next = speakerList(state)[0]
    return next && { kind: 'give-floor', itemId: currentItemId, ...next, after: floor?.personId ?? null }
  },
  attend: ({ me, pick }) => ({
    kind: 'note-attendance',
    personId: me.personId,
    name: me.displayName,
    state: (['present', 'remote', 'late', 'apology'] as const)[Math.floor(pick * 4)] ?? 'present',
  }),
  propose: ({ id }) => ({
    kind: 'propose-item',
    proposalId: id,
    title: `Topic ${id}`,
    minutes: 5,
    why: '',
  }),
  park: ({ state }) =>
    state.currentItemId === null ? undefined : { kind: 'park-item', itemId: state.currentItemId },
  'hand-over'({ me, pick }) {
    const to = chosen(
      roomCouncil.members.filter((each) => each !== me),
      pick,
    )
    return (
      to && {
        kind: 'assign-role',
        role: 'facilitator',
        personId: to.personId,
        name: to.displayName,
        why: 'handed-over',
        forPersonId: null,
      }
    )
  },
  'ask-take-over'({ state, id }) {
    const holder = state.roles.facilitator
    return holder && { kind: 'ask-take-over', askId: id, holderId: holder.personId }
  },
  'answer-take-over'({ state, me, pick }) {
    const asked = state.takeOver
    if (asked === null) return undefined
    const answer = asked.by === me.personId ? 'withdrawn' : pick < 0.5 ? 'yes' : 'no'
    return { kind: 'answer-take-over', askId: asked.askId, answer }
  },
  'vote-open': (doer) => openingOf('open', doer),
  'vote-hidden': (doer) => openingOf('hidden', doer),
  'close-vote'({ state }) {
    const vote = openVote(state)
    return (
      vote && {
        kind: 'close-vote',
        voteId: vote.voteId,
        counted: [...vote.ballots, ...vote.commitments].map((each) => each.id),
      }
    )
  },
  'settle-vote'({ state }) {
    const vote = readVotes(state).votes.find((each) => each.state === 'opening')
    return vote && { kind: 'settle-vote', voteId: vote.voteId, counted: [...vote.reveals] }
  },
  'cancel-vote': ({ state }) =>
    state.openVoteId === null ? undefined : { kind: 'cancel-vote', voteId: state.openVoteId },
  close: () => ({ kind: 'close', artefacts: [], reasonForNone: 'Nothing was decided' }),
  reopen: ({ state }) => (state.phase === 'closed' ? { kind: 'reopen' } : undefined),
}

/** The move that a deed is in the session as the doer sees it. */
export function moveOf(what: Exclude<DeedKind, 'cast'>, doer: Doer): Move | undefined {
  return deeds[what](doer)
}
