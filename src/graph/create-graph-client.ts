import type { GraphAnswer, GraphCall, GraphClient, GraphResult } from './graph-client.ts'
import { relativeLink } from './relative-link.ts'
import { shareOut } from './request/chunk.ts'
import { createGates } from './request/gates.ts'
import { perform, type PerformOptions } from './request/perform.ts'
import { createSendOnce } from './request/send-once.ts'
import type { Delay } from './request/time-limit.ts'
import type { TokenFor } from './request/token.ts'
import { createTransport } from './request/transport.ts'
import { createWaiting } from './request/waiting.ts'

export interface GraphClientOptions {
  /** Where Graph answers, without `/v1.0`: from the page's configuration. */
  readonly origin: string
  readonly tokenFor: TokenFor
  readonly fetch: typeof fetch
  /** Product time. */
  readonly nowMs: () => number
  /** Milliseconds of a clock that nobody corrects; product time where there is none. */
  readonly steadyMs?: () => number
  readonly delay: Delay
  /** 0 to 1. */
  readonly random: () => number
  readonly newGuid: () => string
  /** Of one HTTP request with its whole answer; 30 s. */
  readonly timeoutMs?: number
  /** Of one operation with its repeats and waits; 60 s, for what a person waits for. */
  readonly budgetMs?: number
}

interface Asked {
  readonly call: GraphCall
  readonly tell: (result: GraphResult) => void
}

/** The one place that sends requests; policy in `request/`. Reads of one tick share a `$batch`. */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const base = `${options.origin.replace(/\/+$/, '')}/v1.0`
  const { nowMs, delay, random, tokenFor } = options
  const waiting = createWaiting()
  const reachListeners = new Set<(reached: boolean) => void>()
  const transport = createTransport({ ...options, base, timeoutMs: options.timeoutMs ?? 30_000 })
  const gates = createGates({
    nowMs,
    steadyMs: options.steadyMs ?? nowMs,
    delay,
    onHeld: (untilMs) => waiting.begin(untilMs),
  })
  const policy: PerformOptions = {
    base,
    nowMs,
    delay,
    random,
    budgetMs: options.budgetMs ?? 60_000,
    waiting,
    gates,
    sendOnce: createSendOnce(transport, tokenFor, { gates, nowMs }),
    onReach: (reached) => reachListeners.forEach((each) => each(reached)),
  }

  const ask = (asked: readonly Asked[]) =>
    shareOut(asked.flatMap((each) => withinBase(base, each))).map((batch) =>
      perform(
        policy,
        batch.map((each) => each.call),
        (index, result) => batch[index]?.tell(result),
      ),
    )

  let gathered: Asked[] = []
  const gather = (asked: Asked) => {
    gathered.push(asked)
    if (gathered.length > 1) return
    queueMicrotask(() => {
      const together = gathered
      gathered = []
      void Promise.all(ask(together))
    })
  }

  return {
    base,
    send: (call) =>
      new Promise<GraphAnswer>((resolve, reject) => {
        const tell = (result: GraphResult) => (result.ok ? resolve(result.answer) : reject(result.failure))
        if (call.repeat === 'read' && call.method === 'GET') gather({ call, tell })
        else void Promise.all(ask([{ call, tell }]))
      }),
    sendAll: async (calls) => {
      const results: GraphResult[] = []
      await Promise.all(
        ask(
          calls.map((call, index) => ({
            call,
            tell: (result) => {
              results[index] = result
            },
          })),
        ),
      )
      return results
    },
    onWaiting: (listener) => waiting.listen(listener),
    onReach: (listener) => {
      reachListeners.add(listener)
      return () => reachListeners.delete(listener)
    },
  }
}

/** A link out of an answer becomes a path below the base; one that leads elsewhere fails its call. */
function withinBase(base: string, { call, tell }: Asked): Asked[] {
  if (!/^[a-z]+:/i.test(call.path)) return [{ call, tell }]
  try {
    return [{ call: { ...call, path: relativeLink(base, call.path) }, tell }]
  } catch (failure) {
    tell({
      ok: false,
      failure: failure instanceof Error ? failure : new Error('No link', { cause: failure }),
    })
    return []
  }
}
