import type { RepeatKind } from '../graph-client.ts'
import type { Attempt } from './attempt.ts'
import { readErrorBody } from './error-body.ts'
import type { HttpReply } from './http-exchange.ts'

const throttlingCodes = new Set([
  'toomanyrequests',
  'applicationthrottled',
  'activitylimitreached',
  'throttledrequest',
  'requestthrottled',
  'request_throttledtemporarily',
  'errorexceededconnectioncount',
])

/** The service turned the request away unread because of too many: certainly not done. */
export function isThrottled(reply: HttpReply): boolean {
  if (reply.status === 429) return true
  if (reply.status !== 503) return false
  const codes = readErrorBody(reply.body).codes
  return (
    reply.headers['retry-after'] !== undefined ||
    codes.some((each) => throttlingCodes.has(each.toLowerCase()))
  )
}

const repeatable: Readonly<Record<RepeatKind, readonly number[]>> = {
  read: [500, 502, 503, 504],
  conditional: [503, 504],
  keyed: [503, 504],
  unkeyed: [],
}

/** Whether the same call may be sent again after this (facts: graph.md section 11, point 2). */
export function mayRepeat(kind: RepeatKind, attempt: Attempt): boolean {
  if (attempt.kind === 'unsent') return false
  if (attempt.kind === 'lost') return kind !== 'unkeyed'
  // 424: a request that this one waited for failed, so this one never ran.
  if (isThrottled(attempt.reply) || attempt.reply.status === 424) return true
  return repeatable[kind].includes(attempt.reply.status)
}

/** Whether the call may have been carried out although this attempt did not say so. */
export function isUncertain(kind: RepeatKind, attempt: Attempt): boolean {
  if (kind === 'read' || attempt.kind === 'unsent') return false
  if (attempt.kind === 'lost') return true
  return (attempt.reply.status >= 500 || attempt.reply.status === 408) && !isThrottled(attempt.reply)
}
