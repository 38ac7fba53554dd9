import { refusalAnswer, type Tracing } from './answer.ts'
import { performBatch, type BatchOuter } from './batch.ts'
import type { Caller } from './caller.ts'
import { ConnectionDropped, type Answer } from './exchange.ts'
import { GraphRefusal } from './graph-error.ts'
import { faultAt, perform, type Machine } from './perform.ts'
import { addressOf, parsePayload, readPayload } from './read-request.ts'
import { bearerOf, tokenRefusal } from './refuse-token.ts'
import { underFault } from './under-fault.ts'

export type VerifyToken = (jwt: string) => Promise<Caller | undefined>

/** One HTTP request: who calls, then a single Graph request or a batch of them. */
export async function answerHttp(
  machine: Machine,
  verifyToken: VerifyToken,
  request: Request,
  tracing: Tracing,
): Promise<Answer> {
  const { method, headers } = request
  const atMs = machine.store.world.now()
  let caller: Caller | undefined
  try {
    const { base, path, query } = addressOf(request.url)
    const token = bearerOf(headers)
    caller = token === undefined ? undefined : await verifyToken(token)
    if (caller === undefined) throw tokenRefusal(token === undefined ? 'missing' : 'invalid')
    const payload = await readPayload(request, path)
    const common = { headers, caller, base }
    if (path.toLowerCase() !== '/$batch' || method !== 'POST') {
      return await perform(machine, { ...common, method, path, query, payload, batchId: undefined }, tracing)
    }
    const outer: BatchOuter = { ...common, batchId: `batch-${tracing.requestId}` }
    const fault = faultAt(machine, { method, path, caller, batchId: undefined }, 'batch')
    return await underFault(fault, machine.sleep, tracing, () =>
      performBatch(machine, outer, parsePayload(payload, headers), tracing),
    )
  } catch (error) {
    if (!(error instanceof GraphRefusal)) throw error
    report(machine, request, error.status, atMs, caller?.userId)
    return refusalAnswer(error, tracing)
  }
}

/** What was refused before it came to a route stands in the log as well. */
function report(
  machine: Machine,
  request: Request,
  status: number,
  atMs: number,
  userId: string | undefined,
  bug?: string,
): void {
  const { pathname, search } = new URL(request.url)
  machine.report(() => ({
    userId,
    method: request.method,
    path: `${pathname.replace(/^(\/graph)?\/v1\.0/, '')}${search}`,
    status,
    scopesNeeded: [],
    scopeUsed: undefined,
    service: undefined,
    units: 0,
    bytes: 0,
    atMs,
    batchId: undefined,
    bug,
  }))
}

/** The outermost net: a throw that is neither a refusal nor a cut line is a bug, answered 500 and reported. */
export async function answerAlways(
  machine: Machine,
  verifyToken: VerifyToken,
  request: Request,
  tracing: Tracing,
): Promise<Answer> {
  try {
    return await answerHttp(machine, verifyToken, request, tracing)
  } catch (error) {
    const dropped = error instanceof ConnectionDropped
    const bug = error instanceof Error ? (error.stack ?? error.message) : String(error)
    if (!dropped) report(machine, request, 500, machine.store.world.now(), undefined, bug)
    if (dropped) throw error
    const refusal = new GraphRefusal(500, 'generalException', 'General exception while processing.')
    return refusalAnswer(refusal, tracing)
  }
}
