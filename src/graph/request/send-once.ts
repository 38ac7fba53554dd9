import type { GraphCall, GraphService } from '../graph-client.ts'
import type { Attempt } from './attempt.ts'
import { batchBody, readBatch } from './batch.ts'
import { attemptOf } from './failure-of.ts'
import type { Gates } from './gates.ts'
import { isThrottled } from './retry-rule.ts'
import { NoToken, type TokenFor } from './token.ts'
import type { Transport } from './transport.ts'
import { askedWaitMs } from './wait.ts'
import { bodyOf, headersOf } from './wire-call.ts'

/** Until when somebody waits for it, and who may give up before. */
interface Limits {
  readonly signal: AbortSignal
  /** Product time after which nothing is sent any more. */
  readonly deadlineMs: number
}

/** One sending of up to 20 calls: alone as itself, several as one `$batch`; an answer for each, in order. */
export type SendOnce = (calls: readonly GraphCall[], limits: Limits) => Promise<readonly Attempt[]>

export function createSendOnce(
  transport: Transport,
  tokenFor: TokenFor,
  { gates, nowMs }: { readonly gates: Pick<Gates, 'hold' | 'isHeld'>; readonly nowMs: () => number },
): SendOnce {
  /** Holds services back at once: whoever waits for the rest of the batch must not go meanwhile. Says who refused. */
  const stayAway = (calls: readonly GraphCall[], attempts: readonly Attempt[]) => {
    const away = new Map<GraphService, Attempt>()
    calls.forEach(({ service }, index) => {
      const attempt = attempts[index]
      if (attempt?.kind !== 'reply' || !isThrottled(attempt.reply)) return
      away.set(service, attempt)
      gates.hold(service, askedWaitMs(attempt.reply, nowMs()))
    })
    return away
  }

  const alone = async (call: GraphCall, limits: Limits): Promise<Attempt> => {
    try {
      const { method, path, scopes } = call
      const request = { method, path, scopes, ...limits, headers: headersOf(call), body: bodyOf(call) }
      return { kind: 'reply', reply: await transport(request) }
    } catch (trouble) {
      return attemptOf(call, trouble)
    }
  }

  const together = async (calls: readonly GraphCall[], limits: Limits): Promise<readonly Attempt[]> => {
    const refused = await whoLacksToken(calls, tokenFor)
    const able = calls.filter((call) => !refused.has(call))
    const [only] = able
    const answers = able.length === 1 && only ? [await alone(only, limits)] : await batch(able, limits)
    const byCall = new Map(able.map((call, index) => [call, answers[index]]))
    return calls.map(
      (call) => refused.get(call) ?? byCall.get(call) ?? { kind: 'lost', cause: 'missing in the batch' },
    )
  }

  const batch = async (calls: readonly GraphCall[], limits: Limits): Promise<readonly Attempt[]> => {
    if (calls.length === 0) return []
    try {
      const reply = await transport({
        method: 'POST',
        path: '/$batch',
        headers: { 'Content-Type': 'application/json' },
        body: batchBody(calls),
        scopes: scopesOf(calls),
        ...limits,
      })
      // A refusal of the whole batch is the refusal of each call in it.
      if (reply.status < 200 || reply.status >= 300) return calls.map(() => ({ kind: 'reply', reply }))
      const attempts = readBatch(calls, reply.body)
      const away = stayAway(calls, attempts)
      // A claims challenge inside a batch is answered alone, where the token link sees it, unless its service has
      // asked to stay away: then it waits its turn, as the neighbour does that was turned away.
      return await Promise.all(
        attempts.map(async (attempt, index) => {
          const call = calls[index]
          if (attempt.kind !== 'reply' || attempt.reply.status !== 401 || !call) return attempt
          return away.get(call.service) ?? (gates.isHeld(call.service) ? attempt : alone(call, limits))
        }),
      )
    } catch (trouble) {
      return calls.map((call) => attemptOf(call, trouble))
    }
  }

  return async (calls, limits) => {
    const [first] = calls
    return calls.length === 1 && first ? [await alone(first, limits)] : together(calls, limits)
  }
}

function scopesOf(calls: readonly GraphCall[]): string[] {
  return [...new Set(calls.flatMap((call) => call.scopes))].sort()
}

/** One missing consent must not stop the other calls: those without a token stay behind. */
async function whoLacksToken(
  calls: readonly GraphCall[],
  tokenFor: TokenFor,
): Promise<ReadonlyMap<GraphCall, Attempt>> {
  const refused = new Map<GraphCall, Attempt>()
  const able = await tokenFor(scopesOf(calls), {}).then(
    () => true,
    () => false,
  )
  if (able) return refused
  await Promise.all(
    calls.map((call) =>
      tokenFor(call.scopes, {}).then(
        () => undefined,
        (cause: unknown) => refused.set(call, attemptOf(call, new NoToken('No token', { cause }))),
      ),
    ),
  )
  return refused
}
