const lookEveryMs = 10_000
const silentMs = 20_000
const answerMs = 8_000

/** Finds out that a line is dead although nothing says so: a sleeping laptop, a lost network, a proxy that forgot. */
export interface LineWatch {
  /** Something has come over the line. */
  sign(): void
  /** It is to show within so many milliseconds that it is alive. */
  doubt(ms: number): void
  stop(): void
}

/** `steadyMs`: a clock that only goes forward; it may stand still while the machine sleeps. */
export function createLineWatch(input: {
  readonly ask: () => void
  readonly onDead: () => void
  readonly steadyMs: () => number
  readonly setTimer: (callback: () => void, ms: number) => () => void
}): LineWatch {
  let signMs = input.steadyMs()
  let cancelLook = () => {}
  let cancelDoubt: (() => void) | null = null

  function look(): void {
    if (input.steadyMs() - signMs >= silentMs) doubt(answerMs)
    cancelLook = input.setTimer(look, lookEveryMs)
  }

  function doubt(ms: number): void {
    if (cancelDoubt !== null && ms >= answerMs) return
    cancelDoubt?.()
    cancelDoubt = input.setTimer(input.onDead, ms)
    input.ask()
  }

  cancelLook = input.setTimer(look, lookEveryMs)
  return {
    sign() {
      signMs = input.steadyMs()
      cancelDoubt?.()
      cancelDoubt = null
    },
    doubt,
    stop() {
      cancelLook()
      cancelDoubt?.()
    },
  }
}
