import * as v from 'valibot'
import { timeToldSchema } from '../relay-wire.ts'

/** What a relay's clock says beside this machine's steady one. */
export interface TimeMeasured {
  /** Milliseconds since 1970 UTC when the steady clock would show 0. */
  readonly offsetMs: number
  readonly roundTripMs: number
}

const againMs = 3 * 60_000
const betweenMs = 150
/** An answer that takes longer says too little. */
const answerMs = 4_000
const atFirst = 5
const later = 3

const toldSchema = v.pipe(v.string(), v.maxLength(500), v.parseJson(), timeToldSchema)

/** Asks a relay for its time, several times in a row and again every few minutes; the shortest way tells best. */
export interface RelayTime {
  ask(): void
  /** What was measured counts no more (the machine slept, its clock was set): measures at once. */
  again(): void
  /** True where the word was an answer. */
  heard(word: string): boolean
  stop(): void
}

export function createRelayTime(input: {
  readonly say: (word: string) => void
  readonly steadyMs: () => number
  readonly setTimer: (callback: () => void, ms: number) => () => void
  readonly onTime: (measured: TimeMeasured) => void
}): RelayTime {
  const asked = new Map<number, number>()
  let id = 0
  let best: TimeMeasured | null = null
  let cancel = () => {}

  function ask(): void {
    id += 1
    for (const [old, atMs] of asked) if (input.steadyMs() - atMs > answerMs) asked.delete(old)
    asked.set(id, input.steadyMs())
    input.say(JSON.stringify({ weft: 1, kind: 'time?', id }))
  }

  function round(left: number): void {
    if (left === 0) {
      cancel = input.setTimer(tell, 1_000)
      return
    }
    ask()
    cancel = input.setTimer(() => round(left - 1), betweenMs)
  }

  function tell(): void {
    if (best !== null) input.onTime(best)
    best = null
    cancel = input.setTimer(() => round(later), againMs)
  }

  round(atFirst)
  return {
    ask,
    again() {
      cancel()
      best = null
      asked.clear()
      round(later)
    },
    heard(word) {
      const read = v.safeParse(toldSchema, word)
      if (!read.success) return false
      const { atMs } = read.output
      const sentMs = asked.get(read.output.id)
      if (sentMs === undefined || !Number.isFinite(atMs)) return true
      asked.delete(read.output.id)
      const nowMs = input.steadyMs()
      const roundTripMs = nowMs - sentMs
      if (roundTripMs <= answerMs && (best === null || roundTripMs < best.roundTripMs))
        best = { offsetMs: atMs - (sentMs + nowMs) / 2, roundTripMs }
      return true
    },
    stop: () => cancel(),
  }
}
