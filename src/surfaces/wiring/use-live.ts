import { useSyncExternalStore } from 'react'
import type { LiveSession, LiveSnapshot } from '#src/live/live-session.ts'

export function useLive(live: LiveSession): LiveSnapshot {
  return useSyncExternalStore(
    (listener) => live.subscribe(listener),
    () => live.snapshot(),
  )
}
