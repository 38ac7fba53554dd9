interface Timer {
  readonly atMs: number
  readonly order: number
  ring: (() => void) | null
}

/**
 * Virtual time for many thousands of short runs: it stands while anything runs and then jumps to the next thing that
 * waits. Nothing of a room needs a turn of the event loop, so emptying the queue of promises is enough in between.
 */
export interface RoomTime {
  nowMs(): number
  /** Rings after so many milliseconds; the answer cancels. */
  after(ms: number, ring: () => void): () => void
  wait(ms: number): Promise<void>
  /** Lets everything happen that is due until then. */
  until(ms: number): Promise<void>
}

/** Many times what the longest room needs. */
const mostRings = 400_000

function comesFirst(one: Timer, other: Timer): boolean {
  return one.atMs < other.atMs || (one.atMs === other.atMs && one.order < other.order)
}

export function roomTime(startMs: number): RoomTime {
  let now = startMs
  let order = 0
  /** A binary heap: the first is due first. */
  const heap: Timer[] = []

  function push(timer: Timer): void {
    let at = heap.length
    heap.push(timer)
    while (at > 0) {
      const above = (at - 1) >> 1
      const parent = heap[above]
      if (parent === undefined || comesFirst(parent, timer)) break
      heap[at] = parent
      at = above
    }
    heap[at] = timer
  }

  function pop(): Timer | undefined {
    const first = heap[0]
    const last = heap.pop()
    if (first === undefined || last === undefined || heap.length === 0) return first
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const [one, other] = [heap[left], heap[left + 1]]
      if (one === undefined) break
      const smaller = other !== undefined && comesFirst(other, one) ? other : one
      if (comesFirst(last, smaller)) break
      heap[at] = smaller
      at = smaller === one ? left : left + 1
    }
    heap[at] = last
    return first
  }

  const after = (ms: number, ring: () => void) => {
    order += 1
    const timer: Timer = { atMs: now + Math.max(0, ms), order, ring }
    push(timer)
    return () => {
      timer.ring = null
    }
  }

  return {
    nowMs: () => now,
    after,
    wait: (ms) => new Promise((resolve) => void after(ms, resolve)),
    until: (endMs) =>
      new Promise((resolve, reject) => {
        let rings = 0
        const step = () => {
          try {
            rings += 1
            if (rings > mostRings) throw new Error('Time does not pass: something rings again and again.')
            let timer = heap[0]
            while (timer !== undefined && timer.ring === null) {
              pop()
              timer = heap[0]
            }
            if (timer === undefined || timer.atMs > endMs) {
              now = Math.max(now, endMs)
              resolve()
              return
            }
            pop()
            now = Math.max(now, timer.atMs)
            timer.ring?.()
          } catch (failure) {
            reject(failure instanceof Error ? failure : new Error('A timer failed.', { cause: failure }))
            return
          }
          drained(step)
        }
        drained(step)
      }),
  }
}

/** Goes on when no promise has anything left to do: a tick comes after the whole queue of them. */
function drained(next: () => void): void {
  queueMicrotask(() => process.nextTick(next))
}
