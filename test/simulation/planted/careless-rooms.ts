import { applyMove, emptySession } from '#src/domain/session/fold.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { readVotes } from '#src/domain/session/read-votes.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import type { Vote } from '#src/domain/session/vote.ts'
import type { LogCarrier } from '#src/live/log-carrier.ts'
import type { RelayLine } from '#src/live/relay-line.ts'
import type { RoomList } from '../room/room-list.ts'

/** The sample's array under one key: who writes puts back what they have read, and with it what they have not. */
export function lastWriterArray(carrier: LogCarrier, list: RoomList): LogCarrier {
  let read = 0
  return {
    async read(cursor) {
      const answer = await carrier.read(cursor)
      read = Number(answer.cursor)
      return answer
    },
    async append(row) {
      const outcome = await carrier.append(row)
      list.writeOver(read, row.clientKey)
      return outcome
    },
  }
}

/** A failed read is taken for one that brought nothing. */
export function deafToFailures(carrier: LogCarrier): LogCarrier {
  return {
    ...carrier,
    read: (cursor) => carrier.read(cursor).catch(() => ({ rows: [], cursor: cursor ?? '0' })),
  }
}

/** The role goes to whoever this panel heard of last, wherever the log has it. */
export function facilitatorByArrival(state: SessionState, arrived: readonly LoggedMove[]): SessionState {
  return { ...state, roles: arrived.reduce(applyMove, emptySession).roles }
}

/** Every ballot counts that came, also a person's second. */
export function everyBallotCounts(state: SessionState): readonly Vote[] {
  return readVotes(state).votes.map((vote) => ({
    ...vote,
    ballots: state.voteLog.flatMap(({ id, move }) => {
      const voter = vote.voters.find((each) => 'personId' in move && each.personId === move.personId)
      return move.kind === 'cast-ballot' && move.voteId === vote.voteId && voter !== undefined
        ? [{ id, voter, marks: move.marks, enteredBy: null }]
        : []
    }),
  }))
}

/** Listens to the first connection alone: once it is back, nothing that others say arrives. */
export function deafOnceBack(line: RelayLine): RelayLine {
  let wasLive = false
  let deaf = false
  line.subscribe(() => {
    const live = line.state().kind === 'live'
    deaf ||= wasLive && !live
    wasLive ||= live
  })
  return {
    ...line,
    attach: (session) =>
      line.attach({
        ...session,
        hear: (moves) => {
          if (!deaf) session.hear(moves)
        },
      }),
  }
}

/** Takes everybody whose moves it has heard for somebody who will send them. */
export function trustingSenders(line: RelayLine): RelayLine {
  return { ...line, isThere: () => true }
}
