import type { Service } from './route.ts'

/** A request about to be answered, as a fault plan sees it. */
export interface FaultPoint {
  readonly method: string
  readonly path: string
  /** `batch` is the HTTP request that carries a batch; its inner requests come by themselves, with a batchId. */
  readonly service: Service | 'batch' | undefined
  readonly userId: string
  readonly batchId: string | undefined
  readonly atMs: number
}

/** `done` means after the work was done: the answer is lost, the write is not. */
export type FaultMoment = 'before' | 'done'

export type Failure =
  | {
      readonly kind: 'status'
      readonly status: 429 | 500 | 502 | 503 | 504
      readonly moment: FaultMoment
      /** Without it there is no `Retry-After`. */
      readonly retryAfterSeconds?: number
      /** Sent, but not exposed to pages. */
      readonly retryAfterHidden?: boolean
    }
  | { readonly kind: 'drop'; readonly moment: FaultMoment }
  | { readonly kind: 'expired-token' }

export interface Fault {
  /** Wait before the work. */
  readonly delayMs?: number
  /** Wait between the work and the answer. */
  readonly answerDelayMs?: number
  /** A GET reads the world as it was that long ago, 30,000 at most. */
  readonly lagMs?: number
  readonly failure?: Failure
}

export type FaultPlan = (point: FaultPoint) => Fault | undefined

/** How often what goes wrong, each between 0 and 1. */
export interface FaultRates {
  readonly throttled: number
  readonly unavailable: number
  readonly serverError: number
  readonly gatewayTimeoutAfterDone: number
  readonly dropBefore: number
  readonly dropAfterDone: number
  readonly expiredToken: number
  readonly staleRead: number
  readonly slow: number
}

/** A plan drawn from `random`: at most one failure a request, and by itself a delay or a stale read. */
export function seededFaults(random: () => number, rates: Partial<FaultRates>): FaultPlan {
  return () => {
    const failure = drawFailure(random, rates)
    const slow = random() < (rates.slow ?? 0) ? { delayMs: Math.floor(random() * 60_000) } : {}
    const stale = random() < (rates.staleRead ?? 0) ? { lagMs: Math.floor(random() * 30_000) } : {}
    return { ...slow, ...stale, ...(failure === undefined ? {} : { failure }) }
  }
}

function drawFailure(random: () => number, rates: Partial<FaultRates>): Failure | undefined {
  const seconds = 1 + Math.floor(random() * 30)
  const wait = [{ retryAfterSeconds: seconds }, { retryAfterSeconds: seconds, retryAfterHidden: true }, {}][
    Math.floor(random() * 3)
  ]
  const choices: readonly [number | undefined, Failure][] = [
    [rates.throttled, { kind: 'status', status: 429, moment: 'before', ...wait }],
    [rates.unavailable, { kind: 'status', status: 503, moment: 'before', ...wait }],
    [rates.serverError, { kind: 'status', status: random() < 0.5 ? 500 : 502, moment: 'before' }],
    [rates.gatewayTimeoutAfterDone, { kind: 'status', status: 504, moment: 'done' }],
    [rates.dropBefore, { kind: 'drop', moment: 'before' }],
    [rates.dropAfterDone, { kind: 'drop', moment: 'done' }],
    [rates.expiredToken, { kind: 'expired-token' }],
  ]
  let left = random()
  for (const [rate = 0, failure] of choices) {
    if (left < rate) return failure
    left -= rate
  }
  return undefined
}
