import { useEffect, useState } from 'react'

/** Product time that moves the component on every `everyMs`; the clock itself is the surface's. */
export function useNow(nowMs: () => number, everyMs = 1000): number {
  const [now, setNow] = useState(nowMs)
  useEffect(() => {
    const timer = setInterval(() => setNow(nowMs()), everyMs)
    return () => clearInterval(timer)
  }, [nowMs, everyMs])
  return now
}
