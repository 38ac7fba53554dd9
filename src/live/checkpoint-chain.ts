import type { Checkpoint } from '#src/domain/session/checkpoint.ts'
import {
  coversAll,
  coversList,
  isCovered,
  newlyCovered,
  nothingCovered,
  type Covers,
} from '#src/domain/session/covers.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { writeState } from '#src/domain/session/written-state.ts'
import type { CheckpointName, StoredCheckpoint, WritableCheckpoint } from './checkpoint-carrier.ts'
import {
  describe,
  hashBy,
  readCheckpoint,
  type Described,
  type Digest,
  type Tidy,
} from './checkpoint-text.ts'

/** The checkpoint that this page goes on from. */
export interface Adopted {
  readonly stored: WritableCheckpoint
  readonly checkpoint: Checkpoint
  /** What was covered by the one that it was checked on; null where this page had to take its word. */
  readonly before: Covers | null
  /** It was read from the list as it is here. */
  readonly whole: boolean
}

export interface Known {
  readonly stored: readonly StoredCheckpoint[]
  /** What the list is known to hold and `adopted` does not cover, at least. */
  readonly held: readonly LoggedMove[]
  /** False where it says to have what nobody can have made yet. */
  readonly mayCover: (covers: Covers) => boolean
  /** False where it was begun with, and did not turn out to be what its moves make. */
  readonly mayBegin: (stored: StoredCheckpoint) => boolean
  /** This page has not read for a while: rows that it never saw may be gone by now. */
  readonly away: boolean
  readonly tidy: Tidy
  readonly digest?: Digest | undefined
}

export interface Chosen {
  readonly adopted: Adopted | null
  /** Checkpoints that say something else than the moves that they cover. */
  readonly refused: readonly StoredCheckpoint[]
}

function named(name: CheckpointName | null, stored: CheckpointName | undefined): boolean {
  return name === null ? stored === undefined : name.n === stored?.n && name.sha256 === stored.sha256
}

/** As this page makes it itself from what it follows; `waits` where moves are missing for that. */
async function checked(
  base: Checkpoint | null,
  stored: StoredCheckpoint,
  { held, tidy, digest }: Pick<Known, 'held' | 'tidy' | 'digest'>,
): Promise<Described | 'waits' | 'differs'> {
  const before = base?.covers ?? nothingCovered
  if (!coversAll(stored.covers, before)) return 'differs'
  const moves = held.filter((each) => isCovered(stored.covers, each) && !isCovered(before, each))
  const missing = newlyCovered(stored.covers, before) - moves.length
  if (missing !== 0) return missing > 0 ? 'waits' : 'differs'
  const own = await describe(base, moves, tidy)
  const sameCovers =
    own !== null &&
    JSON.stringify(coversList(own.checkpoint.covers)) === JSON.stringify(coversList(stored.covers))
  if (!sameCovers) return 'differs'
  if ((await hashBy(digest, own.text)) === stored.sha256) return own
  // A release before may have written the same state in other words: it stays as it was stored.
  const theirs = await readCheckpoint(stored, digest)
  const same = theirs !== null && stored.text !== null && writeState(theirs.checkpoint.state) === own.text
  return same ? { ...own, text: stored.text } : 'differs'
}

/** A checkpoint that was taken at its word, the one that it was written on, and the moves in between. */
export interface Unconfirmed {
  readonly stored: StoredCheckpoint
  readonly root: StoredCheckpoint
  readonly moves: readonly LoggedMove[]
}

/** What there is to check the newest by that a page has begun with; null where nothing is. */
export function unconfirmed(begun: Adopted, known: Pick<Known, 'stored' | 'held'>): Unconfirmed | null {
  const { stored } = begun
  const root = known.stored.find((each) => stored.base !== null && named(stored.base, each))
  if (root === undefined) return null
  const between = (each: LoggedMove) => isCovered(stored.covers, each) && !isCovered(root.covers, each)
  return { stored, root, moves: known.held.filter(between) }
}

/**
 * Whether it is what the one before it and the moves in between make; `waits` where moves are missing for that, `alone`
 * where the one before cannot be read.
 */
export async function confirmed(
  { stored, root, moves }: Unconfirmed,
  tidy: Tidy,
  digest?: Digest,
): Promise<'confirmed' | 'waits' | 'differs' | 'alone'> {
  const read = await readCheckpoint(root, digest)
  if (read === null) return 'alone'
  const found = await checked(read.checkpoint, stored, { held: moves, tidy, digest })
  return found === 'waits' || found === 'differs' ? found : 'confirmed'
}

/**
 * The newest checkpoint that this page can go on from. One that follows what the page has is made here from the same
 * moves and must be the same; so nothing that somebody stored changes what people saw. Who has missed some, or comes
 * late, takes the newest at its word at first, which `confirmed` is for. `adopted` stays where there is nothing better.
 */
export async function chooseCheckpoint(adopted: Adopted | null, known: Known): Promise<Chosen> {
  const refused: StoredCheckpoint[] = []
  const usable = known.stored
    .filter(({ covers }) => known.mayCover(covers))
    .sort((one, other) => one.n - other.n)
  refused.push(...known.stored.filter((each) => !usable.includes(each)))
  let current = adopted
  for (;;) {
    const from: Adopted | null = current
    const later = usable.filter((each) => each.n > (from?.stored.n ?? 0) && !refused.includes(each))
    const next = (await follow(from, later)) ?? (await begin(from, later))
    if (next === null) return { adopted: current, refused }
    current = next
  }

  async function follow(from: Adopted | null, later: readonly StoredCheckpoint[]): Promise<Adopted | null> {
    const base = from?.checkpoint ?? null
    for (const stored of later.filter((each) => named(each.base, from?.stored))) {
      const found = await checked(base, stored, known)
      if (found === 'differs') refused.push(stored)
      else if (found !== 'waits') return adopt(stored, found, base?.covers ?? nothingCovered)
    }
    return null
  }

  /** Where the page cannot follow: the newest that can be read. */
  async function begin(from: Adopted | null, later: readonly StoredCheckpoint[]): Promise<Adopted | null> {
    // Whoever was here all the time has every move, and need not take anybody's word.
    if (from !== null && !known.away) return null
    const open = later.filter(
      (each) => known.mayBegin(each) && !named(each.base, from?.stored) && goesOn(from, each),
    )
    for (const each of open.toReversed()) {
      const read = await readCheckpoint(each, known.digest)
      if (read !== null) return adopt(each, read, null)
    }
    return null
  }

  function goesOn(from: Adopted | null, { covers }: StoredCheckpoint): boolean {
    return from === null || coversAll(covers, from.checkpoint.covers)
  }

  function adopt(stored: StoredCheckpoint, { checkpoint, text }: Described, before: Covers | null): Adopted {
    return { stored: { ...stored, text }, checkpoint, before, whole: stored.text === text }
  }
}
