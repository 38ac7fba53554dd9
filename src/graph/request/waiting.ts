/** Knows until when calls wait for throttled services, and tells listeners when that changes. */
export interface Waiting {
  /** A call waits until then; the answer ends it. */
  begin(untilMs: number): () => void
  listen(listener: (untilMs: number | null) => void): () => void
}

export function createWaiting(): Waiting {
  const waits = new Set<{ readonly untilMs: number }>()
  const listeners = new Set<(untilMs: number | null) => void>()
  let told: number | null = null
  const tell = () => {
    const untilMs = waits.size === 0 ? null : Math.max(...[...waits].map((each) => each.untilMs))
    if (untilMs === told) return
    told = untilMs
    for (const listener of listeners) listener(untilMs)
  }
  return {
    begin: (untilMs) => {
      const wait = { untilMs }
      waits.add(wait)
      tell()
      return () => {
        waits.delete(wait)
        tell()
      }
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
