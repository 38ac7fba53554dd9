import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { SealedBallot } from '#src/domain/session/ballot-commitment.ts'
import type { Vote } from '#src/domain/session/vote.ts'
import type { Marks } from '#src/domain/session/vote-moves.ts'
import { openKeptBallots } from '#src/live/kept-ballots.ts'
import type { SessionContext } from './session-context.ts'

/** 128 random bits in hexadecimal digits. */
function newSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((each) => each.toString(16).padStart(2, '0'))
    .join('')
}

export interface Ballots {
  /** A ballot for that person, open or sealed as the vote asks. */
  readonly cast: (vote: Vote, personId: string, marks: Marks) => void
  /** What the person's own ballot says; null where nobody here knows. */
  readonly ownOf: (vote: Vote) => Marks | null
  /** Hidden ballots that this page alone holds were made. */
  readonly notKept: boolean
}

/**
 * Casts ballots, keeps the hidden ones on the device before anything of them is sent, and opens them by itself when
 * their vote is closed.
 */
export function useBallots(context: SessionContext, votes: readonly Vote[]): Ballots {
  const { person, session, moves } = context
  const { device, deviceKey, me } = person
  const kept = useMemo(
    () => openKeptBallots({ device, deviceKey, sessionKey: session.sessionKey }),
    [device, deviceKey, session.sessionKey],
  )
  const sealed = useSyncExternalStore(kept.subscribe, kept.all)
  const [notKept, setNotKept] = useState(false)
  /** A log that somebody has put out of order may never show what was opened: it is opened once all the same. */
  const opened = useRef(new Set<string>())
  useEffect(() => {
    for (const vote of votes) {
      if (vote.state === 'opening') openOwn(vote, sealed, opened.current, moves.make)
      else if (vote.state !== 'open') void kept.forget(vote.voteId)
    }
  }, [kept, moves, sealed, votes])
  return {
    notKept,
    cast(vote, personId, marks) {
      const { voteId } = vote
      if (vote.way !== 'hidden') {
        moves.make({ kind: 'cast-ballot', voteId, personId, marks })
        return
      }
      void kept.keep({ voteId, personId, marks, salt: newSalt() }).then(({ commitment, onDevice }) => {
        setNotKept(!onDevice)
        moves.make({ kind: 'commit-ballot', voteId, personId, commitment })
      })
    },
    ownOf(vote) {
      const open = vote.ballots.find((each) => each.voter.personId === me.personId)
      if (open !== undefined) return open.marks
      const own = vote.commitments.find((each) => each.voter.personId === me.personId)
      return (own && sealed.get(own.commitment)?.marks) ?? null
    },
  }
}

/** Opens the ballots that count and that this device can open; another page of the person may have done it already. */
function openOwn(
  vote: Vote,
  sealed: ReadonlyMap<string, SealedBallot>,
  here: Set<string>,
  make: SessionContext['moves']['make'],
): void {
  const opened = new Set(vote.ballots.map((each) => each.voter.personId))
  for (const { voter, commitment } of vote.commitments) {
    const ballot = sealed.get(commitment)
    if (ballot === undefined || opened.has(voter.personId) || here.has(commitment)) continue
    here.add(commitment)
    const { voteId, personId, marks, salt } = ballot
    make({ kind: 'reveal-ballot', voteId, personId, marks, salt })
  }
}
