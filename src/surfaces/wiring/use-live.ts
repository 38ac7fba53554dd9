import { useMemo, useState, useSyncExternalStore } from 'react'
import type { SessionState } from '#src/domain/session/session-state.ts'
import type { LiveSession, LiveSnapshot } from '#src/live/live-session.ts'

/** Reads one part again when the session has changed, and answers the same object while it says the same. */
function partOf<T>(
  live: LiveSession,
  read: (snapshot: LiveSnapshot) => T,
  same: (before: T, now: T) => boolean,
) {
  let from = live.snapshot()
  let kept = read(from)
  return {
    subscribe: (listener: () => void) => live.subscribe(listener),
    look() {
      const snapshot = live.snapshot()
      if (snapshot === from) return kept
      from = snapshot
      const now = read(snapshot)
      if (!same(kept, now)) kept = now
      return kept
    },
  }
}

/**
 * One part of a live session; draws the caller again when that part is another one, and at nothing else that happens
 * in the session. `read` and `same` stand outside the component.
 */
export function useLivePart<T>(
  live: LiveSession,
  read: (snapshot: LiveSnapshot) => T,
  same: (before: T, now: T) => boolean = Object.is,
): T {
  const part = useMemo(() => partOf(live, read, same), [live, read, same])
  return useSyncExternalStore(part.subscribe, part.look)
}

const isKnown = ({ liveness }: LiveSnapshot) => liveness.kind !== 'loading'

/** The session's log was read once, or could not be: what the session holds is no longer on its way. */
export function useIsKnown(live: LiveSession): boolean {
  return useLivePart(live, isKnown)
}

const holdsNothing = ({ checkpoint, moves }: LiveSnapshot) => checkpoint === null && moves.length === 0
const isUnread = (snapshot: LiveSnapshot) => snapshot.liveness.kind === 'loading' && holdsNothing(snapshot)

/** Whether it has begun is not known yet: its rows are being read, or unpacked. */
export function useIsUnread(live: LiveSession): boolean {
  return useLivePart(live, isUnread)
}

const isUnheard = (snapshot: LiveSnapshot) => snapshot.liveness.kind !== 'live' && holdsNothing(snapshot)

/** Nothing of the session has come to this page yet, for whatever reason; once something has, that stays so. */
export function useIsUnheard(live: LiveSession): boolean {
  const unheard = useLivePart(live, isUnheard)
  const [wasHeard, setWasHeard] = useState(false)
  if (!unheard && !wasHeard) setWasHeard(true)
  return unheard && !wasHeard
}

const everything = (snapshot: LiveSnapshot) => snapshot

/** The whole of it, for a view that is as small as what it shows. */
export function useLive(live: LiveSession): LiveSnapshot {
  return useLivePart(live, everything)
}

const stateOf = (snapshot: LiveSnapshot) => snapshot.state

/** The session's state, where one of the named parts of it is enough to be drawn again; they stand outside as well. */
export function useStateParts<K extends keyof SessionState>(
  live: LiveSession,
  parts: readonly K[],
): Pick<SessionState, K> {
  const same = useMemo(
    () => (before: SessionState, now: SessionState) => parts.every((part) => before[part] === now[part]),
    [parts],
  )
  return useLivePart(live, stateOf, same)
}
