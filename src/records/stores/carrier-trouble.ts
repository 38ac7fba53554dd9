import {
  AccessDenied,
  NotFound,
  Offline,
  OutcomeUnknown,
  Refused,
  ScopeMissing,
  ServiceDown,
  SignInNeeded,
  Throttled,
} from '#src/graph/failures.ts'

/** What a failure of the list means for a running session; the shape that `live` asks its wiring for. */
export type ListTrouble =
  | { readonly kind: 'waiting'; readonly untilMs: number }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly reason: 'no-access' | 'sign-in' | 'list-changed' }
  | { readonly kind: 'failed' }

export function explainListFailure(failure: unknown): ListTrouble {
  if (failure instanceof Throttled) return { kind: 'waiting', untilMs: failure.retryAtMs }
  if (failure instanceof Offline || failure instanceof ServiceDown || failure instanceof OutcomeUnknown) {
    return { kind: 'offline' }
  }
  if (failure instanceof SignInNeeded) return { kind: 'refused', reason: 'sign-in' }
  if (failure instanceof AccessDenied || failure instanceof ScopeMissing) {
    return { kind: 'refused', reason: 'no-access' }
  }
  // The list or one of its columns was removed or renamed by hand.
  if (failure instanceof NotFound || failure instanceof Refused)
    return { kind: 'refused', reason: 'list-changed' }
  return { kind: 'failed' }
}
