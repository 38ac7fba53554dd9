import { emptySession } from '#src/domain/session/fold.ts'
import type { LiveSession, LiveSnapshot } from '#src/live/live-session.ts'
import { presenceOfNobody } from '#src/live/presence.ts'

/** A session that nothing is known of, whose every snapshot the test decides. */
export function playedLive(): { live: LiveSession; become(change: Partial<LiveSnapshot>): void } {
  const listeners = new Set<() => void>()
  let snapshot: LiveSnapshot = {
    ...{ state: emptySession, moves: [], liveness: { kind: 'loading' }, checkpoint: null },
    ...{ unsent: 0, keptOnDevice: true, skippedRows: 0, refusedWords: 0, refusedCheckpoints: 0 },
  }
  return {
    live: {
      snapshot: () => snapshot,
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      presence: presenceOfNobody,
      fromDevice: () => Promise.resolve(),
      make: () => '',
      refresh: () => undefined,
      reached: () => undefined,
      flushed: () => Promise.resolve(),
      stop: () => undefined,
    },
    become(change) {
      snapshot = { ...snapshot, ...change }
      for (const each of listeners) each()
    },
  }
}
