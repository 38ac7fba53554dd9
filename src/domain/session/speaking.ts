import { isPresent } from './acceptance.ts'
import type { SessionState } from './session-state.ts'

/** Somebody who speaks: on the council, a guest, or known by name alone. */
export interface Speaker {
  readonly personId: string
  readonly name: string
}

/** Everyone in turn. It is over when nobody is left in the queue. */
export interface Round {
  readonly roundId: string
  /** The first speaks now; the others come in this order. */
  readonly queue: readonly Speaker[]
  readonly heard: readonly (Speaker & { readonly as: 'spoke' | 'passed' })[]
}

/**
 * Who speaks on the current item. It is kept whether somebody has spoken on an item, and never how often or how long:
 * it orders who comes next and ranks nobody (design.md, 2.7).
 */
export interface Speaking {
  readonly round: Round | null
  /** Who asked to speak, in the order of asking. */
  readonly asked: readonly Speaker[]
  /** Who was invited to speak, outside of a round. */
  readonly floor: Speaker | null
  /** Item id → ids of those who have spoken on it. */
  readonly spoken: Readonly<Record<string, readonly string[]>>
  /** Who began the last round: among equals the next one begins after them. */
  readonly opener: string | null
}

export const nobodySpeaks: Speaking = { round: null, asked: [], floor: null, spoken: {}, opener: null }

type Heard = Pick<SessionState, 'speaking' | 'currentItemId'>

/** The round while somebody is left in it. */
export function goingRound({ speaking }: Pick<SessionState, 'speaking'>): Round | null {
  return speaking.round !== null && speaking.round.queue.length > 0 ? speaking.round : null
}

/** Whether they have spoken on the current item. Ids come from outside, so inherited names do not count. */
export function hasSpoken({ speaking, currentItemId }: Heard, personId: string): boolean {
  const { spoken } = speaking
  if (currentItemId === null || !Object.hasOwn(spoken, currentItemId)) return false
  return spoken[currentItemId]?.includes(personId) ?? false
}

/** The list of speakers: who has not spoken on this item comes first, then the order of asking. */
export function speakerList(state: Heard): readonly Speaker[] {
  return state.speaking.asked.toSorted(
    (a, b) => Number(hasSpoken(state, a.personId)) - Number(hasSpoken(state, b.personId)),
  )
}

/** Who speaks now, in a round or by invitation. */
export function speaksNow(state: Heard): Speaker | null {
  return goingRound(state)?.queue[0] ?? state.speaking.floor
}

/** Who comes after that: the next of the round, else the first of the list. */
export function speaksNext(state: Heard): Speaker | null {
  const round = goingRound(state)
  return (round === null ? speakerList(state)[0] : round.queue[1]) ?? null
}

/**
 * Everybody who is here, in the order of a round: first who has spoken on the fewest items of this session so far; among
 * equals in the order of attendance, going on after whoever began the last round, so that it is not always the same.
 */
export function roundOrder({
  attendance,
  speaking,
}: Pick<SessionState, 'attendance' | 'speaking'>): readonly Speaker[] {
  const here = attendance.filter((each) => isPresent(attendance, each.personId))
  const after = here.findIndex((each) => each.personId === speaking.opener) + 1
  const lists = Object.values(speaking.spoken)
  const items = (personId: string) => lists.filter((each) => each.includes(personId)).length
  return [...here.slice(after), ...here.slice(0, after)]
    .map(({ personId, name }) => ({ personId, name, items: items(personId) }))
    .toSorted((a, b) => a.items - b.items)
    .map(({ personId, name }) => ({ personId, name }))
}
