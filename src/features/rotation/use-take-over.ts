import { useEffect, useEffectEvent } from 'react'
import type { Move } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { openTakeOver, takeOverWaitMs } from '#src/domain/session/take-over.ts'
import { useNow } from '#src/ui/time/use-now.ts'

/** Asked again after this where it had no effect: two clocks differed. */
const againMs = 5_000

/**
 * In the panel of whoever asked: takes the role when the holder has been silent for a minute. It is this panel that
 * does it, so the role never goes to somebody who has left as well.
 */
export function useTakeOver(props: {
  takeOver: SessionState['takeOver']
  sinceMs: number
  meId: string
  nowMs: () => number
  make: (move: Move) => void
}): void {
  const { takeOver, sinceMs, meId, make } = props
  const now = useNow(props.nowMs)
  const open = openTakeOver({ takeOver })
  const askId = open?.by === meId ? open.askId : null
  const times = Math.floor((now - sinceMs - takeOverWaitMs) / againMs)
  const take = useEffectEvent((id: string) => make({ kind: 'take-over', askId: id }))
  useEffect(() => {
    if (askId !== null && times >= 0) take(askId)
  }, [askId, times])
}
