import { AccessDenied, GraphFailure, NotFound, ScopeMissing, Stale } from '#src/graph/failures.ts'

export function isMissing(failure: unknown): boolean {
  return failure instanceof NotFound
}

export function isRefused(failure: unknown): boolean {
  return failure instanceof AccessDenied || failure instanceof ScopeMissing
}

/** Somebody else changed the item since it was read. */
export function hasChanged(failure: unknown): boolean {
  return failure instanceof Stale
}

/** Whether the thing may have been done although the call failed. */
export function mayBeDone(failure: unknown): boolean {
  return !(failure instanceof GraphFailure) || failure.effect !== 'not-done'
}
