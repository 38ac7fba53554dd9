import { Temporal } from 'temporal-polyfill'

/** Session keys are compared as text, so one instant has one spelling: UTC, whole seconds. */
function spelled(startIso: string): string {
  // Graph writes UTC without a zone and with seven decimals.
  const hasZone = /(?:z|[+-]\d\d:?\d\d)$/i.test(startIso)
  const instant = Temporal.Instant.from(hasZone ? startIso : `${startIso}Z`)
  return instant.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString()
}

/**
 * The key of a session: `thread|start` with the occurrence's original start (moving the meeting keeps its key), or
 * `thread|day` (UTC) for a meeting without an event. `originalStart` is an ISO instant as Graph gives it, UTC where
 * it names no zone. Throws a RangeError for a start that is no date.
 */
export function sessionKey(threadId: string, originalStart: string | null, nowMs: number): string {
  if (originalStart !== null) return `${threadId}|${spelled(originalStart)}`
  const day = Temporal.Instant.fromEpochMilliseconds(Math.floor(nowMs)).toString().slice(0, 10)
  return `${threadId}|${day}`
}

export interface SessionKeyParts {
  readonly threadId: string
  /** ISO instant of the original start; null where the key names a day. */
  readonly start: string | null
  /** UTC day, `YYYY-MM-DD`. */
  readonly day: string
}

/** The parts of a session's key; null for a text that is none. */
export function parseSessionKey(key: string): SessionKeyParts | null {
  const match = /^(.+)\|((\d{4}-\d\d-\d\d)(?:T\d\d:\d\d:\d\dZ)?)$/.exec(key)
  const [, threadId, when, day] = match ?? []
  if (threadId === undefined || when === undefined || day === undefined) return null
  return { threadId, start: when === day ? null : when, day }
}

/** The series that a session belongs to: all sessions of one meeting thread. */
export function seriesOf(key: string): string {
  return parseSessionKey(key)?.threadId ?? key
}
