import { useEffect, useEffectEvent } from 'react'

/** Switching windows back and forth asks no more often than this. */
const leastMs = 5_000

/** Calls back when the person comes back to the page: it is visible again, or has the focus again. */
export function useLookedAtAgain(onLook: () => void, active = true): void {
  const look = useEffectEvent(onLook)
  useEffect(() => {
    if (!active) return
    let lastMs = -leastMs
    const seen = () => {
      if (document.visibilityState === 'hidden' || performance.now() - lastMs < leastMs) return
      lastMs = performance.now()
      look()
    }
    document.addEventListener('visibilitychange', seen)
    addEventListener('focus', seen)
    return () => {
      document.removeEventListener('visibilitychange', seen)
      removeEventListener('focus', seen)
    }
  }, [active])
}
