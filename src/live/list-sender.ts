import type { Troubled } from './carrier-trouble.ts'
import type { LiveSessionInput } from './live-session-input.ts'
import type { OutgoingLanes } from './outgoing-lanes.ts'
import { retryDelay } from './pace.ts'
import { sendRows } from './send-rows.ts'

/** Sends to the list what waits, and tries again where it could not. */
export interface ListSender {
  send(): Promise<void>
  trouble(): Troubled | null
  stop(): void
}

type Needs = Pick<LiveSessionInput, 'carrier' | 'nowMs' | 'setTimer' | 'random'>
type Rows = Pick<Parameters<typeof sendRows>[0], 'inList' | 'landed' | 'read' | 'answered'>

export function createListSender(
  input: Needs &
    Rows & {
      readonly lanes: OutgoingLanes
      readonly readTrouble: () => Troubled | null
      readonly failed: (failure: unknown, before: Troubled | null) => Troubled
      /** What others wrote meanwhile is told otherwise: nothing is read only because something was sent. */
      readonly told: () => boolean
      /** It could not be sent. */
      readonly onFailed: (failure: unknown) => void
      /** Rows were stored, or found stored. */
      readonly onSent: () => void
    },
): ListSender {
  const { carrier, lanes, inList, landed, read } = input
  let trouble: Troubled | null = null
  let sending = false
  let stopped = false
  let cancel = () => {}

  async function send(): Promise<void> {
    if (sending || stopped) return
    cancel()
    sending = true
    let sent = false
    try {
      sent = await sendRows({
        ...{ carrier, lanes, inList, landed, read, wait: pause, stopped: () => stopped },
        answered() {
          trouble = null
          input.answered()
        },
      })
    } catch (failure) {
      trouble = input.failed(failure, trouble)
      input.onFailed(failure)
    } finally {
      sending = false
    }
    if (stopped) return
    if (lanes.unsent() > 0) schedule()
    else {
      forgetTrouble()
      if (sent && !input.told()) void read()
    }
    if (sent) input.onSent()
  }

  /** A read has found in the list what a lost answer had stored: nothing is in the way of what is made next. */
  function forgetTrouble(): void {
    if (trouble === null) return
    trouble = null
    input.answered()
  }

  function schedule(): void {
    const why = trouble ?? input.readTrouble()
    const ms = why === null ? 0 : retryDelay(why.trouble, why.times, input.nowMs(), input.random())
    cancel()
    cancel = input.setTimer(() => void send(), ms)
  }

  const pause = (ms: number) => new Promise<void>((resolve) => void input.setTimer(resolve, ms))

  return {
    send,
    trouble: () => trouble,
    stop() {
      stopped = true
      cancel()
    },
  }
}
