import { isLightPlatform } from './platform/use-light-platform.ts'

interface Timer {
  readonly atMs: number
  readonly order: number
  readonly ring: () => void
}

/**
 * Time that stands while anything runs, then jumps to the next thing that waits. One turn of the loop empties the queue
 * of promises; on the light platform nothing else is ever under way, on the real one a few more turns are.
 */
export interface VirtualTime {
  nowMs(): number
  /** Never resolves where `alive` says no when its time has come: a crashed client has no future. */
  delay(ms: number, signal?: AbortSignal, alive?: () => boolean): Promise<void>
  /** Drives time until the work is done; rejects when nothing waits and the work is not done. */
  run<Result>(work: Promise<Result>): Promise<Result>
}

export function virtualTime(startMs: number): VirtualTime {
  let now = startMs
  let order = 0
  const timers = new Set<Timer>()

  function next(): Timer | undefined {
    let first: Timer | undefined
    for (const each of timers) {
      if (
        first === undefined ||
        each.atMs < first.atMs ||
        (each.atMs === first.atMs && each.order < first.order)
      ) {
        first = each
      }
    }
    return first
  }

  return {
    nowMs: () => now,
    delay: (ms, signal, alive) =>
      new Promise((resolve) => {
        order += 1
        const stop = () => {
          timers.delete(timer)
          resolve()
        }
        const timer: Timer = {
          atMs: now + Math.max(0, ms),
          order,
          ring: () => {
            signal?.removeEventListener('abort', stop)
            if (alive === undefined || alive()) resolve()
          },
        }
        timers.add(timer)
        signal?.addEventListener('abort', stop, { once: true })
      }),
    run: (work) =>
      new Promise((resolve, reject) => {
        let done = false
        const stacks = Error.stackTraceLimit
        // A third of a simulated failure's cost is the stack that nobody reads.
        Error.stackTraceLimit = 0
        const finish = (tell: () => void) => {
          done = true
          Error.stackTraceLimit = stacks
          tell()
        }
        work.then(
          (value) => finish(() => resolve(value)),
          (failure: unknown) =>
            finish(() =>
              reject(failure instanceof Error ? failure : new Error('The work failed.', { cause: failure })),
            ),
        )
        let idle = 0
        const turns = isLightPlatform() ? 1 : 4
        const longestTurns = isLightPlatform() ? 1 : 500
        const tick = () => {
          if (done) return
          const timer = next()
          idle += 1
          if (idle < turns) {
            setImmediate(tick)
            return
          }
          if (timer === undefined && idle < longestTurns) {
            setImmediate(tick)
            return
          }
          idle = 0
          if (timer === undefined) {
            finish(() => reject(new Error('Nothing waits and the work is not done.')))
            return
          }
          timers.delete(timer)
          now = Math.max(now, timer.atMs)
          timer.ring()
          setImmediate(tick)
        }
        setImmediate(tick)
      }),
  }
}
