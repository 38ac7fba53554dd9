import type { CouncilRecords } from '#src/records/replica/council-records.ts'

/** Wait before the next attempt, after as many in vain; the last one stays. */
const pausesMs = [5_000, 20_000, 60_000, 300_000]

/**
 * Sends what waits when its time has come: a removal that can no longer be undone, or what met a service that did not
 * answer. Only what is unsent is waited for: nothing is read by a timer.
 */
export function runAgainWhenDue(
  records: CouncilRecords,
  { nowMs, isMine }: { readonly nowMs: () => number; readonly isMine: () => boolean },
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let inVain = 0
  const { replica, sync } = records

  function plan() {
    clearTimeout(timer)
    const { running, hindrance, untilMs } = sync.state()
    if (running || !isMine()) return
    inVain = hindrance === null ? 0 : inVain
    const waits = replica
      .queue()
      .filter(({ edit, trouble }) => trouble === null && !records.isPaused(edit.job))
    if (waits.length === 0) return
    const dueMs = Math.min(...waits.map(({ edit }) => edit.notBeforeMs))
    const pauseMs = hindrance === null ? 0 : (pausesMs[Math.min(inVain, pausesMs.length - 1)] ?? 0)
    const waitMs = Math.max(dueMs - nowMs(), (untilMs ?? 0) - nowMs(), pauseMs)
    // What could be sent and was not, with nothing in the way, waits for the lists to be read.
    if (waitMs <= 0) return
    timer = setTimeout(() => {
      inVain += 1
      void sync.run('send')
    }, waitMs)
  }

  const stop = sync.subscribe(plan)
  return () => {
    stop()
    clearTimeout(timer)
  }
}
