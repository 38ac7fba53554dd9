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
  const instead = failure?.kind === 'garbled' ? undefined : failure
  if (instead !== undefined && !isAfter(instead)) return failed(instead, tracing)
  const answer = await work()
  if (answerDelayMs !== undefined) await sleep(answerDelayMs)
  if (failure?.kind === 'garbled') return { ...answer, garbled: failure.how }
  return instead === undefined ? answer : failed(instead, tracing)
}

/** A failure that comes in the place of an answer. */
type Instead = Exclude<Failure, { kind: 'garbled' }>

function isAfter(failure: Instead): boolean {
  return (failure.kind === 'status' || failure.kind === 'drop') && failure.moment === 'done'
}

const CODES = {
  429: 'TooManyRequests',
  500: 'InternalServerError',
  502: 'BadGateway',
  503: 'serviceNotAvailable',
  504: 'GatewayTimeout',
} as const

/** What Entra wants to see in the next token, as a conditional-access policy would say it. */
const CLAIMS = btoa('{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}')

function failed(failure: Instead, tracing: Tracing): Answer {
  if (failure.kind === 'drop') throw new ConnectionDropped()
  if (failure.kind === 'expired-token') return refusalAnswer(tokenRefusal('expired'), tracing)
  if (failure.kind === 'claims') {
    const challenge = `Bearer realm="", error="insufficient_claims", claims="${CLAIMS}"`
    const text = 'Continuous access evaluation resulted in challenge.'
    const headers = { 'WWW-Authenticate': challenge }
    return refusalAnswer(new GraphRefusal(401, 'InvalidAuthenticationToken', text, { headers }), tracing)
  }
  if (failure.kind === 'refusal') {
    return refusalAnswer(new GraphRefusal(failure.status, failure.code, 'The request was refused.'), tracing)
  }
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
