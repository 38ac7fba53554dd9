import {
  NotFound,
  Offline,
  Refused,
  ScopeMissing,
  ServiceDown,
  Stale,
  Throttled,
} from '#src/graph/failures.ts'

/** Id of the message that says why the calendar did not do what was asked. */
export function failureWords(failure: unknown): string {
  if (failure instanceof Stale) return 'calendar-failed-stale'
  if (failure instanceof NotFound) return 'calendar-failed-gone'
  if (failure instanceof Refused)
    return failure.codes.includes('ErrorOccurrenceCrossingBoundary')
      ? 'calendar-failed-crossing'
      : 'calendar-failed-refused'
  if (failure instanceof ScopeMissing) return 'calendar-failed-scope'
  if (failure instanceof Offline) return 'calendar-failed-offline'
  if (failure instanceof Throttled || failure instanceof ServiceDown) return 'calendar-failed-service'
  return 'calendar-failed-other'
}
