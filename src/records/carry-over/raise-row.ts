import { itemTitleLimit, purposeLimit } from '#src/domain/agenda/agenda.ts'
import { plainLine } from '#src/domain/council/plain-line.ts'
import { textDigest } from '#src/domain/publish/session-reference.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import type { sessionLogKind } from '../kinds/session-log-kind.ts'
import { unclaimedSession } from './carry-row.ts'

/**
 * The log row that proposes a matter of the register to a session. Its key names the matter and the session, so that
 * raising it twice, by whomever, proposes it once. It begins with `carry/`: a session that is never held hands it on.
 */
export function raiseRow(raised: {
  readonly riskKey: string
  readonly title: string
  readonly why: string
  readonly minutes: number
  readonly thread: string
  /** Null where no next session is known: the next one that opens takes it. */
  readonly toSession: string | null
  /** The last session that was held; without a next one it tells this raise from an earlier one. */
  readonly afterSession: string
  readonly atMs: number
  readonly by: string
  readonly byName: string
}): RecordOf<typeof sessionLogKind> {
  const client = `carry/risk/${textDigest(raised.riskKey)}/${textDigest(raised.toSession ?? raised.afterSession)}`
  const move: LoggedMove = {
    client,
    seq: 1,
    lamport: 1,
    atMs: raised.atMs,
    by: raised.by,
    byName: raised.byName,
    move: {
      kind: 'propose-item',
      proposalId: client,
      title: plainLine(raised.title).slice(0, itemTitleLimit),
      minutes: raised.minutes,
      why: raised.why.slice(0, purposeLimit),
    },
  }
  return {
    clientKey: client,
    title: raised.byName.slice(0, 255),
    session: raised.toSession ?? unclaimedSession(raised.thread),
    moves: JSON.stringify([move]),
  }
}
