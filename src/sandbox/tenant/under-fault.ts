import { refusalAnswer, type Tracing } from './answer.ts'
import { ConnectionDropped, type Answer } from './exchange.ts'
import type { Failure, Fault } from './fault.ts'
import { GraphRefusal } from './graph-error.ts'
import { tokenRefusal } from './refuse-token.ts'

/** Does the work, or not, and answers, or not, as the fault says. Throws ConnectionDropped. */
export async function underFault(
  { failure, delayMs, answerDelayMs }: Fault,
  sleep: (ms: number) => Promise<void>,
  tracing: Tracing,
  work: () => Answer | Promise<Answer>,
): Promise<Answer> {
  if (delayMs !== undefined) await sleep(delayMs)
  if (failure !== undefined && (failure.kind === 'expired-token' || failure.moment === 'before')) {
    return failed(failure, tracing)
  }
  const answer = await work()
  if (answerDelayMs !== undefined) await sleep(answerDelayMs)
  return failure === undefined ? answer : failed(failure, tracing)
}

const CODES = {
  429: 'TooManyRequests',
  500: 'InternalServerError',
  502: 'BadGateway',
  503: 'serviceNotAvailable',
  504: 'GatewayTimeout',
} as const

function failed(failure: Failure, tracing: Tracing): Answer {
  if (failure.kind === 'drop') throw new ConnectionDropped()
  if (failure.kind === 'expired-token') return refusalAnswer(tokenRefusal('expired'), tracing)
  const { status, retryAfterSeconds, retryAfterHidden = false } = failure
  const refusal = new GraphRefusal(
    status,
    CODES[status],
    'The service is too busy or did not answer in time.',
    {
      headers: retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) },
    },
  )
  return { ...refusalAnswer(refusal, tracing), retryAfterHidden }
}
