import { useCallback, useEffect, useRef, useState } from 'react'
import { statusOf, type Ledger } from '#src/domain/publish/ledger.ts'
import type { PublishWish } from '../wiring/publish-now.ts'

const firstMs = 30_000
const longestMs = 5 * 60_000

/**
 * What a busy or silent service refused, and was certainly not done: it is tried again without anybody's help. A
 * message that got no answer is not among it: whether it is there, a person says.
 */
export function refusedForNow(ledger: Ledger): readonly string[] {
  return ledger.plan.effects
    .filter((each) => {
      const { state, reason } = statusOf(ledger, each.id)
      if (state !== 'failed') return false
      return reason === 'throttled' || (reason === 'offline' && each.kind !== 'message')
    })
    .map((each) => each.id)
}

export interface RetryLater {
  /** When it is tried again; null where nothing is. */
  readonly againMs: number | null
  /** After a run: plans the next where some of it was refused for now. */
  readonly plan: (ledger: Ledger, run: (wish: PublishWish) => void) => void
  /** A run begins: whatever was planned is part of it or planned anew. */
  readonly forget: () => void
}

/** Tries again by itself, each time later than before, as long as the page is open; at once when the network is back. */
export function useRetryLater(nowMs: () => number): RetryLater {
  const [againMs, setAgainMs] = useState<number | null>(null)
  const times = useRef(0)
  const cancel = useRef<() => void>(() => undefined)
  useEffect(() => () => cancel.current(), [])
  const forget = useCallback(() => {
    cancel.current()
    setAgainMs(null)
  }, [])
  const plan = useCallback(
    (ledger: Ledger, run: (wish: PublishWish) => void) => {
      cancel.current()
      const refused = refusedForNow(ledger)
      if (refused.length === 0) return
      const waitMs = Math.min(longestMs, firstMs * 2 ** times.current)
      times.current += 1
      const retry = () => run({ retry: refused })
      const timer = setTimeout(retry, waitMs)
      addEventListener('online', retry)
      cancel.current = () => {
        clearTimeout(timer)
        removeEventListener('online', retry)
      }
      setAgainMs(nowMs() + waitMs)
    },
    [nowMs],
  )
  return { againMs, plan, forget }
}
