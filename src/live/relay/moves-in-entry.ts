import type { LoggedMove } from '#src/domain/session/move.ts'
import { markOfClient, readRun } from '../signed/read-run.ts'
import type { Roster } from '../signed/roster.ts'
import { signatureBytes } from '../signed/run.ts'

/** What an entry says to hold, unproved; null where nobody of the roster can have written it. */
export function movesInEntry(
  sessionKey: string,
  roster: Roster,
  entry: unknown,
): readonly LoggedMove[] | null {
  if (!(entry instanceof Uint8Array) || entry.length <= signatureBytes) return null
  const body = entry.subarray(signatureBytes)
  const mark = markOfClient(body)
  const [member] = mark === null ? [] : roster.withMark(mark)
  if (member === undefined) return null
  const read = readRun(sessionKey, member, body, roster)
  return read.ok ? read.run.moves : null
}
