import type { Liveness } from './live-session.ts'

/** What a failure of the carrier means for the session; `failed` is anything that a later attempt may well mend. */
export type CarrierTrouble =
  | { readonly kind: 'waiting'; readonly untilMs: number }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly reason: 'no-access' | 'sign-in' | 'list-changed' }
  | { readonly kind: 'failed' }

/** A trouble and the product time at which it began. */
export interface Troubled {
  readonly trouble: CarrierTrouble
  readonly sinceMs: number
  /** Attempts in a row that ended like this. */
  readonly times: number
}

/** The trouble as it stands after one more failure. */
export function troubledBy(trouble: CarrierTrouble, before: Troubled | null, nowMs: number): Troubled {
  const times = before?.trouble.kind === trouble.kind ? before.times + 1 : 1
  return { trouble, sinceMs: before?.sinceMs ?? nowMs, times }
}

const rank = { refused: 3, offline: 2, failed: 2, waiting: 1 }

/** The one liveness to show for the troubles of reading and of sending: the one to act on comes first. */
export function livenessOf(
  troubles: readonly (Troubled | null)[],
  lastReadMs: number | null,
  told: { readonly noticed: boolean; readonly relayed: boolean; readonly behindMs: number },
): Liveness {
  const worst = troubles
    .filter((each) => each !== null)
    .sort((left, right) => rank[right.trouble.kind] - rank[left.trouble.kind])[0]
  if (worst === undefined) {
    if (lastReadMs === null) return { kind: 'loading' }
    const { noticed, relayed, behindMs } = told
    return {
      kind: 'live',
      lastReadMs,
      behindMs,
      ...(noticed ? { noticed } : {}),
      ...(relayed ? { relayed } : {}),
    }
  }
  const { trouble, sinceMs } = worst
  if (trouble.kind === 'waiting') return { kind: 'waiting', untilMs: trouble.untilMs }
  if (trouble.kind === 'refused') return { kind: 'refused', reason: trouble.reason }
  return { kind: 'offline', sinceMs }
}

/** A person's impatience does not shorten the wait that a service has asked for. */
export function mayAsk(troubled: Troubled | null, nowMs: number): boolean {
  return troubled?.trouble.kind !== 'waiting' || troubled.trouble.untilMs <= nowMs
}
