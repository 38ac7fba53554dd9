import { useEffect, useEffectEvent } from 'react'
import { whenIdle } from '#src/host/when-idle.ts'

/** Switching windows back and forth asks no more often than this. */
const leastMs = 5_000

/** Calls back when the person comes back to the page: it is visible again, or has the focus again. */
export function useLookedAtAgain(onLook: () => void, active = true): void {
  const look = useEffectEvent(onLook)
  useEffect(() => {
    if (!active) return
    let lastMs = -leastMs
    let current = true
    const seen = () => {
      if (document.visibilityState === 'hidden' || performance.now() - lastMs < leastMs) return
      lastMs = performance.now()
      whenIdle(() => current && look())
    }
    document.addEventListener('visibilitychange', seen)
    addEventListener('focus', seen)
    return () => {
      current = false
      document.removeEventListener('visibilitychange', seen)
      removeEventListener('focus', seen)
    }
  }, [active])
}
