import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import type { RunSigner } from '../signed/run-signer.ts'

interface OwnRun {
  readonly key: string
  readonly entry: Uint8Array
  readonly moves: readonly LoggedMove[]
}

/** What this page has signed lately, so that a relay that has forgotten is told the same again. */
export interface OwnRuns {
  /** Signs what was not signed yet; answers entries that hold these moves and are not among `there`. */
  entriesFor(moves: readonly LoggedMove[], there: readonly unknown[]): Promise<readonly Uint8Array[]>
  isOwn(entry: unknown): boolean
  /** The moves of an own entry; undefined for one of somebody else. */
  movesOf(entry: unknown): readonly LoggedMove[] | undefined
  /** Lets go of runs that need not be told again. */
  forget(done: (move: LoggedMove) => boolean): void
}

/** A signature is as good as random: so many of its bytes tell entries apart. */
const keyBytes = 16

function keyOf(entry: unknown): string {
  return entry instanceof Uint8Array ? entry.subarray(0, keyBytes).join() : ''
}

export function createOwnRuns(signer: Pick<RunSigner, 'sign'>): OwnRuns {
  const runs = new Map<string, OwnRun>()
  const signed = new Map<string, OwnRun>()

  function keep(moves: readonly LoggedMove[], entries: readonly Uint8Array[]): void {
    // Which moves an entry holds nobody but the signer says; more than one entry stand for all of them together.
    for (const entry of entries) {
      const run = { key: keyOf(entry), entry, moves }
      runs.set(run.key, run)
      for (const each of moves) signed.set(moveId(each), run)
    }
  }

  return {
    async entriesFor(moves, there) {
      const fresh = moves.filter((each) => !signed.has(moveId(each)))
      const known = moves.filter((each) => signed.has(moveId(each)))
      if (fresh.length > 0) keep(fresh, await signer.sign(fresh))
      // What was signed just now is nowhere yet.
      const present = new Set(known.length === 0 ? [] : there.map(keyOf))
      const wanted = new Set([...known, ...fresh].map(moveId))
      return [...runs.values()]
        .filter((run) => !present.has(run.key) && run.moves.some((each) => wanted.has(moveId(each))))
        .map((run) => run.entry)
    },
    isOwn: (entry) => runs.has(keyOf(entry)),
    movesOf: (entry) => runs.get(keyOf(entry))?.moves,
    forget(done) {
      for (const run of [...runs.values()]) {
        if (!run.moves.every(done)) continue
        runs.delete(run.key)
        for (const each of run.moves) signed.delete(moveId(each))
      }
    },
  }
}
