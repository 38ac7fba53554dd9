import * as failures from '../failures.ts'
import type { FailureFacts, GraphFailure } from '../failures.ts'
import type { GraphCall } from '../graph-client.ts'
import { relativeLink } from '../relative-link.ts'
import type { Attempt } from './attempt.ts'
import { readErrorBody, scopesNamed } from './error-body.ts'
import type { HttpReply } from './http-exchange.ts'
import { isThrottled, isUncertain } from './retry-rule.ts'
import { TooLate } from './not-too-late.ts'
import { TimedOut } from './time-limit.ts'
import { NoToken } from './token.ts'
import { askedWaitMs } from './wait.ts'
import { wordsOf } from './wire-call.ts'

/** SharePoint has no name of its own in Graph for a second value in a unique column: every form that was seen. */
const duplicateCodes = [
  'namealreadyexists',
  'duplicatevalue',
  'duplicatevaluesfound',
  'spduplicatevaluesfoundexception',
  '-2130575169',
]
const limitCodes = /^(maximum[a-z]+|quotalimitreached|insufficientstorage)$/i

export interface Circumstances {
  readonly base: string
  readonly nowMs: number
  /** An earlier sending of the same call may have been carried out. */
  readonly uncertainBefore: boolean
}

/** The failure that an attempt amounts to, or null for a success. */
export function failureOf(call: GraphCall, attempt: Attempt, around: Circumstances): GraphFailure | null {
  if (attempt.kind === 'unsent') {
    const { failure } = attempt
    if (!(failure.cause instanceof TooLate) || !around.uncertainBefore) return failure
    return new failures.OutcomeUnknown({ what: failure.what, effect: 'unknown', cause: failure.cause })
  }
  const uncertain = isUncertain(call.repeat, attempt) || around.uncertainBefore
  const what = wordsOf(call)
  const effect = uncertain ? 'unknown' : 'not-done'
  if (attempt.kind === 'lost') return lostFailure(call, attempt.cause, { what, effect, cause: attempt.cause })
  const { reply } = attempt
  if (reply.status >= 200 && reply.status < 300) return null
  const { codes, requestId, message } = readErrorBody(reply.body)
  const facts: FailureFacts = {
    what,
    effect,
    status: reply.status,
    codes,
    requestId: requestId ?? reply.headers['request-id'] ?? null,
  }
  if (isUncertain(call.repeat, attempt) && call.repeat === 'unkeyed')
    return new failures.OutcomeUnknown(facts)
  if (isThrottled(reply)) {
    return new failures.Throttled(facts, around.nowMs + askedWaitMs(reply, around.nowMs))
  }
  return refusalFailure(reply, facts, message, around.base)
}

function lostFailure(call: GraphCall, cause: unknown, facts: FailureFacts): GraphFailure {
  if (call.repeat === 'unkeyed') return new failures.OutcomeUnknown(facts)
  return cause instanceof TimedOut ? new failures.ServiceDown(facts) : new failures.Offline(facts)
}

function refusalFailure(reply: HttpReply, facts: FailureFacts, message: string, base: string): GraphFailure {
  const codes = facts.codes ?? []
  if (codes.some((each) => limitCodes.test(each)) || reply.status === 507)
    return new failures.LimitReached(facts)
  if (codes.some((each) => duplicateCodes.includes(each.toLowerCase()))) return new failures.Duplicate(facts)
  switch (reply.status) {
    case 401:
      return new failures.SignInNeeded(facts)
    case 403: {
      const needed = scopesNamed(message)
      return needed.length > 0 ? new failures.ScopeMissing(facts, needed) : new failures.AccessDenied(facts)
    }
    case 404:
      return new failures.NotFound(facts)
    case 409:
    case 412:
      return new failures.Stale(facts)
    case 410:
      return new failures.Gone(facts, locationOf(reply, base))
    case 413:
      return new failures.TooLarge(facts)
    default:
      return reply.status >= 500 ? new failures.ServiceDown(facts) : new failures.Refused(facts)
  }
}

/** A location that leads elsewhere is as good as none: the reader begins from scratch. */
function locationOf(reply: HttpReply, base: string): string | null {
  const location = reply.headers['location']
  if (location === undefined) return null
  try {
    return relativeLink(base, location)
  } catch {
    return null
  }
}

/** What stopped an HTTP request, told for one call of it. */
export function attemptOf(call: GraphCall, trouble: unknown): Attempt {
  const what = wordsOf(call)
  if (trouble instanceof failures.GraphFailure) return { kind: 'unsent', failure: trouble }
  if (trouble instanceof TooLate) {
    return { kind: 'unsent', failure: new failures.ServiceDown({ what, effect: 'not-done', cause: trouble }) }
  }
  if (!(trouble instanceof NoToken)) return { kind: 'lost', cause: trouble }
  const { cause } = trouble
  const facts: FailureFacts = { what, effect: 'not-done', cause }
  const offline = typeof cause === 'object' && cause !== null && 'offline' in cause && cause.offline === true
  return { kind: 'unsent', failure: offline ? new failures.Offline(facts) : new failures.SignInNeeded(facts) }
}
