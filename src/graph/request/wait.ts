import { isThrottled } from './retry-rule.ts'
import type { HttpReply } from './http-exchange.ts'

const FIRST_MS = 500
const LONGEST_MS = 30_000

/** Doubles with each repeat; between half and whole by chance, so that clients do not come back together. */
export function backOffMs(repeat: number, random: () => number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** repeat)
  return whole * (0.5 + random() / 2)
}

/**
 * How long the service asks us to stay away: seconds (decimals were seen) or a date; 0 where it says nothing that a
 * page can read. SharePoint's `RateLimit-Reset` counts where it is longer.
 */
export function askedWaitMs(reply: HttpReply, nowMs: number): number {
  const after = parseWait(reply.headers['retry-after'], nowMs)
  if (!isThrottled(reply)) return after
  return Math.max(after, parseWait(reply.headers['ratelimit-reset'], nowMs))
}

function parseWait(value: string | undefined, nowMs: number): number {
  if (value === undefined || value.trim() === '') return 0
  const seconds = Number(value)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const moment = Date.parse(value)
  return Number.isNaN(moment) ? 0 : Math.max(0, moment - nowMs)
}
