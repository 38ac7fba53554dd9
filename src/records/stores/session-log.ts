import { foldFrom, following, type Checkpoint } from '#src/domain/session/checkpoint.ts'
import { coversAll, isCovered, newlyCovered } from '#src/domain/session/covers.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { sha256 } from '#src/domain/session/sha256.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { readState } from '#src/domain/session/written-state.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import type { sessionLogKind } from '../kinds/session-log-kind.ts'
import type { ListItem } from '../lists/list-item.ts'
import { knownCheckpoints, type CarriedCheckpoint } from './known-checkpoints.ts'
import { withRowTexts } from './row-text.ts'
import { readLogItems, type StoredRow } from './list-log-carrier.ts'

/** A session as its list has it. */
export interface SessionLog {
  readonly state: SessionState
  /** Rows of moves that are still there, whether the state has them from a checkpoint or not. */
  readonly rows: readonly StoredRow[]
}

function checkpointOf({ text, sha256: named, covers }: CarriedCheckpoint): Checkpoint | null {
  if (text === null || sha256(new TextEncoder().encode(text)) !== named) return null
  const state = readState(text)
  return state === null ? null : { state, covers }
}

/** With what the next checkpoint has in it as well, made here from the rows that are there; the same if some are not. */
function goneOn(base: Checkpoint, next: CarriedCheckpoint, moves: readonly LoggedMove[]): Checkpoint {
  const more = moves.filter((each) => isCovered(next.covers, each) && !isCovered(base.covers, each))
  const whole = coversAll(next.covers, base.covers) && newlyCovered(next.covers, base.covers) === more.length
  return whole ? following(base, more) : base
}

/** Where a reader that has seen nothing yet begins: the checkpoint before the newest, whose rows are gone. */
function beginning(known: readonly CarriedCheckpoint[], moves: readonly LoggedMove[]): Checkpoint | null {
  const newestFirst = known.toSorted((one, other) => other.n - one.n)
  for (const each of newestFirst) {
    const { base } = each
    const before =
      base === null ? undefined : known.find(({ n, sha256: hash }) => n === base.n && hash === base.sha256)
    const root = before === undefined ? null : checkpointOf(before)
    if (root !== null) return goneOn(root, each, moves)
  }
  // A session's first one covers nothing that is not there in rows as well.
  for (const each of newestFirst) {
    const alone = each.base === null ? null : checkpointOf(each)
    if (alone !== null) return alone
  }
  return null
}

/** The session that the items of its log describe. Every reader of a log that does not run it goes through this. */
export async function readSessionLog(
  read: readonly ListItem<RecordOf<typeof sessionLogKind>>[],
  sessionKey: string,
): Promise<SessionLog> {
  const items = await withRowTexts(read)
  const { rows } = readLogItems(items, sessionKey)
  const moves = rows.flatMap((each) => each.moves)
  const checkpoint = beginning(await knownCheckpoints(items, sessionKey), moves)
  return { state: foldFrom(checkpoint, moves), rows }
}
