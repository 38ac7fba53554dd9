import type { DataFailure } from '#src/features/council-data/data-failure.ts'
import { ServiceDown, Throttled } from '#src/graph/failures.ts'
import { refusedStep } from '../wiring/setup-refusal.ts'

/** Looks through what carries a failure of the sign-in, as Graph's failures do. */
export function dataFailureOf(failure: unknown): DataFailure {
  if (failure instanceof Throttled || failure instanceof ServiceDown) return 'throttled'
  const step = refusedStep('', failure)
  const reason = step.state === 'refused' ? step.reason : 'other'
  if (reason === 'administrator' || reason === 'offline') return reason
  if (failure instanceof Error && failure.cause instanceof Error) {
    const inner = dataFailureOf(failure.cause)
    if (inner !== 'other') return inner
  }
  return reason === 'scope' ? 'consent' : reason === 'not-owner' ? 'refused' : 'other'
}

export function wasStopped(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === 'AbortError'
}
