/**
 * Runs a task alone. A call during a run waits for one further run, which it shares with every other call that came
 * meanwhile: whoever asks gets the answer of a run that began after asking.
 */
export function oneAtATime<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | null = null
  let queued: Promise<Result> | null = null
  const begin = () => {
    const mine = run().finally(() => {
      if (running === mine) running = null
    })
    running = mine
    return mine
  }
  return () => {
    if (running === null) return begin()
    queued ??= running
      .catch(() => undefined)
      .then(() => {
        queued = null
        return begin()
      })
    return queued
  }
}
