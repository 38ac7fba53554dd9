import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import type { LeftBehind } from './journal.ts'
import { lanesOfLost } from './lost-moves.ts'
import { createOutgoingLane, type OutgoingLane } from './outgoing-lane.ts'

/** Everything that this page has to send: what it made itself, what earlier pages left, and what got lost. */
export interface OutgoingLanes {
  push(move: LoggedMove): void
  /** How many moves wait. */
  unsent(): number
  has(id: string): boolean
  /** The lane to send from next; undefined when all is sent. */
  next(): OutgoingLane | undefined
  /** Takes out of every lane what the list holds. */
  confirm(): void
  takeUpLeft(left: LeftBehind): void
  /** Takes up those of them that the list lacks and that do not wait already. */
  takeUpLost(known: readonly LoggedMove[]): void
}

export function createOutgoingLanes(input: {
  readonly sessionKey: string
  readonly clientId: string
  readonly keep: (moves: readonly LoggedMove[]) => Promise<boolean>
  readonly onKept: (kept: boolean) => void
  readonly inList: (id: string) => boolean
  readonly nowMs: () => number
}): OutgoingLanes {
  const { sessionKey, inList, onKept, nowMs } = input
  const own = createOutgoingLane(sessionKey, input.clientId, input.keep, onKept, nowMs)
  let lanes: readonly OutgoingLane[] = [own]
  return {
    push: (move) => own.push(move),
    unsent: () => lanes.reduce((sum, lane) => sum + lane.unsent().length, 0),
    has: (id) => lanes.some((lane) => lane.unsent().some((each) => moveId(each) === id)),
    next: () => lanes.find((lane) => lane.unsent().length > 0),
    confirm() {
      for (const lane of lanes) lane.confirm(inList)
    },
    takeUpLeft(left) {
      const lane = createOutgoingLane(sessionKey, left.client, left.keep, onKept, nowMs, left.moves)
      lane.confirm(inList)
      lanes = [lane, ...lanes]
    },
    takeUpLost(known) {
      lanes = [...lanes, ...lanesOfLost({ sessionKey, nowMs, inList }, known, lanes)]
    },
  }
}
