import type { SessionState } from '#src/domain/session/session-state.ts'
import type { LiveSession } from '#src/live/live-session.ts'

const runs: ReadonlySet<SessionState['phase']> = new Set(['running', 'paused'])

/** Tells whether the session runs, now and whenever it changes; the answer stops it. */
export function whileRunning(
  live: Pick<LiveSession, 'snapshot' | 'subscribe'>,
  tell: (running: boolean) => void,
): () => void {
  let told = false
  const look = () => {
    const now = runs.has(live.snapshot().state.phase)
    if (now === told) return
    told = now
    tell(now)
  }
  look()
  return live.subscribe(look)
}
