import type { Liveness } from '#src/live/live-session.ts'

/** How live a session is, as one word says it. Times are product times. */
export type LiveWord =
  | { readonly kind: 'loading' | 'instant' | 'live' | 'current' }
  | { readonly kind: 'behind'; readonly seconds: number }
  | { readonly kind: 'as-of'; readonly readMs: number }
  | { readonly kind: 'waiting'; readonly untilMs: number }
  | { readonly kind: 'offline'; readonly sinceMs: number }
  | { readonly kind: 'sign-in' | 'no-access' | 'list-changed' }

/** The word for it: what a person must know first comes first, and a delay is never left out. */
export function liveWord(
  liveness: Liveness,
  at: {
    /** Only a session that has begun is live; before and after, what stands there is simply current. */
    readonly running: boolean
    /** When it was last read, where that is too long ago to be called current; else null. */
    readonly readLongAgoMs: number | null
  },
): LiveWord {
  switch (liveness.kind) {
    case 'loading':
      return { kind: 'loading' }
    case 'waiting':
      return { kind: 'waiting', untilMs: liveness.untilMs }
    case 'offline':
      return { kind: 'offline', sinceMs: liveness.sinceMs }
    case 'refused':
      return { kind: liveness.reason }
    case 'live':
      if (at.readLongAgoMs !== null) return { kind: 'as-of', readMs: at.readLongAgoMs }
      if (!at.running) return { kind: 'current' }
      if (liveness.relayed === true) return { kind: 'instant' }
      if (liveness.noticed === true || liveness.behindMs === undefined) return { kind: 'live' }
      return { kind: 'behind', seconds: Math.max(1, Math.round(liveness.behindMs / 1000)) }
  }
}

/** What the word comes from: whether what is shown may miss what others do, and whose it is to mend. */
export function stateOfWord({ kind }: LiveWord): Liveness['kind'] {
  switch (kind) {
    case 'loading':
    case 'waiting':
    case 'offline':
      return kind
    case 'sign-in':
    case 'no-access':
    case 'list-changed':
      return 'refused'
    default:
      return 'live'
  }
}
