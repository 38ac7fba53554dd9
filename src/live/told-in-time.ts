import type { LoggedMove } from '#src/domain/session/move.ts'
import type { RelayLine } from './relay-line.ts'
import { trustedNotices, type TrustedNotices } from './trusted-notices.ts'

/** A move that the relay did not bring comes from somebody who is not on it; others may follow. */
const doubtMs = 2 * 60_000
/** A line that has just come to stand is still being told what happened before. */
const settleMs = 3_000

/** Whether what others do is told to this page in time, by the relay or by notices: then the list is seldom read. */
export interface ToldInTime extends TrustedNotices {
  /** By the relay: within a blink. */
  relayed(): boolean
  /** Moves of others that the list has brought first. */
  listBrought(moves: readonly LoggedMove[]): void
  /** The list is to be read soon, however well told. */
  want(): void
}

export function createToldInTime(relay: RelayLine | undefined, nowMs: () => number): ToldInTime {
  const notices = trustedNotices()
  let doubtUntilMs = -Infinity
  let wanted = false

  function relayed(): boolean {
    return relay?.state().kind === 'live' && nowMs() >= doubtUntilMs
  }

  return {
    ...notices,
    relayed,
    trusted: () => relayed() || notices.trusted(),
    pending: () => wanted || (notices.pending() && !relayed()),
    want() {
      wanted = true
    },
    readBegins(atMs) {
      notices.readBegins(atMs)
      if (wanted) notices.followed(atMs)
      wanted = false
    },
    listBrought(moves) {
      notices.readBrought()
      const state = relay?.state()
      if (relay === undefined || state?.kind !== 'live') return
      const missed = moves.filter(
        (each) => each.atMs > state.sinceMs + settleMs && !relay.isNewcomer(each.client),
      )
      if (missed.length > 0) doubtUntilMs = nowMs() + doubtMs
    },
  }
}
