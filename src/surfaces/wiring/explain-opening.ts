import type { OpenFailure } from '#src/features/first-run/could-not-open.tsx'
import {
  CouncilArchived,
  GraphFailure,
  NotFound,
  Offline,
  OnlyReads,
  Refused,
  ServiceDown,
  SignInNeeded,
  Throttled,
} from '#src/graph/failures.ts'
import { LedgerBroken } from '#src/records/publish/ledger-broken.ts'
import { HostSilent } from '#src/host/opened-place.ts'
import { ConfigurationFailure } from '#src/host/read-config.ts'
import {
  ConsentNeeded,
  InteractionNeeded,
  SignInUnavailable,
  WrongAccount,
} from '#src/host/sign-in-failures.ts'

/** What keeps a surface from opening, as the screen that says so. */
export type Hindrance =
  | {
      readonly kind: 'sign-in'
      readonly scopes: readonly string[]
      readonly claims: string | undefined
      /** Where an administrator approves; null where the sign-in alone ended. */
      readonly consentUrl: string | null
    }
  | { readonly kind: 'consent'; readonly consentUrl: string; readonly scopes: readonly string[] }
  | {
      readonly kind: 'failed'
      readonly reason: OpenFailure
      readonly detail: string
      /** Product time at which the service answers again; null where nobody said. */
      readonly untilMs: number | null
    }

/** Weft's own lists are addressed by their titles: one that is not found was deleted or renamed. */
const aboutLists = /\/lists\/Weft(%20| )/

/** Looks through the causes too: Graph's failures carry what the sign-in said. */
export function explainOpening(failure: unknown): Hindrance {
  if (failure instanceof InteractionNeeded)
    return {
      kind: 'sign-in',
      scopes: failure.scopes,
      claims: failure.claims,
      consentUrl: failure.unapproved ? failure.consentUrl : null,
    }
  if (failure instanceof ConsentNeeded)
    return { kind: 'consent', consentUrl: failure.consentUrl, scopes: failure.scopes }
  if (failure instanceof WrongAccount) return failed('wrong-account', failure)
  if (failure instanceof ConfigurationFailure) return failed('configuration', failure)
  if (failure instanceof HostSilent) return failed('host-silent', failure)
  if (failure instanceof SignInUnavailable)
    return failed(navigator.onLine ? 'host-silent' : 'offline', failure)
  if (failure instanceof CouncilArchived) return failed('archived', failure)
  if (failure instanceof Offline) return failed('offline', failure)
  if (failure instanceof Throttled) return failed('throttled', failure, failure.retryAtMs)
  // It says the same in other words, and not until when.
  if (failure instanceof ServiceDown) return failed('throttled', failure)
  if (failure instanceof Error && failure.cause instanceof Error) {
    const inner = explainOpening(failure.cause)
    if (inner.kind !== 'failed' || inner.reason !== 'other') return inner
  }
  if (failure instanceof SignInNeeded)
    return { kind: 'sign-in', scopes: [], claims: undefined, consentUrl: null }
  if (failure instanceof OnlyReads) return failed('rehearsal', failure)
  if (failure instanceof LedgerBroken) return failed('ledger-broken', failure)
  // A list refuses what fits it only where a column was removed or made another type.
  const changed = failure instanceof NotFound || failure instanceof Refused
  if (changed && aboutLists.test(failure.what)) return failed('list-changed', failure)
  return failed('other', failure)
}

/** It may be over with the next attempt: what the device keeps can be shown and worked with meanwhile. */
export function mayPass(hindrance: Hindrance): boolean {
  return (
    hindrance.kind === 'failed' &&
    hindrance.reason !== 'wrong-account' &&
    hindrance.reason !== 'configuration'
  )
}

/** What these mean is said whole by their words. */
const withoutDetail = new Set<OpenFailure>(['offline', 'throttled', 'rehearsal', 'archived'])

function failed(reason: OpenFailure, failure: unknown, untilMs: number | null = null): Hindrance {
  const detail = failure instanceof GraphFailure || failure instanceof Error ? failure.message : ''
  return {
    kind: 'failed',
    reason,
    detail: withoutDetail.has(reason) ? '' : detail,
    untilMs,
  }
}
