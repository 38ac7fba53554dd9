import { dayNumber, dayOfNumber, utcDay } from '../council/days.ts'

const secondsOfDay = 86_400

/** Session keys are compared as text, so one instant has one spelling: UTC, whole seconds. */
function spelled(startIso: string): string {
  // Graph writes UTC without a zone and with seven decimals.
  const [, day = '', hour, minute, second = '0', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i.exec(startIso) ?? []
  const [, sign, zoneHours, zoneMinutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? ['', '+', '0', '0']
  const ahead = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60
  const time = Number(hour) * 3_600 + Number(minute) * 60 + Number(second)
  if (!(time < secondsOfDay)) throw new RangeError(`${startIso} is no instant.`)
  const seconds = dayNumber(day) * secondsOfDay + time - ahead
  const left = ((seconds % secondsOfDay) + secondsOfDay) % secondsOfDay
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  const clock = `${two(left / 3_600)}:${two((left % 3_600) / 60)}:${two(left % 60)}`
  return `${dayOfNumber((seconds - left) / secondsOfDay)}T${clock}Z`
}

/**
 * The key of a session: `thread|start` with the occurrence's original start (moving the meeting keeps its key), or
 * `thread|day` (UTC) for a meeting without an event. `originalStart` is an ISO instant as Graph gives it, UTC where
 * it names no zone. Throws a RangeError for a start that is no date.
 */
export function sessionKey(threadId: string, originalStart: string | null, nowMs: number): string {
  if (originalStart !== null) return `${threadId}|${spelled(originalStart)}`
  return `${threadId}|${utcDay(nowMs)}`
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
