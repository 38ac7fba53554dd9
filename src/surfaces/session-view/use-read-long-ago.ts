import { useEffect, useState } from 'react'
import type { LiveSession } from '#src/live/live-session.ts'

/** What was read longer ago than this is not called up to date, unless reading takes turns so long. */
const freshMs = 8_000

/**
 * When the log was last read (product time), where that is too long ago to be called up to date; else null. A page
 * that is told what others write is up to date without reading.
 */
export function useReadLongAgo(live: LiveSession, nowMs: () => number): number | null {
  const [old, setOld] = useState<number | null>(null)
  useEffect(() => {
    const look = () => {
      const { liveness } = live.snapshot()
      if (liveness.kind !== 'live' || liveness.noticed === true || liveness.relayed === true) setOld(null)
      else {
        const enoughMs = Math.max(freshMs, 2 * (liveness.behindMs ?? 0))
        setOld(nowMs() - liveness.lastReadMs > enoughMs ? liveness.lastReadMs : null)
      }
    }
    look()
    const stop = live.subscribe(look)
    const timer = setInterval(look, 1000)
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [live, nowMs])
  return old
}
