import { tokenEnd } from './token-end.ts'

/** The sign-in gets a new one by itself when less than five minutes are left of the last. */
const beforeMs = 4 * 60_000
const leastMs = 30_000

/** Hands in a fresh token before the one that the line stands on ends; nothing depends on it but a short break. */
export function renewToken(input: {
  readonly first: string
  readonly token: (fresh: boolean) => Promise<string>
  readonly give: (token: string) => void
  readonly nowMs: () => number
  readonly setTimer: (callback: () => void, ms: number) => () => void
  readonly onFailure?: ((failure: unknown) => void) | undefined
}): { stop(): void } {
  let stopped = false
  let cancel = () => {}
  let held = input.first

  function plan(): void {
    const endMs = tokenEnd(held)
    if (endMs === null || stopped) return
    cancel = input.setTimer(() => void renew(), Math.max(leastMs, endMs - beforeMs - input.nowMs()))
  }

  async function renew(): Promise<void> {
    try {
      const cached = await input.token(false)
      const next = cached === held ? await input.token(true) : cached
      if (stopped) return
      held = next
      input.give(next)
    } catch (failure) {
      input.onFailure?.(failure)
    }
    plan()
  }

  plan()
  return {
    stop() {
      stopped = true
      cancel()
    },
  }
}
