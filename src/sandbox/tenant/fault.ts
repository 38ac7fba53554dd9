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
  /** Continuous access evaluation: the token must be had again with these claims. */
  | { readonly kind: 'claims' }
  /** Turned away before anything was done: a limit (403), somebody else's write (409, 412), a cursor too old (410). */
  | { readonly kind: 'refusal'; readonly status: 403 | 409 | 410 | 412; readonly code: string }
  /**
   * Done, and the answer spoilt on its way: half of it, or twice. Inside a batch, whose rows travel as one body, it is
   * a row that is missing or there twice.
   */
  | { readonly kind: 'garbled'; readonly how: Garbling }

export type Garbling = 'truncated' | 'duplicated'

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
  /** 500 or 502, and nobody knows whether the work was done. */
  readonly serverError: number
  /** 504 before anything was done. */
  readonly gatewayTimeout: number
  readonly gatewayTimeoutAfterDone: number
  readonly dropBefore: number
  readonly dropAfterDone: number
  readonly expiredToken: number
  readonly claims: number
  /** A limit or somebody else's write, for requests that write; an old cursor for those that follow one. */
  readonly refused: number
  readonly garbled: number
  readonly staleRead: number
  readonly slow: number
}

/** A plan drawn from `random`: at most one failure a request, and by itself a delay or a stale read. */
export function seededFaults(random: () => number, rates: Partial<FaultRates>): FaultPlan {
  return (point) => {
    const failure = drawFailure(point, random, rates)
    const slow = random() < (rates.slow ?? 0) ? { delayMs: Math.floor(random() * 60_000) } : {}
    const stale = random() < (rates.staleRead ?? 0) ? { lagMs: Math.floor(random() * 30_000) } : {}
    return { ...slow, ...stale, ...(failure === undefined ? {} : { failure }) }
  }
}

/** Graph's own words for what it turns away; the limits are Planner's. */
const REFUSALS: readonly Failure[] = [
  { kind: 'refusal', status: 403, code: 'MaximumTasksInProject' },
  { kind: 'refusal', status: 409, code: 'conflict' },
  { kind: 'refusal', status: 412, code: 'resourceModified' },
]

function refusalAt({ method, path }: FaultPoint, random: () => number): Failure | undefined {
  if (method !== 'GET') return REFUSALS[Math.floor(random() * REFUSALS.length)]
  return path.includes('/delta') ? { kind: 'refusal', status: 410, code: 'resyncRequired' } : undefined
}

function drawFailure(
  point: FaultPoint,
  random: () => number,
  rates: Partial<FaultRates>,
): Failure | undefined {
  const seconds = 1 + Math.floor(random() * 30)
  const wait = [{ retryAfterSeconds: seconds }, { retryAfterSeconds: seconds, retryAfterHidden: true }, {}][
    Math.floor(random() * 3)
  ]
  const moment = random() < 0.5 ? 'before' : 'done'
  const choices: readonly [number | undefined, Failure | undefined][] = [
    [rates.throttled, { kind: 'status', status: 429, moment: 'before', ...wait }],
    [rates.unavailable, { kind: 'status', status: 503, moment: 'before', ...wait }],
    [rates.serverError, { kind: 'status', status: random() < 0.5 ? 500 : 502, moment }],
    [rates.gatewayTimeout, { kind: 'status', status: 504, moment: 'before' }],
    [rates.gatewayTimeoutAfterDone, { kind: 'status', status: 504, moment: 'done' }],
    [rates.dropBefore, { kind: 'drop', moment: 'before' }],
    [rates.dropAfterDone, { kind: 'drop', moment: 'done' }],
    [rates.expiredToken, { kind: 'expired-token' }],
    [rates.claims, { kind: 'claims' }],
    [rates.refused, refusalAt(point, random)],
    [rates.garbled, { kind: 'garbled', how: random() < 0.5 ? 'truncated' : 'duplicated' }],
  ]
  let left = random()
  for (const [rate = 0, failure] of choices) {
    if (left < rate) return failure
    left -= rate
  }
  return undefined
}
