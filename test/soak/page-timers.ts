/** Timers of one page. While it is suspended nothing of it runs; what was due then runs when it comes back. */
export interface PageTimers {
  setTimer(callback: () => void, ms: number): () => void
  suspend(): void
  resume(): void
  /** Timers that have neither run nor been cancelled. */
  left(): number
}

/** `speed`: how many times faster than this machine's they run. */
export function createPageTimers(speed = 1): PageTimers {
  const pending = new Set<object>()
  let held: (() => void)[] | null = null
  return {
    setTimer(callback, ms) {
      const timer = setTimeout(() => {
        const run = () => {
          if (pending.delete(timer)) callback()
        }
        if (held === null) run()
        else held.push(run)
      }, ms / speed)
      pending.add(timer)
      return () => {
        pending.delete(timer)
        clearTimeout(timer)
      }
    },
    suspend() {
      held ??= []
    },
    resume() {
      const due = held ?? []
      held = null
      for (const run of due) run()
    },
    left: () => pending.size,
  }
}
