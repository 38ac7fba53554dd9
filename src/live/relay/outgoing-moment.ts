import type { LoggedMove } from '#src/domain/session/move.ts'

/** What is made within it travels together. */
const momentMs = 40

/** Gathers what is made in a short moment; the first of it goes at once. */
export function createOutgoingMoment(input: {
  readonly steadyMs: () => number
  readonly setTimer: (callback: () => void, ms: number) => () => void
  readonly send: (moves: readonly LoggedMove[]) => void
}): { add(moves: readonly LoggedMove[]): void; drop(): void } {
  let waiting: readonly LoggedMove[] = []
  let sentMs = -Infinity
  let cancel: (() => void) | null = null

  function send(): void {
    cancel = null
    const moves = waiting
    waiting = []
    sentMs = input.steadyMs()
    input.send(moves)
  }

  return {
    add(moves) {
      waiting = [...waiting, ...moves]
      if (cancel !== null) return
      const restMs = momentMs - (input.steadyMs() - sentMs)
      if (restMs <= 0) send()
      else cancel = input.setTimer(send, restMs)
    },
    drop() {
      cancel?.()
      cancel = null
      waiting = []
    },
  }
}
