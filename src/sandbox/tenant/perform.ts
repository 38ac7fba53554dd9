import { failureAnswer, readablePath, sizeOf, type Tracing } from './answer.ts'
import type { Caller } from './caller.ts'
import type { Answer, Exchange, RequestReport } from './exchange.ts'
import type { Fault, FaultPlan, FaultPoint } from './fault.ts'
import { badRequest, GraphRefusal, missingScope } from './graph-error.ts'
import { appRightOn } from './lists/permission-routes.ts'
import { CHOSEN_SITES } from './lists/scopes.ts'
import { tooManyAtOnce, type Slots } from './mailbox-slots.ts'
import { decodeSafely, type Match, type Matcher } from './match-route.ts'
import { bytesOf, parsePayload } from './read-request.ts'
import type { Route } from './route.ts'
import type { Store } from './store.ts'
import type { Admit } from './throttling.ts'
import type { World } from './world.ts'
import { underFault } from './under-fault.ts'

export interface Machine {
  readonly store: Store
  readonly matcher: Matcher
  readonly admit: Admit
  /** Outlook requests of this person that may run beside those already running. */
  readonly takeMailbox: (userId: string, wanted: number) => Slots
  readonly faults: () => FaultPlan | undefined
  readonly sleep: (ms: number) => Promise<void>
  /** Builds the report only where somebody listens: its size alone costs as much as the answer. */
  readonly report: (build: () => RequestReport) => void
}

/** One Graph request from match to report. Throws ConnectionDropped where a fault cuts the line. */
export async function perform(machine: Machine, exchange: Exchange, tracing: Tracing): Promise<Answer> {
  const match = machine.matcher(exchange.method, exchange.path)
  const route = match.kind === 'route' ? match.route : undefined
  const fault = faultAt(machine, exchange, route?.service)
  // A single Outlook request holds a slot of its mailbox; those of a batch run in the batch's own slots.
  const alone = route?.service === 'outlook' && exchange.batchId === undefined
  const slots = alone ? machine.takeMailbox(exchange.caller.userId, 1) : undefined
  let bug: string | undefined
  let answered: Answer | undefined
  try {
    answered = await underFault(fault, machine.sleep, tracing, () => {
      try {
        if (slots?.granted === 0) throw tooManyAtOnce()
        return work(machine, exchange, match, fault)
      } catch (error) {
        const failure = failureAnswer(error, tracing)
        bug = failure.bug
        return failure.answer
      }
    })
    return answered
  } finally {
    slots?.release()
    const atMs = machine.store.world.now()
    machine.report(() => reportOf(exchange, route, answered, { atMs, bug }))
  }
}

function reportOf(
  exchange: Exchange,
  route: Route | undefined,
  answer: Answer | undefined,
  more: Pick<RequestReport, 'atMs' | 'bug'>,
): RequestReport {
  const scopeUsed = route === undefined ? undefined : scopeFor(route, exchange)
  return {
    userId: exchange.caller.userId,
    method: exchange.method,
    path: readablePath(exchange),
    status: answer?.status ?? 0,
    scopesNeeded: route?.scopes ?? [],
    scopeUsed: scopeUsed === '' ? undefined : scopeUsed,
    service: route?.service,
    units: route === undefined ? 0 : unitsOf(route, exchange.query),
    bytes: answer === undefined ? 0 : sizeOf(answer),
    batchId: exchange.batchId,
    ...more,
  }
}

export function faultAt(
  machine: Machine,
  { method, path, caller, batchId }: Pick<Exchange, 'method' | 'path' | 'caller' | 'batchId'>,
  service: FaultPoint['service'],
): Fault {
  const atMs = machine.store.world.now()
  return machine.faults()?.({ method, path, service, userId: caller.userId, batchId, atMs }) ?? {}
}

function work(machine: Machine, exchange: Exchange, match: Match, fault: Fault): Answer {
  if (match.kind === 'none') throw badRequest(`Resource not found for the segment '${match.segment}'.`)
  if (match.kind === 'method') {
    const text = 'Specified HTTP method is not allowed for the request target.'
    throw new GraphRefusal(405, 'Request_BadRequest', text)
  }
  const { route, params } = match
  const { method, path, query, headers, caller, base } = exchange
  const scope = scopeFor(route, exchange)
  if (scope === undefined) throw missingScope(route.scopes, caller.scopes)
  const { world } = machine.store
  const warnings = machine.admit({
    service: route.service,
    method,
    path,
    userId: caller.userId,
    units: unitsOf(route, query),
    bytes: () => bytesOf(exchange.payload),
    atMs: world.now(),
  })
  const body = parsePayload(exchange.payload, headers)
  const seen = method === 'GET' && fault.lagMs !== undefined ? machine.store.asOf(fault.lagMs) : world
  const asked = { method, path: decodeSafely(path), params, query, headers, body, caller, base }
  const answer = route.handle(asked, scope === CHOSEN_SITES ? onChosenSites(seen, caller) : seen)
  return { status: answer.status, headers: { ...warnings, ...answer.headers }, body: answer.body }
}

/** The world as an app sees it that may enter only the sites which were granted to it. */
function onChosenSites(world: World, { clientId }: Caller): World {
  return {
    now: () => world.now(),
    newGuid: () => world.newGuid(),
    random: () => world.random(),
    table: (name) => world.table(name),
    next: (counter) => world.next(counter),
    appRight: (siteId) => appRightOn(world, siteId, clientId),
  }
}

/** The first scope that counts and is there; '' for a route that is open to any token. */
function scopeFor(route: Route, { caller }: Exchange): string | undefined {
  if (route.scopes.length === 0) return ''
  return route.scopes
    .map((scope) => caller.scopes.find((held) => covers(held, scope)))
    .find((held) => held !== undefined)
}

/** Whoever may write may read what the same scope names. */
function covers(held: string, needed: string): boolean {
  return held === needed || (held.includes('.ReadWrite') && held.replace('.ReadWrite', '.Read') === needed)
}

function unitsOf(route: Route, query: URLSearchParams): number {
  return typeof route.units === 'function' ? route.units(query) : (route.units ?? 1)
}
