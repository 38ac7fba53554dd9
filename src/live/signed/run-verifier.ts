import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { createHeldRuns, heldForMs } from './held-runs.ts'
import { markOfClient, readRun, versionOf } from './read-run.ts'
import type { Member, Roster } from './roster.ts'
import { runStatement, signing } from './run-statement.ts'
import { maxEntryBytes, runVersion, signatureBytes } from './run.ts'

/** Why an entry of the relay's log, or a move in one, was not taken. */
export const runRefusals = [
  'unsigned',
  'bad-shape',
  'too-large',
  'wrong-version',
  'unknown-client',
  'bad-signature',
  'own-client',
] as const
export type RunRefusal = (typeof runRefusals)[number]

/** So many clients with one short mark are tried; more do not come about by chance. */
const mostTried = 8
/** Checked at the same time, and told together. */
const together = 64

/** Takes from the relay's log what clients of the roster have signed, and nothing else. */
export interface RunVerifier {
  /** Entries of the log, whatever they are. Resolves when those that could be checked were told to `onMoves`. */
  take(entries: readonly unknown[]): Promise<void>
  /** The list was read: what waits is tried again with the roster as it is now; what has waited too long goes. */
  rosterRead(): Promise<void>
  /** Runs that wait for their client's row. */
  held(): number
  refused(): Readonly<Record<RunRefusal, number>>
}

/** What became of an entry; `later`: its client, or somebody it names, is not in the roster yet. */
type Outcome = readonly LoggedMove[] | RunRefusal | 'later'

export function createRunVerifier(input: {
  readonly subtle: SubtleCrypto
  readonly sessionKey: string
  /** This page's own client: its runs are known where they are made. */
  readonly ownClient: string
  readonly roster: Roster
  /** Product time. */
  readonly nowMs: () => number
  /** Moves that came by another way already; a run of them alone is not checked again. */
  readonly isKnown: (id: string) => boolean
  readonly onMoves: (moves: readonly LoggedMove[]) => void
  /** A run waits for a row: the list should be read. Told at the first of them and then seldom. */
  readonly onUnknown: () => void
}): RunVerifier {
  const { subtle, sessionKey, ownClient, roster, nowMs, isKnown } = input
  const held = createHeldRuns()
  const counts = new Map<RunRefusal, number>()
  const asks = seldom(nowMs)

  function refuse(reason: RunRefusal, times = 1): void {
    counts.set(reason, (counts.get(reason) ?? 0) + times)
  }

  async function outcomeOf(entry: Uint8Array): Promise<Outcome> {
    if (entry.length > maxEntryBytes) return 'too-large'
    if (entry.length <= signatureBytes) return 'unsigned'
    const body = entry.subarray(signatureBytes)
    if (versionOf(body) !== runVersion) return 'wrong-version'
    const mark = markOfClient(body)
    if (mark === null) return 'bad-shape'
    const members = roster.withMark(mark)
    if (members.length === 0) return 'later'
    let outcome: Outcome = 'bad-signature'
    for (const member of members.slice(0, mostTried)) {
      const found = await signedBy(member, entry, body)
      if (typeof found !== 'string') return found
      if (outcome === 'bad-signature' || found === 'later') outcome = found
    }
    return outcome
  }

  async function signedBy(member: Member, entry: Uint8Array, body: Uint8Array): Promise<Outcome> {
    const read = readRun(sessionKey, member, body, roster)
    if (!read.ok) return read.reason === 'unknown-person' ? 'later' : read.reason
    const { moves, unreadable, marked } = read.run
    if (unreadable === 0 && moves.every((each) => isKnown(moveId(each)))) return []
    const key = await member.key()
    if (key === null) return 'bad-signature'
    const signature = new Uint8Array(entry.subarray(0, signatureBytes))
    const statement = runStatement(sessionKey, member, { body, marked })
    const right = await subtle.verify(signing, key, signature, statement).catch(() => false)
    if (!right) return 'bad-signature'
    if (member.client === ownClient) return 'own-client'
    refuse('bad-shape', unreadable)
    return moves
  }

  /** Answers how many wait that did not wait before. */
  async function tryAll(
    entries: readonly { readonly entry: Uint8Array; readonly sinceMs: number | null }[],
  ): Promise<number> {
    let waiting = 0
    for (let from = 0; from < entries.length; from += together) {
      const some = entries.slice(from, from + together)
      const outcomes = await Promise.all(some.map(({ entry }) => outcomeOf(entry)))
      const taken: LoggedMove[] = []
      for (const [place, { entry, sinceMs }] of some.entries()) {
        const outcome = outcomes[place] ?? 'bad-shape'
        if (typeof outcome !== 'string') taken.push(...outcome)
        else if (outcome !== 'later') refuse(outcome)
        else {
          if (sinceMs === null) waiting += 1
          const run = { entry, sinceMs: sinceMs ?? nowMs() }
          refuse('unknown-client', held.hold(run, nowMs()))
        }
      }
      if (taken.length > 0) input.onMoves(taken)
    }
    return waiting
  }

  return {
    async take(entries) {
      const bytes = entries.filter((each) => each instanceof Uint8Array)
      refuse('bad-shape', entries.length - bytes.length)
      const waiting = await tryAll(bytes.map((entry) => ({ entry, sinceMs: null })))
      if (waiting > 0 && asks.may()) input.onUnknown()
    },
    async rosterRead() {
      const before = held.count()
      await tryAll(held.takeAll())
      if (held.count() < before) asks.begin()
    },
    held: held.count,
    refused: () => ({
      unsigned: counts.get('unsigned') ?? 0,
      'bad-shape': counts.get('bad-shape') ?? 0,
      'too-large': counts.get('too-large') ?? 0,
      'wrong-version': counts.get('wrong-version') ?? 0,
      'unknown-client': counts.get('unknown-client') ?? 0,
      'bad-signature': counts.get('bad-signature') ?? 0,
      'own-client': counts.get('own-client') ?? 0,
    }),
  }
}

/** Says yes at once, then each time after twice as long: whoever sends nonsense makes nobody read the list for it. */
function seldom(nowMs: () => number): { may(): boolean; begin(): void } {
  const leastMs = 2_000
  let gapMs = leastMs
  let nextMs = 0
  return {
    may() {
      if (nowMs() < nextMs) return false
      nextMs = nowMs() + gapMs
      gapMs = Math.min(gapMs * 2, heldForMs)
      return true
    },
    begin() {
      gapMs = leastMs
    },
  }
}
