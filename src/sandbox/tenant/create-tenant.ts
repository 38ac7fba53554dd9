import { toResponse, tracingOf } from './answer.ts'
import { answerAlways, type VerifyToken } from './answer-http.ts'
import { corsHeaders, preflightAnswer } from './cors.ts'
import type { RequestReport } from './exchange.ts'
import type { FaultPlan } from './fault.ts'
import { createMailboxSlots } from './mailbox-slots.ts'
import { createMatcher } from './match-route.ts'
import type { Machine } from './perform.ts'
import { routes } from './routes.ts'
import { createStore, type StoreOptions } from './store.ts'
import { createThrottle, PUBLISHED_BUDGETS, type ThrottlingSettings } from './throttling.ts'
import type { World } from './world.ts'

export interface TenantOptions extends StoreOptions {
  /** Undefined for a token that is not good, for whatever reason. */
  readonly verifyToken: VerifyToken
  readonly faults?: FaultPlan | undefined
  /** Off unless `on` is set. */
  readonly throttling?: Partial<ThrottlingSettings>
  /** Whether pages may read `Retry-After`; true by default. */
  readonly retryAfterReadable?: boolean
  /** Waits for faults; a real timer by default. */
  readonly sleep?: (ms: number) => Promise<void>
}

/** Switches that may be changed while the tenant runs. */
export interface TenantSettings {
  faults: FaultPlan | undefined
  retryAfterReadable: boolean
  readonly throttling: ThrottlingSettings
}

export interface Tenant {
  /** Answers paths below `/v1.0` and `/graph/v1.0`. Rejects with ConnectionDropped where a fault cuts the line. */
  handle(request: Request): Promise<Response>
  /** Every table and counter as JSON, for `state` of a later tenant. */
  snapshot(): string
  /** For seeding, and for views of what landed. */
  readonly world: World
  readonly settings: TenantSettings
  /** Called for every inner Graph request; returns what stops it. */
  onRequest(listener: (report: RequestReport) => void): () => void
}

/** Compiled once: a simulation makes thousands of tenants. */
const matcher = createMatcher(routes)

export function createTenant(options: TenantOptions): Tenant {
  const store = createStore(options)
  const settings: TenantSettings = {
    faults: options.faults,
    retryAfterReadable: options.retryAfterReadable ?? true,
    throttling: { ...PUBLISHED_BUDGETS, ...options.throttling },
  }
  const { throttling } = settings
  const listeners = new Set<(report: RequestReport) => void>()
  const takeSlots = createMailboxSlots()
  const machine: Machine = {
    store,
    matcher,
    admit: createThrottle(throttling),
    faults: () => settings.faults,
    sleep: options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    report: (build) => {
      if (listeners.size === 0) return
      const report = build()
      listeners.forEach((listener) => listener(report))
    },
    takeMailbox: (userId, wanted) =>
      takeSlots(userId, wanted, throttling.on ? throttling.outlookConcurrent : Number.POSITIVE_INFINITY),
  }
  return {
    world: store.world,
    settings,
    snapshot: () => store.snapshot(),
    onRequest: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    handle: async (request) => {
      if (request.method === 'OPTIONS') return preflightAnswer(request)
      const tracing = tracingOf(request.headers, options.newGuid, options.now())
      const answer = await answerAlways(machine, options.verifyToken, request, tracing)
      const readable = settings.retryAfterReadable && answer.retryAfterHidden !== true
      return toResponse(answer, tracing, corsHeaders(readable))
    },
  }
}
