import { toBase64 } from 'lib0/buffer'
import type { PresenceState } from '../presence.ts'
import type { RunSigner } from '../signed/run-signer.ts'
import { aheadMs } from './heard-presence.ts'

/** Typing tells where the caret is no more often than this. */
const leastMs = 150
/** Before others take it for old: there is time to lose one. */
const againMs = 45_000
/** A clock that was set by more makes what was said be said again. */
const setMs = 1_000

/** A room that this page speaks in, under the number that it has there. */
export interface PresenceWay {
  readonly page: number
  readonly sign: RunSigner['signPresence']
  readonly tell: (said: object) => void
}

/** What this page says of itself: signed, and again before it grows old. */
export interface OwnPresence {
  set(state: PresenceState | null): void
  over(way: PresenceWay | null): void
  /** Time has passed, or was set. */
  again(): void
  stop(): void
}

export function createOwnPresence(input: {
  /** Product time. */
  readonly nowMs: () => number
  readonly steadyMs: () => number
  readonly setTimer: (callback: () => void, ms: number) => () => void
  readonly onFailure?: (failure: unknown) => void
}): OwnPresence {
  const { nowMs, steadyMs } = input
  let own: PresenceState | null = null
  let way: PresenceWay | null = null
  let turn = 0
  let atMs = 0
  let said = { atMs: 0, steadyMs: 0 }
  let cancel: (() => void) | null = null
  let toldAll = true

  /** Later than everything before it, as others ask for; what was dated far ahead nobody has taken. */
  function timeOfNext(): number {
    const now = Math.round(nowMs())
    return atMs >= now && atMs - now <= aheadMs ? atMs + 1 : now
  }

  async function sayNow(): Promise<void> {
    if (way === null) return
    const to = way
    turn += 1
    const mine = turn
    atMs = timeOfNext()
    said = { atMs: nowMs(), steadyMs: steadyMs() }
    try {
      const bytes = await to.sign(to.page, { atMs, at: own })
      if (mine === turn && to === way) to.tell({ said: toBase64(bytes) })
    } catch (failure) {
      input.onFailure?.(failure)
    }
  }

  function say(): void {
    if (cancel !== null) {
      toldAll = false
      return
    }
    toldAll = true
    void sayNow()
    cancel = input.setTimer(() => {
      cancel = null
      if (!toldAll) say()
    }, leastMs)
  }

  return {
    set(state) {
      if (JSON.stringify(state) === JSON.stringify(own)) return
      own = state
      say()
    },
    over(next) {
      way = next
      void sayNow()
    },
    again() {
      const passedMs = nowMs() - said.atMs
      const wasSet = Math.abs(passedMs - (steadyMs() - said.steadyMs)) > setMs
      if (wasSet || passedMs >= againMs) say()
    },
    stop: () => cancel?.(),
  }
}
