import type { Effect, EffectOf, PublishPlan } from '#src/domain/publish/effect.ts'
import type { Ledger } from '#src/domain/publish/ledger.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'

export interface PublishPorts {
  readonly client: GraphClient
  /** Product time, milliseconds since 1970 UTC. */
  readonly nowMs: () => number
  readonly delay: (ms: number) => Promise<void>
  /**
   * Product time since which the holder of a lease is known to have ended, for instance because its page on this device
   * is gone; null where nobody knows.
   */
  readonly holderGone?: (holder: string) => Promise<number | null>
  /** Changes the organizer's own invite; absent where this surface cannot. */
  readonly changeInvite?: (effect: EffectOf<'invite'>) => Promise<void>
}

/** Milliseconds. */
export interface PublishTimings {
  /** How long a lease holds without being renewed. */
  readonly leaseMs: number
  /** The longest that one step may take: the client's budget and one time-out. */
  readonly stepMs: number
  /** After this long, what was written can be read: before it, absence proves nothing. */
  readonly settleMs: number
}

export const publishTimings: PublishTimings = { leaseMs: 150_000, stepMs: 95_000, settleMs: 35_000 }

/**
 * A person's answer: whether something is there that Weft could not look up, or what becomes of a task that somebody
 * deleted in Planner.
 */
export type PublishAnswer =
  | { readonly effectId: string; readonly there: boolean }
  | { readonly effectId: string; readonly answer: 'drop' | 'recreate' }

export interface PublishRequest {
  readonly ports: PublishPorts
  readonly timings?: PublishTimings
  /** Computed from the closed session; a plan that is stored already goes first. */
  readonly plan: PublishPlan
  /** The whole minutes, from the session's log. */
  readonly minutesHtml: string
  /** Folder of the channel's files. */
  readonly folder: { readonly driveId: string; readonly folderId: string }
  readonly by: { readonly personId: string; readonly name: string }
  /** Random and new for each run. */
  readonly holder: string
  /** Whether the person may read channel messages (`ChannelMessage.Read.All`); asked only when one is in doubt. */
  readonly mayReadMessages: () => Promise<boolean>
  /** Failed effects to try again. */
  readonly retry?: readonly string[]
  /** What publishing the session anew would do: by it is done what failed for good and is tried again. */
  readonly wanted?: readonly Effect[]
  readonly answers?: readonly PublishAnswer[]
  /** Told after each step; `working` is the run that this one waits for. */
  readonly onProgress?: (progress: PublishProgress) => void
  /**
   * True once the person wants no more steps. Asked while it waits for somebody else, and before each step as long as
   * nobody was told anything: from the message on the rest takes no longer than stopping would.
   */
  readonly stopped?: () => boolean
}

export interface PublishProgress {
  readonly ledger: Ledger
  readonly working: Rival | null
}

/** Another run that holds the ledger. */
export interface Rival {
  readonly name: string
  /** Its last sign of life. */
  readonly lastSeenMs: number
  /** From then on this run may take over. */
  readonly untilMs: number
  /** Known to have ended: what it had sent is given time to arrive. */
  readonly gone: boolean
}

/** How a run ended; the ledger says what is done and what is not. */
export interface PublishOutcome {
  readonly ledger: Ledger
  /** Tasks that a broken run had made twice and that the last look removed. */
  readonly surplusRemoved: number
}
