import type { EffectReason, EffectStatus } from '#src/domain/publish/ledger.ts'
import {
  AccessDenied,
  GraphFailure,
  LimitReached,
  NotFound,
  Offline,
  Refused,
  ScopeMissing,
  ServiceDown,
  SignInNeeded,
  Throttled,
  TooLarge,
} from '#src/graph/failures.ts'

/** What an effect shows after a failure; `gone` is what a 404 means for it. */
export function failedStatus(failure: unknown, gone: EffectReason): Partial<EffectStatus> {
  return { state: 'failed', ...reasonOf(failure, gone) }
}

function reasonOf(failure: unknown, gone: EffectReason): Pick<EffectStatus, 'reason' | 'about'> {
  const code = failure instanceof GraphFailure ? (failure.codes.at(-1) ?? String(failure.status ?? '')) : ''
  if (failure instanceof ScopeMissing) return { reason: 'scope-missing', about: failure.needed[0] ?? null }
  if (failure instanceof LimitReached) return { reason: 'limit-reached', about: code }
  if (failure instanceof NotFound) return { reason: gone, about: null }
  // A list refuses a row of its own shape only where somebody changed the list's.
  if (failure instanceof Refused && gone === 'list-gone') return { reason: gone, about: null }
  if (failure instanceof AccessDenied) return { reason: 'no-access', about: code }
  if (failure instanceof SignInNeeded) return { reason: 'sign-in', about: null }
  if (failure instanceof TooLarge) return { reason: 'too-large', about: null }
  if (failure instanceof Throttled) return { reason: 'throttled', about: null }
  if (failure instanceof Offline || failure instanceof ServiceDown) return { reason: 'offline', about: null }
  return { reason: 'refused', about: code === '' ? null : code }
}
