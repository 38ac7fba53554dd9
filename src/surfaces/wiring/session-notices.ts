import { idle } from '#src/host/when-idle.ts'
import type { LiveSession } from '#src/live/live-session.ts'
import type { LogNotices } from '#src/live/log-notices.ts'
import type { SignedIn } from './connection.ts'
import { whileRunning } from './while-running.ts'

interface Line {
  listen(hear: (notice: 'written' | 'down') => void): () => void
  wrote(): void
  stop(): void
}

/** Notices of a session for as long as it runs; before and after, its pace is enough. */
export function sessionNotices(
  person: SignedIn,
  siteId: string,
): { readonly notices: LogNotices; follow(live: LiveSession): () => void } {
  const ears = new Set<(notice: 'written' | 'down') => void>()
  let line: Line | null = null
  let wanted = false

  async function open(): Promise<void> {
    // A running session has been painted before this part is fetched.
    await idle()
    const { createSiteNotices } = await import('#src/records/stores/site-notices.ts')
    if (!wanted || line !== null) return
    line = createSiteNotices({
      client: person.graph,
      siteId,
      nowMs: person.clock.nowMs,
      setTimer(callback, ms) {
        const timer = setTimeout(callback, ms)
        return () => clearTimeout(timer)
      },
      random: () => Math.random(),
      openSocket: (address) => new WebSocket(address),
    })
    line.listen((notice) => ears.forEach((hear) => hear(notice)))
  }

  function close(): void {
    wanted = false
    line?.stop()
    line = null
  }

  return {
    notices: {
      listen(hear) {
        ears.add(hear)
        return () => ears.delete(hear)
      },
      wrote: () => line?.wrote(),
    },
    follow(live) {
      const stop = whileRunning(live, (running) => {
        wanted = running
        // Without this part the list is read at its pace.
        if (running) void open().catch(() => undefined)
        else close()
      })
      return () => {
        stop()
        close()
      }
    },
  }
}
